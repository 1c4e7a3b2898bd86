export * from './balances.ts';
export * from './bank-text.ts';
export * from './banking-day.ts';
export * from './lifecycle.ts';
export * from './outcomes.ts';
export * from './payment-ids.ts';
export * from './plan-payments.ts';
export * from './schema.ts';
