import { type Operations, operations } from '@jatkopolku/contracts';
import { type DisputeState, disputeSteps } from '@jatkopolku/domain/settlement';

import { readBy } from '../../form/reading.ts';

interface AnswerDraft {
  readonly verdict: string;
  readonly text: string;
}

export const noAnswer: AnswerDraft = { verdict: '', text: '' };

const verdicts = ['uphold', 'reject'] as const;

/** How a dispute in the state may be answered, by its lifecycle. */
export function verdictsFor(state: DisputeState): (typeof verdicts)[number][] {
  return verdicts.filter((verdict) => disputeSteps[verdict].after[state] !== null);
}

/** The answer by the API's own schema. */
export function readAnswer(draft: AnswerDraft) {
  return readBy<AnswerDraft, Operations['answerDispute']>(operations.answerDispute, draft);
}
