export * from './demo-companies.ts';
export * from './invented.ts';
export * from './start-register.ts';
