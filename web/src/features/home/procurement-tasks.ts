import type { Task, TaskType } from '@jatkopolku/domain/task';

/** Tasks of frameworks, providers, agreements and options. */
const procurementTasks = [
  'decide-application',
  'complete-application',
  'cap-near',
  'cap-reached',
  'find-extract',
  'answer-review',
  'confirm-review',
  'renew-document',
  'confirm-account',
  'release-account',
  'correct-provider-name',
  'correct-framework-name',
  'correct-lot-name',
  'correct-person-name',
  'decide-option',
  'confirm-option',
  'chase-notice',
  'acknowledge-notice',
] as const satisfies readonly TaskType[];

export type ProcurementTask = Extract<Task, { readonly type: (typeof procurementTasks)[number] }>;

const types: ReadonlySet<TaskType> = new Set(procurementTasks);

export function isProcurementTask(task: Task): task is ProcurementTask {
  return types.has(task.type);
}
