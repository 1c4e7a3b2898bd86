export * from './schema.ts';
export * from './names.ts';
