import {
  TransactionCanceledException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type BatchGetCommandOutput,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import {
  type Change,
  type Kind,
  type KeyOf,
  type LastChange,
  MAX_ITEMS,
  type Page,
  type PageRequest,
  type Queues,
  type RecordOf,
  type Records,
  type Stored,
} from '@jatkopolku/application';
import {
  type Clock,
  type Problem,
  type Result,
  instantSchema,
  invariant,
  refusal,
  success,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { transactItems, witnessItem } from './commit.ts';
import {
  type ItemKey,
  fromItem,
  itemKey,
  ownerPrefix,
  partitionKey,
  providerPartition,
  queuePartition,
  releasedNames,
  uniqueNames,
} from './items.ts';
import { kinds } from './kinds.ts';
import { PROVIDER_INDEX, WAITING_INDEX } from './table-definition.ts';

export interface RecordsContext {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly regionId: string;
  readonly clock: Clock;
}

const BATCH_SIZE = 100;

/** One region's records in the table. Every read but those of the two indexes is strongly consistent. */
export function makeRecords(context: RecordsContext): Records {
  const { client, table, regionId } = context;
  return {
    get: async (kind, key) => {
      const Key = itemKey(regionId, kind, key);
      const answer = await client.send(
        new GetCommand({ TableName: table, Key, ConsistentRead: true }),
      );
      return answer.Item && fromItem(kind, answer.Item);
    },
    getMany: (kind, keys) => getMany(context, kind, keys),
    list: (kind, owner) => {
      const pk = partitionKey(regionId, kind, {} as never);
      return query(context, kind, condition(pk, owner && ownerPrefix(kind, owner)));
    },
    listWithin: (kind, partition) =>
      query(context, kind, condition(partitionKey(regionId, kind, partition as never))),
    page: (kind, request) => readPage(context, kind, request),
    waiting: (kind, queue, limit) => readQueue(context, kind, { queue, limit }),
    commit: (changes, act, witnesses = []) =>
      transact(context, [
        ...witnesses.map((witness) => witnessItem(witness, context)),
        ...changes.flatMap((change) => transactItems(change, act, context)),
      ]),
    lastChange: (kind, key) => readLastChange(context, itemKey(regionId, kind, key)),
    weigh: (change) => weigh(regionId, change),
  };
}

function weigh(regionId: string, change: Change): number {
  const names = uniqueNames(regionId, change).length + releasedNames(regionId, change).length;
  return 1 + (kinds[change.kind].audited ? 1 : 0) + names;
}

/** The condition of a query: a partition, or the part of it that an owner's records take. */
function condition(pk: string, prefix?: string) {
  return {
    KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :sk)',
    ExpressionAttributeValues: { ':pk': pk, ...(prefix !== undefined && { ':sk': prefix }) },
  };
}

async function query<K extends Kind>(
  { client, table }: RecordsContext,
  kind: K,
  where: ReturnType<typeof condition>,
): Promise<Stored<RecordOf<K>>[]> {
  const found: Stored<RecordOf<K>>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        ...where,
        ExclusiveStartKey: start,
      }),
    );
    for (const item of page.Items ?? []) found.push(fromItem(kind, item));
    start = page.LastEvaluatedKey;
  } while (start);
  return found;
}

/** A cursor is the key of the last record given; in another list it leads nowhere. */
async function readPage<K extends Kind>(
  { client, table, regionId }: RecordsContext,
  kind: K,
  { partition, owner, provider, limit, cursor }: PageRequest<K>,
): Promise<Page<RecordOf<K>> | undefined> {
  const pk = partitionKey(regionId, kind, (partition ?? {}) as never);
  const ok = provider === undefined ? undefined : providerPartition(regionId, kind, provider);
  const prefix = owner && ownerPrefix(kind, owner);
  const sk = cursor === undefined ? undefined : placeOf(cursor, ok ?? pk);
  if (sk === '' || (sk !== undefined && !sk.startsWith(prefix ?? ''))) return undefined;
  const where = ok === undefined ? { ConsistentRead: true, ...condition(pk, prefix) } : ofIndex(ok);
  const start = sk !== undefined && { pk, sk, ...(ok !== undefined && { ok, os: sk }) };
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      ...where,
      Limit: limit,
      ...(start && { ExclusiveStartKey: start }),
    }),
  );
  const last = page.LastEvaluatedKey?.['sk'];
  return {
    items: (page.Items ?? []).map((item) => fromItem(kind, item)),
    nextCursor: last === undefined ? null : cursorOf(ok ?? pk, String(last)),
  };
}

/** What belongs to a provider, from the index that follows the table a moment later. */
function ofIndex(ok: string) {
  return {
    IndexName: PROVIDER_INDEX,
    KeyConditionExpression: 'ok = :ok',
    ExpressionAttributeValues: { ':ok': ok },
  };
}

function cursorOf(pk: string, sk: string): string {
  return Buffer.from(`${pk}\n${sk}`).toString('base64url');
}

/** The sort key that a cursor of this partition names; empty for any other text. */
function placeOf(cursor: string, pk: string): string {
  const [partition, sk = ''] = Buffer.from(cursor, 'base64url').toString().split('\n');
  return partition === pk && Buffer.byteLength(sk) <= 1_024 ? sk : '';
}

/** Read from the index, which follows the table a moment later: whoever acts on a record reads it again. */
async function readQueue<K extends keyof Queues>(
  { client, table, regionId }: RecordsContext,
  kind: K,
  { queue, limit }: { queue: Queues[K]; limit: number },
): Promise<Stored<RecordOf<K>>[]> {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: WAITING_INDEX,
      KeyConditionExpression: 'qk = :qk',
      ExpressionAttributeValues: { ':qk': queuePartition(regionId, kind, queue) },
      Limit: limit,
    }),
  );
  return (page.Items ?? []).map((item) => fromItem(kind, item));
}

const lastChangeSchema = z.object({ changedBy: z.string(), changedAt: instantSchema });

async function readLastChange(
  { client, table }: RecordsContext,
  Key: ItemKey,
): Promise<LastChange | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key, ConsistentRead: true }),
  );
  const known = lastChangeSchema.safeParse(Item);
  return known.success ? { actor: known.data.changedBy, at: known.data.changedAt } : undefined;
}

async function getMany<K extends Kind>(
  context: RecordsContext,
  kind: K,
  keys: readonly KeyOf<K>[],
): Promise<Stored<RecordOf<K>>[]> {
  const found: Stored<RecordOf<K>>[] = [];
  for (let first = 0; first < keys.length; first += BATCH_SIZE) {
    const batch = keys.slice(first, first + BATCH_SIZE);
    const items = await batchGet(
      context,
      batch.map((key) => itemKey(context.regionId, kind, key)),
    );
    for (const item of items) found.push(fromItem(kind, item));
  }
  return found;
}

/** DynamoDB may answer a part of a batch: the rest is asked for again, a bounded number of times. */
async function batchGet({ client, table }: RecordsContext, keys: object[]) {
  const ROUNDS = 20;
  const items: Record<string, unknown>[] = [];
  let Keys: Record<string, unknown>[] | undefined = keys.map((key) => ({ ...key }));
  for (let round = 0; Keys && Keys.length > 0; round += 1) {
    invariant(round < ROUNDS, 'DynamoDB answers a batch in the end');
    const answer: BatchGetCommandOutput = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    items.push(...(answer.Responses?.[table] ?? []));
    Keys = answer.UnprocessedKeys?.[table]?.Keys;
  }
  return items;
}

async function transact(
  { client }: RecordsContext,
  items: ReturnType<typeof transactItems>,
): Promise<Result<void, Problem>> {
  invariant(items.length <= MAX_ITEMS, `${items.length} items fit one transaction`);
  try {
    await client.send(new TransactWriteCommand({ TransactItems: items }));
    return success(undefined);
  } catch (error) {
    if (isConflict(error)) return refusal({ code: 'changed-meanwhile' });
    throw error;
  }
}

/** Somebody else's change came first, or is under way; any other failure is not expected here. */
function isConflict(error: unknown): boolean {
  if (error instanceof TransactionInProgressException) return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  const conflicts = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);
  return (error.CancellationReasons ?? []).every(({ Code }) => conflicts.has(Code ?? 'None'));
}
