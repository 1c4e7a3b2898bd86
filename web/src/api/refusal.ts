export { problemDocument } from '@jatkopolku/contracts';
