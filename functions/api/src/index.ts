export { type AppDependencies, makeApp } from './app.ts';
export { allGroups } from './groups/all.ts';
export type { Authenticate } from './caller.ts';
export type { ApiContext, ApiEnvironment } from './context.ts';
export { docs } from './docs/routes.ts';
export { type ReadAsset, assetsBeside } from './docs/assets.ts';
export { problemResponse } from './problem.ts';
export { KeysUnavailable } from './tokens/published-keys.ts';
export { type TokenSettings, type VerifyToken, verifyTokens } from './tokens/verify-tokens.ts';
