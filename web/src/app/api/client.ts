export { makeApiClient } from '@jatkopolku/contracts';
