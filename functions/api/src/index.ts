export { type AppDependencies, makeApp } from './app.ts';
export { developmentTokens, signDevelopmentToken } from './caller.ts';
