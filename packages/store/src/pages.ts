import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Kind, Page, PageRequest, RecordOf } from '@jatkopolku/application';

import { condition } from './condition.ts';
import {
  clientPartition,
  fromItem,
  ownerPrefix,
  partitionKey,
  providerPartition,
} from './items.ts';
import type { RecordsContext } from './records-context.ts';
import { CLIENT_INDEX, PROVIDER_INDEX } from './table-definition.ts';

/** A cursor is the key of the last record given; in another list it leads nowhere. */
export async function readPage<K extends Kind>(
  { client, table, regionId }: RecordsContext,
  kind: K,
  { partition, owner, limit, cursor, ...belonging }: PageRequest<K>,
): Promise<Page<RecordOf<K>> | undefined> {
  const pk = partitionKey(regionId, kind, (partition ?? {}) as never);
  const index = indexFor(regionId, kind, belonging);
  const prefix = owner && ownerPrefix(kind, owner);
  const sk = cursor === undefined ? undefined : placeOf(cursor, index?.key ?? pk);
  if (sk === '' || (sk !== undefined && !sk.startsWith(prefix ?? ''))) return undefined;
  const where = index ? inIndex(index) : { ConsistentRead: true, ...condition(pk, prefix) };
  const start = sk !== undefined && {
    pk,
    sk,
    ...(index && { [index.hash]: index.key, [index.range]: sk }),
  };
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
    nextCursor: last === undefined ? null : cursorOf(index?.key ?? pk, String(last)),
  };
}

/** An index that lists what belongs to somebody, sorted as the table is, and whose part of it is asked for. */
interface IndexPart {
  readonly name: string;
  readonly hash: string;
  readonly range: string;
  readonly key: string;
}

function indexFor(
  regionId: string,
  kind: Kind,
  { provider, client }: Pick<PageRequest<Kind>, 'provider' | 'client'>,
): IndexPart | undefined {
  if (provider !== undefined) {
    const key = providerPartition(regionId, kind, provider);
    return { name: PROVIDER_INDEX, hash: 'ok', range: 'os', key };
  }
  if (client === undefined) return undefined;
  const key = clientPartition(regionId, kind, client);
  return { name: CLIENT_INDEX, hash: 'ck', range: 'cs', key };
}

/** What belongs to somebody, from an index that follows the table a moment later. */
function inIndex({ name, hash, key }: IndexPart) {
  return {
    IndexName: name,
    KeyConditionExpression: `${hash} = :key`,
    ExpressionAttributeValues: { ':key': key },
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
