export * from './deadlines.ts';
export * from './effects.ts';
export * from './judge.ts';
export * from './lifecycle.ts';
export * from './schema.ts';
