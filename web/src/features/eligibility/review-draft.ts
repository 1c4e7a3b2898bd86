import { operations } from '@jatkopolku/contracts';

import { type Reading, readBy, withProblems } from '../../form/reading.ts';
import type { Attached } from '../outcome/claim-draft.ts';
import type { ReviewAnswer } from './queries.ts';

/** The answer to a review as it is being written. */
export interface ReviewDraft {
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

/** The answer by the API's own schema; the question and the reason are answered in words. */
export function readReview(draft: ReviewDraft): Reading<ReviewDraft, ReviewAnswer> {
  const body = { ...draft, evidence: draft.evidence.map(({ fileId }) => fileId) };
  const read = readBy<ReviewDraft, typeof operations.proposeReview>(operations.proposeReview, body);
  const empty = (['businessTasks', 'reason'] as const).filter(
    (field) => draft[field].trim() === '',
  );
  return withProblems(
    read,
    empty.map((field) => [field, 'field-missing'] as const),
  );
}
