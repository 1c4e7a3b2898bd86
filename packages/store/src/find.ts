import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  type FindRequest,
  type FoundKind,
  type NamedKind,
  type Page,
  type RecordOf,
  type Versioned,
  kinds,
} from '@jatkopolku/application';
import * as z from 'zod';

import { getItems } from './batch.ts';
import { partitionKey } from './item-key.ts';
import { fromItem, readable } from './items.ts';
import { findPartition, nameKey, wordsOf } from './names.ts';
import { nextPlace } from './next-place.ts';
import { cursorOf, placeOf } from './pages.ts';
import type { RecordsContext } from './records-context.ts';

const leadsSchema = z.object({
  sk: z.string(),
  owner: z.string(),
  earlier: z.array(z.string()).default([]),
});
const ownerSchema = leadsSchema.pick({ owner: true });

/** So many texts are read at a time; those that follow the wanted ones are read too. */
const TEXTS_PER_QUERY = 50;

/** Some names are in many places, å and ä after z: so many queries at most go after them, the next page goes on. */
const QUERIES_MAX = 12;

/**
 * Reads a page of the records that have a text which begins with the words, in the order of the texts'
 * places, each record once. Undefined for a cursor that cannot be of this search.
 */
export async function findRecords<K extends FoundKind>(
  context: RecordsContext,
  kind: K,
  { words, limit, cursor }: FindRequest,
): Promise<Page<RecordOf<K>> | undefined> {
  const pk = findPartition(context.regionId, kind);
  const after = cursor === undefined ? undefined : placeOf(cursor, pk);
  if (after === '') return undefined;
  if (words === '') return { items: [], damaged: 0, nextCursor: null };
  const { owners, last } = await findOwners(context, kind, { words, limit, after });
  const home = partitionKey(context.regionId, kind);
  const items = await getItems(
    context,
    owners.map((sk) => ({ pk: home, sk })),
  );
  const sorted = items.toSorted(
    (a, b) => owners.indexOf(String(a['sk'])) - owners.indexOf(String(b['sk'])),
  );
  return { ...readable(kind, sorted), nextCursor: last === undefined ? null : cursorOf(pk, last) };
}

/** The records that the texts lead to, and the last text of the page when there may be more. */
async function findOwners(
  context: RecordsContext,
  kind: FoundKind,
  { words, limit, after }: Omit<FindRequest, 'cursor'> & { readonly after: string | undefined },
): Promise<{ owners: string[]; last?: string }> {
  const ways = waysOf(kind, words);
  const owners: string[] = [];
  let last = after;
  let from = nextPlace(ways, after ?? '');
  for (let query = 0; from !== undefined && query < QUERIES_MAX; query += 1) {
    const page = await readTexts(context, kind, from);
    let wanted: string | undefined = from;
    for (const text of page.texts) {
      if (wanted === undefined || text.sk < wanted) continue;
      wanted = nextPlace(ways, text.sk);
      if (wanted !== text.sk || !isFirst(text, words)) continue;
      if (owners.length === limit) return { owners, ...(last !== undefined && { last }) };
      owners.push(text.owner);
      last = text.sk;
    }
    if (wanted === undefined || !page.more) return { owners };
    const read = page.texts.at(-1)?.sk ?? from;
    from = wanted > read ? wanted : read;
  }
  return { owners, ...(from !== undefined && { last: from }) };
}

/** Whether it begins with the words, and no text of the record before it does. */
function isFirst({ sk, earlier }: z.infer<typeof leadsSchema>, words: string): boolean {
  return wordsOf(sk).startsWith(words) && !earlier.some((text) => text.startsWith(words));
}

function waysOf(kind: FoundKind, words: string) {
  const { finds } = kinds[kind];
  return finds === undefined ? [] : finds.places(words);
}

async function readTexts(
  { client, table, regionId }: RecordsContext,
  kind: FoundKind,
  from: string,
) {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk > :from',
      ExpressionAttributeValues: { ':pk': findPartition(regionId, kind), ':from': from },
      Limit: TEXTS_PER_QUERY,
    }),
  );
  const texts = (page.Items ?? []).map((item) => leadsSchema.parse(item));
  return { texts, more: page.LastEvaluatedKey !== undefined };
}

/** The record that holds a unique name. */
export async function holderOf<K extends NamedKind>(
  { client, table, regionId }: RecordsContext,
  kind: K,
  name: readonly string[],
): Promise<Versioned<RecordOf<K>> | undefined> {
  const read = async (Key: { pk: string; sk: string }) => {
    const command = new GetCommand({ TableName: table, Key, ConsistentRead: true });
    return (await client.send(command)).Item;
  };
  const held = await read(nameKey(regionId, kind, name));
  if (!held) return undefined;
  const item = await read({
    pk: partitionKey(regionId, kind),
    sk: ownerSchema.parse(held).owner,
  });
  return item && fromItem(kind, item);
}
