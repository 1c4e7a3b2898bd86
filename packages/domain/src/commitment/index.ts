export * from './book.ts';
export * from './draw.ts';
export * from './lifecycle.ts';
export * from './pools.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './uses.ts';
