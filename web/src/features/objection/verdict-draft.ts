import { type Operations, operations } from '@jatkopolku/contracts';

import { readBy, withFaults } from '../../form/reading.ts';

interface VerdictDraft {
  readonly verdict: string;
  readonly reason: string;
}

export const noVerdict: VerdictDraft = { verdict: '', reason: '' };

/** Who dismisses an objection says why. */
export const verdictNeedsReason: Readonly<Record<string, boolean>> = { dismiss: true };

/** The decision by the API's own schema. */
export function readVerdict(draft: VerdictDraft) {
  const read = readBy<VerdictDraft, Operations['decideObjection']>(
    operations.decideObjection,
    draft,
  );
  const isMissing = verdictNeedsReason[draft.verdict] === true && draft.reason.trim() === '';
  return withFaults(read, isMissing ? [['reason', 'decision-reason-missing']] : []);
}
