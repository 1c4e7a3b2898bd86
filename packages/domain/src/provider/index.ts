export * from './account.ts';
export * from './addresses.ts';
export * from './e-invoice.ts';
export * from './schema.ts';
