import { type Operations, operations } from '@jatkopolku/contracts';
import type { Check } from '@jatkopolku/domain/eligibility';

import { readBy, withFaults } from '../../form/reading.ts';
import type { Attached } from '../outcome/claim-draft.ts';

/** The answer to a review as it is being written. */
interface ReviewDraft {
  readonly verdict: string;
  readonly businessTasks: string;
  readonly reason: string;
  readonly evidence: readonly Attached[];
}

export const emptyReview: ReviewDraft = {
  verdict: '',
  businessTasks: '',
  reason: '',
  evidence: [],
};

/** What was given back is amended; its verdict and its evidence are given again. */
export function reviewDraft({ proposal }: Pick<Check, 'proposal'>): ReviewDraft {
  if (!proposal) return emptyReview;
  const { businessTasks, reason } = proposal;
  return { ...emptyReview, businessTasks, reason };
}

/** The answer by the API's own schema; the question and the reason are answered in words. */
export function readReview(draft: ReviewDraft) {
  const body = { ...draft, evidence: draft.evidence.map(({ fileId }) => fileId) };
  const read = readBy<ReviewDraft, Operations['proposeReview']>(operations.proposeReview, body);
  const empty = (['businessTasks', 'reason'] as const).filter(
    (field) => draft[field].trim() === '',
  );
  return withFaults(
    read,
    empty.map((field) => [field, 'field-missing'] as const),
  );
}
