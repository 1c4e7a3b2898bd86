export * from './account-map.ts';
export * from './accruals.ts';
export * from './accrue.ts';
export * from './journal.ts';
export * from './schema.ts';
export * from './totals.ts';
