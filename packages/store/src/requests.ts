import { createHash } from 'node:crypto';

import type { IdempotencyConfig } from '@aws-lambda-powertools/idempotency';
import type { NamedRequest, Requests } from '@jatkopolku/application';
import { type Problem, type Result, Unavailable, refusal, success } from '@jatkopolku/kernel';
import * as z from 'zod';

import { keyOf } from './key.ts';
import type { RecordsContext } from './records-context.ts';
import { EXPIRY_ATTRIBUTE } from './table-definition.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** A request that is not answered after this time was lost, and its key is free again. */
const UNDER_WAY_MS = 30_000;

const answeredSchema = z.strictObject({ hash: z.string(), isRepeat: z.boolean() });

/**
 * Requests remembered beside the region's records for a day. Kept are hashes only: of the key with what
 * it names, of the content salted with the key, which nobody keeps, and of the answer.
 */
export function makeRequests(context: Omit<RecordsContext, 'clock'>): Requests {
  let keeping: Promise<Keeper> | undefined;
  return {
    once: async <E>(request: NamedRequest, work: () => Promise<Result<{ hash: string }, E>>) => {
      const { makeIdempotent, persistenceStore, config, problemOf } = await (keeping ??=
        makeKeeper(context));
      let refused: Result<never, E> | undefined;
      const doOnce = makeIdempotent(
        async (_named: object) => {
          const result = await work();
          if (result.ok) return { hash: result.value.hash, isRepeat: false };
          refused = result;
          throw new Error('A refused request leaves its key free');
        },
        // One prefix for all: the library keeps it in the layer, where another request would change it.
        { persistenceStore, config, keyPrefix: 'request' },
      );
      try {
        return success(answeredSchema.parse(await doOnce(named(request))));
      } catch (error) {
        return refused ?? refusal(problemOf(error));
      }
    },
  };
}

type Keeper = Awaited<ReturnType<typeof makeKeeper>>;

/** The library is loaded by the first request that makes something. */
async function makeKeeper({ client, table, regionId }: Omit<RecordsContext, 'clock'>) {
  const [library, { DynamoDBPersistenceLayer }] = await Promise.all([
    import('@aws-lambda-powertools/idempotency'),
    import('@aws-lambda-powertools/idempotency/dynamodb'),
  ]);
  const persistenceStore = new DynamoDBPersistenceLayer({
    tableName: table,
    keyAttr: 'pk',
    sortKeyAttr: 'sk',
    staticPkValue: keyOf(regionId, 'request'),
    expiryAttr: EXPIRY_ATTRIBUTE,
    awsSdkV3Client: client,
  });
  const config = new library.IdempotencyConfig({
    eventKeyJmesPath: 'name',
    payloadValidationJmesPath: 'content',
    expiresAfterSeconds: DAY_SECONDS,
    throwOnNoIdempotencyKey: true,
    hashFunction: 'sha256',
    responseHook: (answer) => ({ ...answeredSchema.parse(answer), isRepeat: true }),
    lambdaContext: remainingTime,
  });
  const problemOf = (error: unknown): Problem => {
    if (error instanceof library.IdempotencyValidationError) {
      return { code: 'idempotency-key-reused' };
    }
    if (error instanceof library.IdempotencyAlreadyInProgressError) {
      return { code: 'request-under-way' };
    }
    // The library wraps what the table throws.
    if (error instanceof Error && error.cause instanceof Unavailable) throw error.cause;
    throw error;
  };
  return { makeIdempotent: library.makeIdempotent, persistenceStore, config, problemOf };
}

/** Of a Lambda's context only the time that remains is asked for, and that is ours to say. */
const remainingTime = { getRemainingTimeInMillis: () => UNDER_WAY_MS } as NonNullable<
  IdempotencyConfig['lambdaContext']
>;

/** A sender's key is the sender's own; its content is hashed with the key, so that no guess can be tried on it. */
function named({ operation, userId, key, content }: NamedRequest) {
  const salted = JSON.stringify([key, content]);
  return {
    name: [operation, userId, key],
    content: createHash('sha256').update(salted).digest('hex'),
  };
}
