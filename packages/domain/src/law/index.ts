export * from './limits.ts';
export * from './rates.ts';
