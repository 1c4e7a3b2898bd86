import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Kind, Page, PageRequest, RecordOf } from '@jatkopolku/application';
import * as z from 'zod';

import { condition } from './condition.ts';
import { indexPartition, ownerPrefix, partitionKey } from './item-key.ts';
import { readable } from './items.ts';
import type { RecordsContext } from './records-context.ts';
import { indexes } from './table-definition.ts';

/** Where a page ended; nothing where it was the last. */
const lastKeySchema = z.object({ sk: z.string().optional() });

/**
 * Reads on until a page is full of what is shown, or the list ends. A cursor is the key of the last record
 * that was shown, and is there only where another one follows: neither reveals what is not shown. In
 * another list it leads nowhere.
 */
export async function readPage<K extends Kind>(
  context: RecordsContext,
  kind: K,
  request: PageRequest<K>,
): Promise<Page<RecordOf<K>> | undefined> {
  const list = listOf(context, kind, request);
  const { limit, cursor, shows } = request;
  let after = cursor === undefined ? undefined : placeOf(cursor, list.key);
  if (after === '' || (after !== undefined && !after.startsWith(list.prefix ?? '')))
    return undefined;
  const shown: Record<string, unknown>[] = [];
  do {
    const page = await readPart(context, list, { limit: limit + 1 - shown.length, after });
    shown.push(...page.items.filter((item) => isShown(kind, item, shows)));
    after = page.last;
  } while (after !== undefined && shown.length <= limit);
  const given = shown.slice(0, limit);
  const last = shown.length > limit ? given.at(-1) : undefined;
  return {
    ...readable(kind, given),
    nextCursor: last ? cursorOf(list.key, String(last['sk'])) : null,
  };
}

/** A damaged item is shown as damaged to who may see all of the list, and to nobody else. */
function isShown<K extends Kind>(
  kind: K,
  item: Record<string, unknown>,
  shows: PageRequest<K>['shows'],
): boolean {
  if (!shows) return true;
  const [stored] = readable(kind, [item]).items;
  return stored !== undefined && shows(stored.record);
}

/** A list as the table or one of its indexes holds it. */
interface ListPart {
  /** The key of its partition. */
  readonly key: string;
  readonly prefix: string | undefined;
  readonly where: Omit<QueryCommandInput, 'TableName'>;
  readonly startAt: (sk: string) => Record<string, string>;
}

function listOf<K extends Kind>(
  { regionId }: RecordsContext,
  kind: K,
  { partition, owner, ...belonging }: PageRequest<K>,
): ListPart {
  const pk = partitionKey(regionId, kind, partition);
  const index = indexFor(regionId, kind, belonging);
  const prefix = owner && ownerPrefix(kind, owner);
  if (!index) {
    const where = { ConsistentRead: true, ...condition(pk, prefix) };
    return { key: pk, prefix, where, startAt: (sk) => ({ pk, sk }) };
  }
  const { key } = index;
  const { hash, range } = indexes[index.name];
  const startAt = (sk: string) => ({ pk, sk, [hash]: key, [range]: sk });
  return { key, prefix, where: inIndex(index), startAt };
}

async function readPart(
  { client, table }: RecordsContext,
  { where, startAt }: ListPart,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
) {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      ...where,
      Limit: limit,
      ...(after !== undefined && { ExclusiveStartKey: startAt(after) }),
    }),
  );
  const { sk: last } = lastKeySchema.parse(page.LastEvaluatedKey ?? {});
  return { items: page.Items ?? [], last };
}

/** An index that lists what belongs to somebody, sorted as the table is, and whose part of it is asked for. */
interface IndexPart {
  readonly name: 'provider' | 'client';
  readonly key: string;
}

function indexFor(
  regionId: string,
  kind: Kind,
  { provider, client }: Pick<PageRequest<Kind>, 'provider' | 'client'>,
): IndexPart | undefined {
  const part = (name: IndexPart['name'], of: string) => ({
    name,
    key: indexPartition({ regionId, kind }, name, of),
  });
  if (provider !== undefined) return part('provider', provider);
  return client === undefined ? undefined : part('client', client);
}

/** What belongs to somebody, from an index that follows the table a moment later. */
function inIndex({ name, key }: IndexPart) {
  return {
    IndexName: name,
    KeyConditionExpression: `${indexes[name].hash} = :key`,
    ExpressionAttributeValues: { ':key': key },
  };
}

export function cursorOf(pk: string, sk: string): string {
  return Buffer.from(`${pk}\n${sk}`).toString('base64url');
}

/** The sort key that a cursor of this partition names; empty for any other text. */
export function placeOf(cursor: string, pk: string): string {
  const [partition, sk = ''] = Buffer.from(cursor, 'base64url').toString().split('\n');
  return partition === pk && Buffer.byteLength(sk) <= 1_024 ? sk : '';
}
