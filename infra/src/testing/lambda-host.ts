import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';

/**
 * What Lambda is to a bundle, as a process of its own: it loads the bundle and hands it one event after
 * the other. The clock stays the same, so that answers can be compared.
 */
const [, , bundle = '', now = '0'] = process.argv;
const context = { functionName: 'function', awsRequestId: 'invocation-1', memoryLimitInMB: '512' };

mock.timers.enable({ apis: ['Date'], now: Number(now) });
const { handler } = await import(pathToFileURL(bundle).href);

process.on('message', (event) => {
  void handler(event, context).then((answer: object) => process.send?.(answer));
});
process.send?.({ ready: true });
