import { type Feedback, type Review, isGrade } from '@jatkopolku/domain/placement';
import type { LocalDate } from '@jatkopolku/kernel';

import { type Asking, type Made, makeRecord } from '../make-record.ts';
import type { RecordOf, Records } from '../records.ts';
import { refuse } from '../refuse.ts';

/** Notes a review of a placement's plan: when it was due, and when it was done. */
export async function makeReview(
  records: Records,
  review: Review,
  { actor, today }: Asking<LocalDate>,
): Made<RecordOf<'review'>> {
  const placement = await records.get('placement', review);
  if (!placement) return refuse('unknown-placement');
  if (review.doneOn && review.doneOn > today) {
    return refuse({ code: 'invalid-date', at: '/doneOn' });
  }
  return makeRecord(records, { kind: 'review', record: { ...review, occurrence: 1 }, actor });
}

/** Notes a client's grade for the service, 4–10. */
export async function makeFeedback(
  records: Records,
  feedback: Feedback,
  { actor, today }: Asking<LocalDate>,
): Made<RecordOf<'feedback'>> {
  const placement = await records.get('placement', feedback);
  if (!placement) return refuse('unknown-placement');
  if (!isGrade(feedback.grade)) return refuse('grade-out-of-range');
  if (feedback.givenOn > today) return refuse({ code: 'invalid-date', at: '/givenOn' });
  return makeRecord(records, { kind: 'feedback', record: { ...feedback, occurrence: 1 }, actor });
}
