export * from './account-hold.ts';
export * from './account.ts';
export * from './addresses.ts';
export * from './e-invoice.ts';
export * from './group-tally.ts';
export * from './schema.ts';
