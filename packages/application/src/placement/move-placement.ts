import {
  type EndReason,
  type MoveTarget,
  type Placement,
  instructorOf,
  moveProblem,
} from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  type Problem,
  addDays,
  dateRange,
  earlier,
  monthsOf,
} from '@jatkopolku/kernel';

import { asExpected, countedAgain } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import { gathering } from '../gathering.ts';
import type { Change, Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import { caseWorkerOf, givePlacement } from './case-worker.ts';
import { amending, ending } from './change-placement.ts';
import { type OverlapConfirmed, createPlacement } from './create-placement.ts';
import { type ExpectedPlacement, editPlacement } from './edit-placement.ts';
import { createReview } from './note-review.ts';

/** Where a placement moves to, and why. */
export interface Moving<To = MoveTarget> extends OverlapConfirmed {
  readonly to: To;
  readonly reason: string;
  /** The name of the placement by which the service goes on at another agreement. */
  readonly nextId: Placement['placementId'];
}

type ToAgreement = Extract<MoveTarget, { kind: 'agreement' }>;

const event = 'placement-moved';

/**
 * Moves a placement to another case worker, instructor or agreement, by the rules of each: all of it is written in one
 * transaction, or nothing. Gives the placement as it is, or the one by which the service goes on.
 * @param beside what is written with it.
 */
export function movePlacement(
  records: Records,
  expected: ExpectedPlacement,
  moving: Moving,
  beside: readonly Change[] = [],
): Saved<Placement> {
  return countedAgain(
    () => tryMove(records, expected, { moving, beside }),
    asExpected(records, 'placement', expected),
  );
}

interface Trying {
  readonly moving: Moving;
  readonly beside: readonly Change[];
}

async function tryMove(
  records: Records,
  expected: ExpectedPlacement,
  { moving, beside }: Trying,
): Saved<Placement> {
  const before = await records.get('placement', expected.key);
  if (!before) return refuse('not-found');
  if (before.version !== expected.version) return refuse('changed-meanwhile');
  const problem = moveProblem(before.record, moving.to, expected.today);
  if (problem) return refuse(problem);
  const gathered = gathering(records);
  const moved = await moveTo(gathered.records, expected, { ...moving, before: before.record });
  if (!moved.ok) return moved;
  const written = await gathered.commit({ event, actor: expected.actor }, beside);
  return written.ok ? moved : refuse(written.error);
}

interface MovingFrom<To = MoveTarget> extends Moving<To> {
  readonly before: Placement;
}

async function moveTo(
  records: Records,
  { today, ...expected }: ExpectedPlacement,
  { to, ...moving }: MovingFrom,
): Saved<Placement> {
  const moveReason = moving.reason;
  switch (to.kind) {
    case 'case-worker': {
      const caseWorker = await caseWorkerOf(records, to.userId);
      return givePlacement(records, expected, { caseWorker, moveReason });
    }
    case 'instructor': {
      const change = () => ({ ...instructorOf(to), moveReason });
      const move = { ...amending(instructorOf(to)), change, event } as const;
      return editPlacement(records, { ...expected, today }, move);
    }
    case 'agreement':
      return goOnAt(records, { ...expected, today }, { ...moving, to });
  }
}

/**
 * The placement ends on the day before, and one by the same terms goes on at the other agreement: it renews the first,
 * so that the whole service, the period, the limits and the next review are counted on.
 */
async function goOnAt(
  records: Records,
  expected: ExpectedPlacement,
  moving: MovingFrom<ToAgreement>,
): Saved<Placement> {
  const { before, to, reason: moveReason } = moving;
  const { actor, today } = expected;
  const booked = await bookedSince(records, to.from, today);
  if (booked) return refuse(booked);
  const end = { endedOn: await endBefore(records, before, to.from), endReason: MOVED };
  const change = () => ({ ...end, moveReason });
  const ended = await editPlacement(records, expected, { ...ending(end), change, event });
  if (!ended.ok) return ended;
  const { caseWorker, startsOn, periodStartedOn } = before;
  const moved = { caseWorker, moveReason, periodStartedOn: periodStartedOn ?? startsOn };
  const placing = { actor, today, moved };
  const made = await createPlacement(records, nextOf(moving), placing);
  if (!made.ok || before.nextReviewDueOn === null) return made;
  const { placementId } = made.value.record;
  const due = { dueOn: before.nextReviewDueOn, doneOn: null };
  const review = { placementId, intervalMonths: before.reviewIntervalMonths, ...due };
  const noted = await createReview(records, review, { actor, today });
  return noted.ok ? made : noted;
}

/** The reports count it as what it is: another period follows. */
const MOVED: EndReason = 'new-period';

/** The same terms from the day of the move on. */
function nextOf({ before, to, nextId, overlapConfirmed }: MovingFrom<ToAgreement>) {
  const { agreementId, from } = to;
  const { placementId, clientId, endsOn, serviceStartedOn } = before;
  const { daysPerWeek, hoursPerDay, reviewIntervalMonths, coaching } = before;
  const { planType, planSignedOn, goal, description, support, otherServices } = before;
  return {
    placementId: nextId,
    renews: placementId,
    clientId,
    agreementId,
    startsOn: from,
    endsOn,
    serviceStartedOn,
    daysPerWeek,
    hoursPerDay,
    planType,
    planSignedOn,
    reviewIntervalMonths,
    goal,
    description,
    support,
    otherServices,
    ...instructorOf(to),
    coaching,
    overlapConfirmed,
  };
}

/** The day before the move, or the last one of an agreement that was terminated before it. */
async function endBefore(
  records: Records,
  { agreementId }: Placement,
  from: LocalDate,
): Promise<LocalDate> {
  const dayBefore = addDays(from, -1);
  const agreement = await records.get('agreement', { agreementId });
  return earlier(agreement?.record.termination?.on ?? dayBefore, dayBefore);
}

/** What is booked was paid by where the client was then. */
async function bookedSince(
  records: Records,
  from: LocalDate,
  today: LocalDate,
): Promise<Problem | undefined> {
  const range = dateRange(from, today);
  if (!range) return undefined;
  const keys = monthsOf(range).map((month) => ({ month }));
  const booked = await records.getMany('bookedMonth', keys);
  const month = booked
    .map(({ record }) => record.month)
    .toSorted()
    .at(-1);
  return month && { code: 'move-in-booked-month', details: { month } };
}
