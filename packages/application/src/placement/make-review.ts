import { type Feedback, type Review, isGrade } from '@jatkopolku/domain/placement';
import { refusal } from '@jatkopolku/kernel';

import { type Asking, type Made, makeRecord } from '../make-record.ts';
import type { RecordOf, Records } from '../records.ts';

/** Notes a review of a placement's plan: when it was due, and when it was done. */
export async function makeReview(
  records: Records,
  review: Review,
  { actor }: Asking,
): Made<RecordOf<'review'>> {
  const placement = await records.get('placement', review);
  if (!placement) return refusal(['unknown-placement']);
  return makeRecord(records, { kind: 'review', record: { ...review, occurrence: 1 }, actor });
}

/** Notes a client's grade for the service, 4–10. */
export async function makeFeedback(
  records: Records,
  feedback: Feedback,
  { actor }: Asking,
): Made<RecordOf<'feedback'>> {
  const placement = await records.get('placement', feedback);
  if (!placement) return refusal(['unknown-placement']);
  if (!isGrade(feedback.grade)) return refusal(['grade-out-of-range']);
  return makeRecord(records, { kind: 'feedback', record: { ...feedback, occurrence: 1 }, actor });
}
