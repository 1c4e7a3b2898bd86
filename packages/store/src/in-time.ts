import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { must } from '@jatkopolku/kernel';

import { TableBusy } from './retry.ts';
import { CALL_BUDGET_MS } from './table-definition.ts';

/** What a call to the table may take, in milliseconds. */
interface Times {
  readonly connect: number;
  /** For the answer to one try. */
  readonly answer: number;
  /** With all tries: after it there is no other. */
  readonly budget: number;
}

const times: Times = { connect: 1000, answer: 4000, budget: CALL_BUDGET_MS };

const TRIES = 3;

/**
 * A client that never waits longer than a function has: without this the SDK waits for ever for an answer
 * that does not come, and people for the gateway to give up.
 * @throws TableBusy, of each call, where it is the table that does not answer in time, or takes no more.
 */
export function clientInTime(
  config: DynamoDBClientConfig,
  { connect, answer, budget }: Times = times,
): DynamoDBClient {
  const client = new DynamoDBClient({
    maxAttempts: TRIES,
    ...config,
    requestHandler: {
      connectionTimeout: connect,
      requestTimeout: answer,
      throwOnRequestTimeout: true,
    },
  });
  client.middlewareStack.add(
    (next, context) => async (args) => {
      calls.set(context, { ends: performance.now() + budget, tries: 0 });
      try {
        return await next(args);
      } catch (error) {
        throw isBusy(error) ? new TableBusy('The table is busy', { cause: error }) : error;
      }
    },
    { step: 'initialize', priority: 'high', name: 'inTime' },
  );
  // Inside the SDK's own tries.
  client.middlewareStack.add(
    (next, context) => (args) => {
      const call = must(calls.get(context), 'a call that is under way');
      call.tries += 1;
      const isOver = call.tries > 1 && performance.now() > call.ends;
      return isOver ? Promise.reject(new TableBusy('No time is left')) : next(args);
    },
    { step: 'finalizeRequest', priority: 'low', name: 'untilItsEnd' },
  );
  return client;
}

/** When each call that is under way ends, and how often it was tried. */
const calls = new WeakMap<object, { readonly ends: number; tries: number }>();

const busyNames = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TimeoutError',
]);

/** Nothing was said at all: the way to the table is broken. */
const networkCodes = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

interface SdkError extends Error {
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** Whether the same call may well succeed in a moment. */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, code, $metadata }: SdkError = error;
  const status = $metadata?.httpStatusCode ?? 0;
  return busyNames.has(name) || networkCodes.has(code ?? '') || status >= 500;
}
