export * from './end-reasons.ts';
export * from './hours.ts';
export * from './lifecycle.ts';
export * from './next-review.ts';
export * from './reach.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './tally.ts';
