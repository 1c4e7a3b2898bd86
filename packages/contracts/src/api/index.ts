export * from './client.ts';
export * from './limits.ts';
export { reportNames } from './money.ts';
export * from './operation.ts';
export * from './operations.ts';
export * from './problem-details.ts';
export { problemDocument } from './problem-document.ts';
