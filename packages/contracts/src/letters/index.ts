export * from './option-letter.ts';
