import { BatchGetCommand, type BatchGetCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { Kind, KeyOf, RecordOf, Versioned } from '@jatkopolku/application';
import { invariant } from '@jatkopolku/kernel';

import { type ItemKey, itemKey } from './item-key.ts';
import { fromItem } from './items.ts';
import type { RecordsContext } from './records-context.ts';

const BATCH_SIZE = 100;

/** The records that exist of those asked for, in no order. */
export async function getMany<K extends Kind>(
  context: RecordsContext,
  kind: K,
  keys: readonly KeyOf<K>[],
): Promise<Versioned<RecordOf<K>>[]> {
  const items = await getItems(
    context,
    keys.map((key) => itemKey(context.regionId, kind, key)),
  );
  return items.map((item) => fromItem(kind, item));
}

/** The items that exist of those asked for, in no order. */
export async function getItems(context: RecordsContext, keys: readonly ItemKey[]) {
  const found: Record<string, unknown>[] = [];
  for (let first = 0; first < keys.length; first += BATCH_SIZE) {
    found.push(...(await batchGet(context, keys.slice(first, first + BATCH_SIZE))));
  }
  return found;
}

/** DynamoDB may answer a part of a batch: the rest is asked for again, a bounded number of times. */
async function batchGet({ client, table }: RecordsContext, keys: readonly ItemKey[]) {
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
