export * from './digest.ts';
export * from './due-days.ts';
export * from './interruption.ts';
export * from './lifecycle.ts';
export * from './schema.ts';
