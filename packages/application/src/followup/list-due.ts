import type { DueFollowup } from '@jatkopolku/domain/followup';
import { EVALUATION_AHEAD_DAYS, reviewTask } from '@jatkopolku/domain/task';
import { type LocalDate, addDays, byText, dateRange, must } from '@jatkopolku/kernel';

import type { PlacementInShort, Records } from '../records.ts';
import { dueEvaluations } from './due-evaluations.ts';

/** A list holds at most so many; those that are due first. */
const DUE_LIMIT = 500;

/** So long after its last day a placement that nobody has evaluated is still listed. */
export const EVALUATION_ASKED_DAYS = 30;

const LASTING_LIMIT = 10_000;

type Due = Omit<DueFollowup, 'caseWorker'>;

export interface DueList {
  readonly items: DueFollowup[];
  /** Whether there may be more than the list holds. */
  readonly more: boolean;
}

/** Reviews of plans and final evaluations that are due, the late ones first; each with who answers for the placement. */
export async function listDueReviews(records: Records, today: LocalDate): Promise<DueList> {
  const [reviews, evaluations] = await Promise.all([
    dueReviews(records, today),
    unmadeEvaluations(records, today),
  ]);
  const all = [...reviews.items, ...evaluations.items].toSorted(
    (a, b) => byText(a.dueOn, b.dueOn) || byText(a.placementId, b.placementId),
  );
  const shown = all.slice(0, DUE_LIMIT);
  const more = all.length > DUE_LIMIT || reviews.more || evaluations.more;
  return { items: await withCaseWorkers(records, shown), more };
}

async function dueReviews(records: Records, today: LocalDate) {
  const lasting = await records.lasting({ from: today }, LASTING_LIMIT);
  const items = lasting.flatMap((placement): Due[] => {
    const task = reviewTask(placement, today);
    return task?.dueOn ? [dueOf('review', placement, task.dueOn, today)] : [];
  });
  return { items, more: lasting.length === LASTING_LIMIT };
}

async function unmadeEvaluations(records: Records, today: LocalDate) {
  const days = dateRange(
    addDays(today, -EVALUATION_ASKED_DAYS),
    addDays(today, EVALUATION_AHEAD_DAYS),
  );
  const { due, more } = await dueEvaluations(records, must(days, 'days'));
  const items = due.map(({ placement, dueOn }) => dueOf('evaluation', placement, dueOn, today));
  return { items, more };
}

function dueOf(
  what: DueFollowup['what'],
  { placementId, clientId, providerId }: PlacementInShort,
  dueOn: LocalDate,
  today: LocalDate,
): Due {
  return { what, placementId, clientId, providerId, dueOn, late: dueOn < today };
}

async function withCaseWorkers(records: Records, due: readonly Due[]): Promise<DueFollowup[]> {
  const ids = [...new Set(due.map(({ placementId }) => placementId))];
  const stored = await records.getMany(
    'placement',
    ids.map((placementId) => ({ placementId })),
    // Who took one a moment ago is named the next time.
    { mayLag: true },
  );
  const known = new Map(stored.map(({ record }) => [record.placementId, record.caseWorker]));
  return due.map((one) => ({ ...one, caseWorker: known.get(one.placementId) ?? null }));
}
