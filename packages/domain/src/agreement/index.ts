export * from './lifecycle.ts';
export * from './options.ts';
export * from './prices.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './scope.ts';
export * from './term-plan.ts';
