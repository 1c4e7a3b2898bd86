export { makeApiClient, problemDocument } from '@jatkopolku/contracts';
