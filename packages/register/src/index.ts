export * from './http-register.ts';
export * from './limits.ts';
export * from './schema.ts';
export * from './to-facts.ts';
