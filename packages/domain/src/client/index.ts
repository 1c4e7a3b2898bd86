export * from './benefits.ts';
export * from './find.ts';
export * from './schema.ts';
