export * from './reports.ts';
export * from './performance.ts';
