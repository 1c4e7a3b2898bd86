export * from './electronic-address.ts';
export * from './invoice-ids.ts';
export * from './invoice-of.ts';
export * from './schema.ts';
export * from './vat.ts';
