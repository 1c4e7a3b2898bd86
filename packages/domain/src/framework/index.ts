export * from './changes.ts';
export * from './lifecycle.ts';
export * from './modification.ts';
export * from './paths.ts';
export * from './publishing.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './terms.ts';
