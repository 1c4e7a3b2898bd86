export * from './due.ts';
export * from './rules.ts';
export * from './schema.ts';
