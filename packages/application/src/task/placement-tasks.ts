import { EVALUATION_AHEAD_DAYS, evaluationTask, reviewTask } from '@jatkopolku/domain/task';
import { addDays, dateRange, must } from '@jatkopolku/kernel';

import { dueEvaluations } from '../followup/due-evaluations.ts';
import type { Find } from './task-list.ts';

/** So many placements that last are looked at; a large county has some thousands. */
const LASTING_LIMIT = 10_000;

/** Plans of placements that last and are to be reviewed, whether somebody has noted the day or not. */
export const reviews: Find = async (records, today) => {
  const placements = await records.lasting({ from: today }, LASTING_LIMIT);
  const tasks = placements.map((placement) => reviewTask(placement, today));
  const items = tasks.filter((task) => task !== undefined);
  return { items, more: placements.length === LASTING_LIMIT };
};

/** Final evaluations of placements that last. */
export const evaluations: Find = async (records, today) => {
  const end = addDays(today, EVALUATION_AHEAD_DAYS);
  const { due, more } = await dueEvaluations(records, must(dateRange(today, end), 'days'));
  const tasks = due.map(({ placement, dueOn }) => evaluationTask(placement, dueOn, today));
  return { items: tasks.filter((task) => task !== undefined), more };
};
