import { lastDayOf } from '@jatkopolku/domain/placement';
import { type FigureName, byUrgency, reviewTask } from '@jatkopolku/domain/task';

import type { Count } from './queue-figures.ts';

/** A placement in short is a third of a kilobyte: so many are read for some 40 units. */
const LASTING_LIMIT = 1_000;

/** Placements that have begun and not ended; the date is when the first of them ends. */
const running: Count = async ({ records, today }) => {
  const lasting = await records.lasting({ from: today }, LASTING_LIMIT);
  const begun = lasting.filter(({ startsOn }) => startsOn <= today);
  const [first] = begun;
  return {
    count: begun.length,
    more: lasting.length === LASTING_LIMIT,
    date: first ? lastDayOf(first) : null,
  };
};

/** Plan reviews that are late, or not yet. */
function reviews(late: boolean): Count {
  return async ({ records, today }) => {
    const lasting = await records.lasting({ from: today }, LASTING_LIMIT);
    const tasks = lasting
      .map((placement) => reviewTask(placement, today))
      .filter((task) => task?.type === 'review-plan')
      .filter((task) => task.late === late)
      .toSorted(byUrgency);
    const [first] = tasks;
    return {
      count: tasks.length,
      more: lasting.length === LASTING_LIMIT,
      date: first?.dueOn ?? null,
    };
  };
}

/** The figures of placements that last, all from one look at their days. */
export const placementFigures = {
  'placements-running': running,
  'reviews-late': reviews(true),
  'reviews-coming': reviews(false),
} as const satisfies Partial<Record<FigureName, Count>>;
