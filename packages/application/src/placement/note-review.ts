import { type Placement, type Review, nextReviewDueOn } from '@jatkopolku/domain/placement';
import { type LocalDate, type Problem, success } from '@jatkopolku/kernel';

import { changeRecord } from '../change-record.ts';
import { countedAgain } from '../counted.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { Change, RecordOf, Records, Versioned } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import type { ExpectedPlacement } from './edit-placement.ts';

type ReviewRecord = RecordOf<'review'>;

/** The placement as it is with these reviews: when its plan is to be reviewed next. */
export async function withNextReview(
  records: Records,
  placement: Placement,
  noted?: ReviewRecord,
): Promise<Placement> {
  const { placementId } = placement;
  const known = (await records.list('review', { placementId })).map(({ record }) => record);
  const others = known.filter((one) => !noted || !isSame(one, noted));
  const reviews = noted ? [...others, noted] : others;
  return { ...placement, nextReviewDueOn: nextReviewDueOn(placement, reviews) };
}

function isSame(a: ReviewRecord, b: ReviewRecord): boolean {
  return a.dueOn === b.dueOn && a.occurrence === b.occurrence;
}

/** Notes a review of a placement's plan: when it was due, and when it was done, or that it is to be done. */
export function createReview(
  records: Records,
  review: Review,
  asking: Asking<LocalDate>,
): Saved<ReviewRecord> {
  return countedAgain(() => tryReview(records, review, asking));
}

async function tryReview(
  records: Records,
  review: Review,
  { actor, today }: Asking<LocalDate>,
): Saved<ReviewRecord> {
  const before = await records.get('placement', review);
  if (!before) return refuse('unknown-placement');
  if (review.doneOn && review.doneOn > today) {
    return refuse({ code: 'day-ahead', at: '/doneOn' });
  }
  const { providerId, agreementId } = before.record;
  const record = { ...review, providerId, agreementId, occurrence: 1 };
  // The placement is written with each of its reviews: of two who note one at once, the second counts again.
  const placement = await withNextReview(records, before.record, record);
  const beside: Change[] = [{ kind: 'placement', record: placement, before }];
  return createRecord(records, { kind: 'review', record, actor, event: 'review-noted', beside });
}

export interface DoneReview {
  /** The day by which the review was to be done. */
  readonly dueOn: LocalDate;
  readonly doneOn: LocalDate;
}

/**
 * Notes that a review was done: the one that is due next, whether somebody had noted it or not, or one that
 * was noted before and never done. The same noted again is done already.
 */
export async function noteReviewDone(
  records: Records,
  { today, ...expected }: ExpectedPlacement,
  done: DoneReview,
): Saved<Placement> {
  const stored = await records.get('placement', expected.key);
  if (!stored) return refuse('not-found');
  // Read after the placement, which is written with each of its reviews.
  const due = await dueReview(records, stored.record, done);
  if (!due) return refuse('not-found');
  if (due.record.doneOn === done.doneOn) return success(stored);
  const review: Change<'review'> = {
    kind: 'review',
    record: { ...due.record, doneOn: done.doneOn },
    before: due.version === 0 ? undefined : due,
  };
  return changeRecord(records, {
    kind: 'placement',
    ...expected,
    event: 'review-done',
    edit: async (placement) =>
      allow(
        await withNextReview(records, placement, review.record),
        doneProblems(due.record, { ...done, startsOn: placement.startsOn, today }),
      ),
    beside: () => [review],
  });
}

/** The review of the day: to be done, done already, or due by the interval alone, which version 0 shows. */
async function dueReview(
  records: Records,
  placement: Placement,
  { dueOn, doneOn }: DoneReview,
): Promise<Versioned<ReviewRecord> | undefined> {
  const { placementId, providerId, agreementId, reviewIntervalMonths: intervalMonths } = placement;
  const known = await records.list('review', { placementId });
  const ofDay = known.filter(({ record }) => record.dueOn === dueOn);
  const found =
    ofDay.find(({ record }) => record.doneOn === doneOn) ??
    ofDay.find(({ record }) => record.doneOn === null) ??
    ofDay[0];
  if (found) return found;
  if (placement.nextReviewDueOn !== dueOn) return undefined;
  const whose = { placementId, providerId, agreementId };
  const record = { ...whose, intervalMonths, dueOn, doneOn: null, occurrence: 1 };
  return { record, version: 0 };
}

/** A review is done while the placement lasts or after it, and not ahead; one that was done is not done again. */
function doneProblems(
  { doneOn: before }: ReviewRecord,
  { doneOn, startsOn, today }: DoneReview & Pick<Placement, 'startsOn'> & { today: LocalDate },
): Problem[] {
  const at = '/doneOn';
  if (before !== null) return [{ code: 'review-already-done' }];
  if (doneOn > today) return [{ code: 'day-ahead', at }];
  return doneOn < startsOn ? [{ code: 'outside-placement', at }] : [];
}
