export * from './lifecycle.ts';
export * from './options.ts';
export * from './rules.ts';
export * from './schema.ts';
