export { type AppDependencies, makeApp } from './app.ts';
export type { ApiRegion } from './call.ts';
export { assetsBeside } from './docs/assets.ts';
export { fontsBeside } from './documents/fonts.ts';
export type { ApiDependencies } from './serve.ts';
export { verifyTokens } from './tokens/verify-tokens.ts';
