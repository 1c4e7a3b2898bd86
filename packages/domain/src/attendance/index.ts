export * from './calendar.ts';
export * from './day.ts';
export * from './flags.ts';
export * from './lifecycle.ts';
export * from './limits.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './steps.ts';
