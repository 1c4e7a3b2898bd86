export * from './client.ts';
export { reportNames } from './money.ts';
export * from './operation.ts';
export * from './operations.ts';
export * from './problem-details.ts';
