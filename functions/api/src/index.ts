export { type AppDependencies, makeApp } from './app.ts';
