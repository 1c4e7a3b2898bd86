export * from './lifecycle.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './steps.ts';
export * from './upheld-claim.ts';
