export * from './erp-payments.ts';
export * from './pain-001.ts';
export * from './remittance-text.ts';
