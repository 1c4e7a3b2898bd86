export * from './lifecycle.ts';
export * from './rules.ts';
export * from './schema.ts';
