export { countCalls } from '@jatkopolku/store';
