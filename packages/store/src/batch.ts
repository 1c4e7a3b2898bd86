import {
  BatchGetCommand,
  type BatchGetCommandOutput,
  BatchWriteCommand,
  type BatchWriteCommandOutput,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Kind, KeyOf, OnceKind, Reading, RecordOf, Versioned } from '@jatkopolku/application';

import { type ItemKey, itemKey } from './item-key.ts';
import { fromItem, toItem } from './items.ts';
import type { RecordsContext } from './records-context.ts';
import { inRounds } from './retry.ts';

/** As everything is read unless somebody says otherwise. */
export const NOW: Reading = { mayLag: false };

const BATCH_SIZE = 100;

/** DynamoDB takes at most so many items in one write that is no transaction. */
const WRITE_BATCH_SIZE = 25;

/** The records that exist of those asked for, in no order. */
export async function getMany<K extends Kind>(
  context: RecordsContext,
  kind: K,
  keys: readonly KeyOf<K>[],
  reading?: Reading,
): Promise<Versioned<RecordOf<K>>[]> {
  const items = await getItems(
    context,
    keys.map((key) => itemKey(context.regionId, kind, key)),
    reading,
  );
  return items.map((item) => fromItem(kind, item));
}

/** The items that exist of those asked for, in no order, each once however often it is asked for. */
export async function getItems(
  context: RecordsContext,
  asked: readonly ItemKey[],
  reading: Reading = NOW,
) {
  // DynamoDB refuses a batch that names an item twice.
  const keys = [...new Map(asked.map((key) => [JSON.stringify([key.pk, key.sk]), key])).values()];
  const found: Record<string, unknown>[] = [];
  for (let first = 0; first < keys.length; first += BATCH_SIZE) {
    found.push(...(await batchGet(context, keys.slice(first, first + BATCH_SIZE), reading)));
  }
  return found;
}

async function batchGet(
  { client, table, patience }: RecordsContext,
  keys: readonly ItemKey[],
  { mayLag }: Reading,
) {
  const items: Record<string, unknown>[] = [];
  const all: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  const send = async (Keys: Record<string, unknown>[]) => {
    const answer: BatchGetCommandOutput = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys, ConsistentRead: !mayLag } } }),
    );
    items.push(...(answer.Responses?.[table] ?? []));
    return answer.UnprocessedKeys?.[table]?.Keys;
  };
  await inRounds(all, send, patience);
  return items;
}

/** Writes records of whose names each has one content: nothing else can lie under it. */
export async function keepAll<K extends OnceKind>(
  context: RecordsContext,
  kind: K,
  records: readonly RecordOf<K>[],
): Promise<void> {
  // DynamoDB refuses a batch that names an item twice.
  const items = new Map(
    records.map((record) => {
      const item = toItem(context.regionId, kind, { record, version: 1 });
      return [`${item.pk} ${item.sk}`, item] as const;
    }),
  );
  const all = [...items.values()];
  for (let first = 0; first < all.length; first += WRITE_BATCH_SIZE) {
    await batchPut(context, all.slice(first, first + WRITE_BATCH_SIZE));
  }
}

/** The same for one record, by the right to put alone: who may write a batch may remove items too. */
export async function keepOne<K extends OnceKind>(
  { client, table, regionId }: RecordsContext,
  kind: K,
  record: RecordOf<K>,
): Promise<void> {
  const Item = toItem(regionId, kind, { record, version: 1 });
  await client.send(new PutCommand({ TableName: table, Item }));
}

async function batchPut(
  { client, table, patience }: RecordsContext,
  items: readonly object[],
): Promise<void> {
  type Left = NonNullable<BatchWriteCommandOutput['UnprocessedItems']>[string];
  const all: Left = items.map((Item) => ({ PutRequest: { Item: { ...Item } } }));
  const send = async (left: Left) => {
    const answer: BatchWriteCommandOutput = await client.send(
      new BatchWriteCommand({ RequestItems: { [table]: left } }),
    );
    return answer.UnprocessedItems?.[table];
  };
  await inRounds(all, send, patience);
}
