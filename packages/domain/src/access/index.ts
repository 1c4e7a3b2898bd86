export * from './grant.ts';
export * from './identity.ts';
export * from './policy.ts';
export * from './roles.ts';
export * from './sight.ts';
export * from './access-log.ts';
