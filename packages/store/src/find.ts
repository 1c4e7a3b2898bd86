import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Found, FoundKind, NamedKind, RecordOf, Stored } from '@jatkopolku/application';
import * as z from 'zod';

import { getItems } from './batch.ts';
import { condition } from './condition.ts';
import { fromItem, partitionKey } from './items.ts';
import { keyPart } from './key.ts';
import { findPartition, nameKey } from './names.ts';
import type { RecordsContext } from './records-context.ts';

const leadsSchema = z.object({ owner: z.string() });

/** A record has some texts, and may be met by several of them: so many more are read. */
const TEXTS_PER_RECORD = 2;

/** Reads the texts that begin with the words, then the records that they lead to, in the same order. */
export async function findRecords<K extends FoundKind>(
  context: RecordsContext,
  kind: K,
  { words, limit }: { readonly words: string; readonly limit: number },
): Promise<Found<RecordOf<K>>> {
  if (words === '') return { items: [], more: false };
  const { client, table, regionId } = context;
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      ConsistentRead: true,
      ...condition(findPartition(regionId, kind), keyPart(words)),
      Limit: limit * TEXTS_PER_RECORD,
    }),
  );
  const all = [...new Set((page.Items ?? []).map((item) => leadsSchema.parse(item).owner))];
  const owners = all.slice(0, limit);
  const pk = partitionKey(regionId, kind, {} as never);
  const items = await getItems(
    context,
    owners.map((sk) => ({ pk, sk })),
  );
  const found = items
    .toSorted((a, b) => owners.indexOf(String(a['sk'])) - owners.indexOf(String(b['sk'])))
    .map((item) => fromItem(kind, item));
  return { items: found, more: all.length > limit || page.LastEvaluatedKey !== undefined };
}

/** The record that holds a unique name. */
export async function holderOf<K extends NamedKind>(
  { client, table, regionId }: RecordsContext,
  kind: K,
  name: readonly string[],
): Promise<Stored<RecordOf<K>> | undefined> {
  const read = async (Key: { pk: string; sk: string }) => {
    const command = new GetCommand({ TableName: table, Key, ConsistentRead: true });
    return (await client.send(command)).Item;
  };
  const held = await read(nameKey(regionId, kind, name));
  if (!held) return undefined;
  const item = await read({
    pk: partitionKey(regionId, kind, {} as never),
    sk: leadsSchema.parse(held).owner,
  });
  return item && fromItem(kind, item);
}
