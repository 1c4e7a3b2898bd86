import { type LocalDate, addMonths, byText } from '@jatkopolku/kernel';

import { lastDayOf } from './lifecycle.ts';
import type { Placement, Review } from './schema.ts';

type Reviewed = Pick<Placement, 'startsOn' | 'endsOn' | 'endedOn' | 'reviewIntervalMonths'>;
type Reviewing = Pick<Review, 'dueOn' | 'doneOn'>;

/**
 * When the plan is to be reviewed next (189/2001 §9.1(6)): by the day that was noted for a review still to
 * be done, or else an interval after the last one or after the start. A review that was done late counts
 * from the day it was done, and covers those that were due before it. Null where none is due by the last day.
 */
export function nextReviewDueOn(
  placement: Reviewed,
  reviews: readonly Reviewing[],
): LocalDate | null {
  const done = reviews.flatMap(({ dueOn, doneOn }) => (doneOn === null ? [] : [dueOn, doneOn]));
  const covered = done.toSorted(byText).at(-1);
  const noted = reviews
    .filter(({ dueOn, doneOn }) => doneOn === null && (covered === undefined || dueOn > covered))
    .map(({ dueOn }) => dueOn)
    .toSorted(byText)
    .at(0);
  const next = noted ?? afterInterval(covered ?? placement.startsOn, placement);
  return next !== undefined && next <= lastDayOf(placement) ? next : null;
}

/** An interval that came as something else than 1–99 months sets no day. */
function afterInterval(from: LocalDate, { reviewIntervalMonths }: Reviewed): LocalDate | undefined {
  const months = /^\d{1,2}$/.test(reviewIntervalMonths) ? Number(reviewIntervalMonths) : 0;
  return months === 0 ? undefined : addMonths(from, months);
}
