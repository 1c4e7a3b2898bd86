import {
  TransactionCanceledException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import {
  type Change,
  type Kind,
  type LastChange,
  MAX_ITEMS,
  type Queues,
  type RecordOf,
  type Records,
  type Stored,
} from '@jatkopolku/application';
import {
  type Problem,
  type Result,
  instantSchema,
  invariant,
  refusal,
  success,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { getMany } from './batch.ts';
import { transactItems, witnessItem } from './commit.ts';
import { condition } from './condition.ts';
import { findRecords, holderOf } from './find.ts';
import {
  type ItemKey,
  fromItem,
  itemKey,
  ownerPrefix,
  partitionKey,
  queuePartition,
} from './items.ts';
import { kinds } from './kinds/all.ts';
import { findTexts, uniqueNames } from './names.ts';
import { readPage } from './pages.ts';
import type { RecordsContext } from './records-context.ts';
import { WAITING_INDEX } from './table-definition.ts';

/** One region's records in the table. Every read but those of the indexes is strongly consistent. */
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
    find: (kind, words, limit) => findRecords(context, kind, { words, limit }),
    holderOf: (kind, name) => holderOf(context, kind, name),
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
  const beside = [uniqueNames(regionId, change), findTexts(regionId, change)];
  const names = beside.flatMap(({ taken, released }) => [...taken, ...released]);
  return 1 + (kinds[change.kind].audited ? 1 : 0) + names.length;
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
