export { type Looked, lookInto } from './content/look-into.ts';
export type { Inflate } from './content/pdf-objects.ts';
export * from './lifecycle.ts';
export * from './rules.ts';
export * from './schema.ts';
