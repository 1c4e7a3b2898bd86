export * from './claim-letter.ts';
export * from './dispute-mail.ts';
export * from './letter.ts';
export * from './objection-mail.ts';
export * from './option-letter.ts';
export * from './second-part-mail.ts';
export * from './statement-letter.ts';
