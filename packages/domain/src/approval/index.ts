export * from './rules.ts';
export * from './saved-filters.ts';
export * from './schema.ts';
