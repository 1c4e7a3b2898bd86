export * from './roles.ts';
export * from './identity.ts';
