export * from './claim-tasks.ts';
export * from './dispute-task.ts';
export * from './figures.ts';
export * from './objection-task.ts';
export * from './overdue-task.ts';
export * from './placement-tasks.ts';
export * from './rules.ts';
export * from './schema.ts';
