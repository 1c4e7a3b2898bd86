export * from './difference.ts';
export * from './figures.ts';
export * from './lifecycle.ts';
export * from './lines.ts';
export * from './months.ts';
export * from './schema.ts';
export * from './sheet-account.ts';
export * from './summary.ts';
