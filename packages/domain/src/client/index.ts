export * from './benefits.ts';
export * from './schema.ts';
