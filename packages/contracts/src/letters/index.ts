export * from './claim-letter.ts';
export * from './letter.ts';
export * from './option-letter.ts';
