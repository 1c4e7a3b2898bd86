import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , bundle = '', event = ''] = process.argv;
const context = { functionName: 'health', awsRequestId: 'invocation-1', memoryLimitInMB: '512' };

/** Standard output belongs to log and metrics, so the answer goes out by a pipe of its own. */
const answerPipe = 3;

const { handler } = await import(pathToFileURL(bundle).href);
writeSync(answerPipe, JSON.stringify(await handler(JSON.parse(event), context)));
