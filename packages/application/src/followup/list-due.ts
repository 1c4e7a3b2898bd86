import type { DueFollowup } from '@jatkopolku/domain/followup';
import { type CaseWorker, lastDayOf } from '@jatkopolku/domain/placement';
import { EVALUATION_AHEAD_DAYS, EVALUATION_ASKED_DAYS, reviewTask } from '@jatkopolku/domain/task';
import { type LocalDate, addDays, byText } from '@jatkopolku/kernel';

import { cursorAt, placeAt } from '../cursor.ts';
import type { PlacementListed, Records } from '../records.ts';
import { askedEvaluations, evaluatedAmong } from './due-evaluations.ts';

/** So many are shown at a time. */
const PAGE_SIZE = 50;

/** So many placements are looked through; a large county has some thousands that last. */
const LISTED_LIMIT = 10_000;

/** Whose is shown, everybody's otherwise; after what the page before showed last. */
interface DueAsked {
  readonly caseWorkerId?: string | undefined;
  readonly cursor?: string | undefined;
}

export interface DueList {
  readonly items: DueFollowup[];
  readonly nextCursor: string | null;
  /** Who answers for what is due, each once. */
  readonly caseWorkers: CaseWorker[];
  /** Whether there may be more placements than were looked at. */
  readonly more: boolean;
}

/**
 * A page of the reviews of plans and the final evaluations that are due, the earliest first; each with who answers
 * for the placement. Whether an evaluation was made is read of those that come onto the page.
 */
export async function listDueReviews(
  records: Records,
  today: LocalDate,
  { caseWorkerId, cursor }: DueAsked = {},
): Promise<DueList> {
  const since = addDays(today, -EVALUATION_ASKED_DAYS);
  const listed = await records.listed({ from: since }, LISTED_LIMIT);
  const asked = await askedEvaluations(records, listed, addDays(today, EVALUATION_AHEAD_DAYS));
  const all = [
    ...dueReviews(listed, today),
    ...asked.map(({ placement, dueOn }) => dueOf('evaluation', placement, dueOn, today)),
  ].toSorted((a, b) => byText(placeOf(a), placeOf(b)));
  const own = all.filter(
    (one) => caseWorkerId === undefined || one.caseWorker?.userId === caseWorkerId,
  );
  const start = cursor === undefined ? '' : placeAt(cursor);
  const found = await firstUnmade(
    records,
    own.filter((one) => placeOf(one) > start),
  );
  const items = found.slice(0, PAGE_SIZE);
  const last = found.length > PAGE_SIZE ? items.at(-1) : undefined;
  return {
    items,
    nextCursor: last ? cursorAt(placeOf(last)) : null,
    caseWorkers: workersOf(all),
    more: listed.length === LISTED_LIMIT,
  };
}

function dueReviews(listed: readonly PlacementListed[], today: LocalDate): DueFollowup[] {
  return listed
    .filter((placement) => lastDayOf(placement) >= today)
    .flatMap((placement) => {
      const task = reviewTask(placement, today);
      return task?.dueOn ? [dueOf('review', placement, task.dueOn, today)] : [];
    });
}

function dueOf(
  what: DueFollowup['what'],
  { placementId, clientId, providerId, caseWorker }: PlacementListed,
  dueOn: LocalDate,
  today: LocalDate,
): DueFollowup {
  return { what, placementId, clientId, providerId, caseWorker, dueOn, late: dueOn < today };
}

/** Its place in the list: whatever else is due before or after it changes nothing of that. */
function placeOf({ dueOn, placementId, what }: DueFollowup): string {
  return `${dueOn} ${placementId} ${what}`;
}

/** Reads on until there is a page, and one to follow it. */
async function firstUnmade(records: Records, due: readonly DueFollowup[]): Promise<DueFollowup[]> {
  const found: DueFollowup[] = [];
  for (let at = 0; at < due.length && found.length <= PAGE_SIZE; at += PAGE_SIZE + 1) {
    const next = due.slice(at, at + PAGE_SIZE + 1);
    const made = await evaluatedAmong(
      records,
      next.filter(({ what }) => what === 'evaluation'),
    );
    found.push(...next.filter((one) => one.what === 'review' || !made.has(one.placementId)));
  }
  return found;
}

function workersOf(due: readonly DueFollowup[]): CaseWorker[] {
  const named = due.flatMap(({ caseWorker }) => caseWorker ?? []);
  return [...new Map(named.map((worker) => [worker.userId, worker])).values()];
}
