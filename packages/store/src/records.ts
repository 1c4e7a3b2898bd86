import { randomUUID } from 'node:crypto';

import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import {
  type Change,
  type Kind,
  type LastChange,
  MAX_ITEMS,
  type QueueOf,
  type Reading,
  type QueuedKind,
  type RecordOf,
  type Records,
  type Versioned,
  kinds,
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

import { readAlphabetical } from './alphabetical.ts';
import { readAttended } from './attended.ts';
import { NOW, getMany, keepAll, keepOne } from './batch.ts';
import { transactItems, witnessItem } from './commit.ts';
import { condition } from './condition.ts';
import { findRecords, holderOf } from './find.ts';
import { readHistory } from './history.ts';
import { mapInTurns } from './in-turns.ts';
import { type ItemKey, indexPartition, itemKey, ownerPrefix, partitionKey } from './item-key.ts';
import { fromItem, readable } from './items.ts';
import { readLasting, readListed } from './lasting.ts';
import { findTexts, uniqueNames } from './names.ts';
import { readPage } from './pages.ts';
import type { RecordsContext } from './records-context.ts';
import { TableBusy, patiently } from './retry.ts';
import type { IndexName } from './table-definition.ts';
import { readUnsent } from './unsent.ts';

/** One region's records in the table. Every read but those of the indexes, and those that may lag, is strongly consistent. */
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
    getMany: (kind, keys, reading) => getMany(context, kind, keys, reading),
    list: (kind, owner, reading) => {
      const pk = partitionKey(regionId, kind);
      return query(context, kind, condition(pk, owner && ownerPrefix(kind, owner)), reading);
    },
    listWithin: (kind, partition, reading) =>
      query(context, kind, condition(partitionKey(regionId, kind, partition)), reading),
    page: (kind, request) => readPage(context, kind, request),
    find: (kind, request) => findRecords(context, kind, request),
    holderOf: (kind, name) => holderOf(context, kind, name),
    waiting: (kind, queue, limit) => readQueue(context, kind, { queue, limit }),
    attended: (providerId, range) => readAttended(context, providerId, range),
    lasting: (days, limit) => readLasting(context, days, limit),
    listed: (days, limit) => readListed(context, days, limit),
    alphabetical: (limit) => readAlphabetical(context, limit),
    unsent: (providerId, limit) => readUnsent(context, providerId, limit),
    commit: async (changes, act, witnesses = []) =>
      transact(context, [
        ...witnesses.map((witness) => witnessItem(witness, context)),
        ...changes.flatMap((change) => transactItems(change, act, context)),
      ]),
    keep: (kind, records) => keepAll(context, kind, records),
    keepOne: (kind, record) => keepOne(context, kind, record),
    history: (kind, key) => readHistory(context, kind, key),
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
  { mayLag }: Reading = NOW,
): Promise<Versioned<RecordOf<K>>[]> {
  const found: Versioned<RecordOf<K>>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: !mayLag,
        ...where,
        ExclusiveStartKey: start,
      }),
    );
    found.push(...(await mapInTurns(page.Items ?? [], (item) => fromItem(kind, item))));
    start = page.LastEvaluatedKey;
  } while (start);
  return found;
}

/** Read from the index, which follows the table a moment later: who acts on a record reads it again. */
async function readQueue<K extends QueuedKind>(
  { client, table, regionId }: RecordsContext,
  kind: K,
  { queue, limit }: { queue: QueueOf<K>; limit: number },
): Promise<Versioned<RecordOf<K>>[]> {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: 'waiting' satisfies IndexName,
      KeyConditionExpression: 'qk = :qk',
      ExpressionAttributeValues: { ':qk': indexPartition({ regionId, kind }, 'waiting', queue) },
      Limit: limit,
    }),
  );
  return readable(kind, page.Items ?? []).items;
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
  { client, patience }: RecordsContext,
  items: ReturnType<typeof transactItems>,
): Promise<Result<void, Problem>> {
  invariant(items.length <= MAX_ITEMS, `${items.length} items fit one transaction`);
  // One name for all tries: a try whose answer was lost is not taken for somebody else's change.
  const command = { TransactItems: items, ClientRequestToken: randomUUID() };
  try {
    await patiently(() => client.send(new TransactWriteCommand(command)), patience);
    return success(undefined);
  } catch (error) {
    if (error instanceof TableBusy) return refusal({ code: 'unavailable' });
    if (isOvertaken(error)) return refusal({ code: 'changed-meanwhile' });
    throw error;
  }
}

/** A condition no longer holds: somebody else's change came first. Any other failure is not expected here. */
function isOvertaken(error: unknown): boolean {
  if (!(error instanceof TransactionCanceledException)) return false;
  return (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed');
}
