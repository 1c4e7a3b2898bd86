import { createReview } from '@jatkopolku/application';
import { type Placement, lastDayOf } from '@jatkopolku/domain/placement';
import { type LocalDate, addDays, businessDayBy, must } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';
import { findPerson } from '../sign-in/demo-people.ts';

/** Of the plans that nobody of the package has reviewed in time, each twentieth stays late. */
const STAYS_LATE = 20;

/** The others were reviewed in the last weeks, a few each day. */
const FIRST_DAYS_AGO = 5;
const DAYS = 40;

/** So many are written at the same time. */
const AT_ONCE = 8;

type Region = Pick<OpenRegion, 'records' | 'clock'>;

/**
 * The package gives one review at most of a placement, and of none that was due this year: a county
 * with its records in order has reviewed the plans of those who go on. What was due before stays as it is.
 */
export async function overlayReviews(
  { records, clock }: Region,
  placements: readonly Placement[],
): Promise<void> {
  const today = clock.today();
  const asking = { actor: must(findPerson('kaisa'), 'the case worker').userId, today };
  const reviewed = placements
    .filter((placement) => isLate(placement, today))
    .flatMap((placement, place) => (place % STAYS_LATE === 0 ? [] : [{ placement, place }]));
  for (let from = 0; from < reviewed.length; from += AT_ONCE) {
    const some = reviewed.slice(from, from + AT_ONCE);
    await Promise.all(
      some.map(({ placement, place }) => {
        const day = businessDayBy(addDays(today, -FIRST_DAYS_AGO - (place % DAYS)));
        const { placementId, startsOn, reviewIntervalMonths: intervalMonths } = placement;
        const dueOn = day < startsOn ? startsOn : day;
        return createReview(records, { placementId, intervalMonths, dueOn, doneOn: dueOn }, asking);
      }),
    );
  }
}

function isLate(placement: Placement, today: LocalDate): boolean {
  const { nextReviewDueOn, startsOn } = placement;
  const isRunning = startsOn <= today && lastDayOf(placement) >= today;
  return isRunning && nextReviewDueOn !== null && nextReviewDueOn < today;
}
