import type { Task } from '@jatkopolku/domain/task';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** A list holds at most so many tasks; the most urgent ones. */
export const TASK_LIMIT = 200;

export interface TaskList {
  readonly items: Task[];
  /** Whether there are more than the list holds. */
  readonly more: boolean;
}

/** The tasks of one kind, and whether there may be more of them. */
export type Find = (records: Records, today: LocalDate, userId: string) => Promise<TaskList>;
