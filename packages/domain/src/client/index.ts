export * from './account-proposal.ts';
export * from './benefits.ts';
export * from './find.ts';
export * from './merge.ts';
export * from './names.ts';
export * from './persons.ts';
export * from './schema.ts';
export * from './settings.ts';
