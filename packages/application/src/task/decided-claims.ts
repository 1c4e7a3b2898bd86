import { confirmProblem, lookProblem } from '@jatkopolku/domain/outcome';
import { afterCheckTask, correctionTask } from '@jatkopolku/domain/task';

import { type Find, TASK_LIMIT } from './task-list.ts';

/** Corrections that wait for a second person, but for the proposer's own. */
export const corrections: Find = async (records, today, userId) => {
  const stored = await records.waiting('claim', 'correcting', TASK_LIMIT + 1);
  const tasks = stored
    .filter(({ record }) => confirmProblem(record, userId)?.code !== 'own-work')
    .map(({ record }) => correctionTask(record, today));
  return { items: tasks.filter((task) => task !== undefined), more: stored.length > TASK_LIMIT };
};

/** What today's checks would have stopped of imported claims, all together. */
export const afterChecks: Find = async (records, _today, userId) => {
  const stored = await records.waiting('claim', 'after-check', TASK_LIMIT + 1);
  const others = stored.map(({ record }) => record).filter((one) => !lookProblem(one, userId));
  const task = afterCheckTask(others.slice(0, TASK_LIMIT), { more: stored.length > TASK_LIMIT });
  return { items: task ? [task] : [], more: false };
};
