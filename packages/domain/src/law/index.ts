export * from './benefits.ts';
export * from './limits.ts';
export * from './procurement.ts';
export * from './rates.ts';
