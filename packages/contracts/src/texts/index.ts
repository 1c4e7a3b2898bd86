export { type Language, languageFrom, languageOf, languages } from '@jatkopolku/words/language';
export * from './day-text.ts';
export * from './ground-text.ts';
export * from './law-text.ts';
export * from './lot-name.ts';
export * from './payer-name.ts';
export * from './spreadsheet.ts';
