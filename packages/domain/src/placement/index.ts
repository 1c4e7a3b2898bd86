export * from './end-reasons.ts';
export * from './hours.ts';
export * from './lifecycle.ts';
export * from './reach.ts';
export * from './rules.ts';
export * from './schema.ts';
