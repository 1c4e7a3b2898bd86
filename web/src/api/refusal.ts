export { problemDocument } from '@jatkopolku/contracts/problem-document';
