export * from './legal-forms.ts';
export * from './rules.ts';
export * from './lifecycle.ts';
