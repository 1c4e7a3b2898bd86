export { type KeyServer, startKeyServer } from './key-server.ts';
export { type TestKey, testKey } from './test-key.ts';
export { tokenBy } from './token-by.ts';
