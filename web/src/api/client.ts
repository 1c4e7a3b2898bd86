export { callOperation } from '@jatkopolku/contracts';
export { operationOf } from './operation-of.ts';
