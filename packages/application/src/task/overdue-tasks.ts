import { type DecidedType, sheetWaitsSince } from '@jatkopolku/domain/approval';
import { isOnHold } from '@jatkopolku/domain/outcome';
import { overdueTask } from '@jatkopolku/domain/task';
import type { LocalDate } from '@jatkopolku/kernel';

import { type Find, TASK_LIMIT, type TaskList } from './task-list.ts';

/** Claims that have waited too long; one that is put aside is not waited for before its day. */
export const overdueClaims: Find = async (records, today) => {
  const stored = await records.waiting('claim', 'submitted', TASK_LIMIT + 1);
  const since = stored
    .filter(({ record }) => !isOnHold(record, today))
    .map(({ record }) => record.submittedOn);
  return overdue('claim', since, today);
};

export const overdueSheets: Find = async (records, today) => {
  const stored = await records.waiting('sheet', 'submitted', TASK_LIMIT + 1);
  const since = stored.map(({ record }) => sheetWaitsSince(record, today));
  return overdue('sheet', since, today);
};

function overdue(type: DecidedType, since: readonly LocalDate[], today: LocalDate): TaskList {
  const task = overdueTask(type, { since, more: since.length > TASK_LIMIT }, today);
  return { items: task ? [task] : [], more: false };
}
