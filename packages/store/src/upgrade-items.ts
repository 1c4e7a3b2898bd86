import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  ScanCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Fields, Kind, KindDefinition, Kinds, RecordOf } from '@jatkopolku/application';
import { invariant } from '@jatkopolku/kernel';

import { namePut } from './commit.ts';
import { formOf } from './form.ts';
import { itemOf, readItem } from './items.ts';
import { namesIn, textsIn } from './names.ts';
import { patiently } from './retry.ts';

export interface OpenedTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

/** How many records of each kind were written in the newest form. */
export type Upgraded = Readonly<Record<string, number>>;

/** Hears how many items were looked at. */
export type LookedAt = (items: number) => void;

/** So many are written at once: a table in use keeps most of its throughput. */
const AT_ONCE = 16;

/**
 * Writes every record of an earlier form once more in the newest, with the keys, names and texts by which
 * it is listed and found since. The version stays. What another program writes meanwhile is left as it is;
 * one that was cut short is run again, and so is one beside which an older program still wrote.
 * @returns how many it wrote: none once all are in the newest form.
 */
export async function upgradeItems(
  opened: OpenedTable,
  kinds: Kinds,
  lookedAt: LookedAt = () => {},
): Promise<Upgraded> {
  const counts: Record<string, number> = {};
  let start: Record<string, unknown> | undefined;
  let items = 0;
  do {
    const page = await opened.client.send(
      new ScanCommand({ TableName: opened.table, ExclusiveStartKey: start }),
    );
    const earlier = (page.Items ?? []).flatMap((item) => earlierOf(item, kinds));
    for (let first = 0; first < earlier.length; first += AT_ONCE) {
      const some = earlier.slice(first, first + AT_ONCE);
      const written = await Promise.all(some.map((one) => upgradeItem(opened, one)));
      for (const [at, { kind }] of some.entries()) {
        if (written[at]) counts[kind] = (counts[kind] ?? 0) + 1;
      }
    }
    lookedAt((items += page.Items?.length ?? 0));
    start = page.LastEvaluatedKey;
  } while (start);
  return counts;
}

/** The item as an earlier one of its kind; nothing for what is no record, or is in the newest form. */
function earlierOf(item: Fields, kinds: Kinds): Earlier<Kind>[] {
  const kind = kindOf(item, kinds);
  return kind && Number(item['form']) < formOf(kinds[kind]) ? [{ kinds, kind, item }] : [];
}

/** The kind of an item that is a record; undefined for events, names and texts. */
export function kindOf({ pk }: Fields, kinds: Kinds): Kind | undefined {
  const [, slice, kind = ''] = String(pk).split('#');
  return isKind(kind, kinds) && kinds[kind].slice === slice ? kind : undefined;
}

function isKind(name: string, kinds: Kinds): name is Kind {
  return Object.hasOwn(kinds, name);
}

interface Earlier<K extends Kind> {
  readonly kinds: Kinds;
  readonly kind: K;
  readonly item: Fields;
}

/** @returns false where another program has written the record since. */
async function upgradeItem<K extends Kind>(
  { client, table }: OpenedTable,
  { kinds, kind, item }: Earlier<K>,
): Promise<boolean> {
  const definition: KindDefinition<RecordOf<K>> = kinds[kind];
  const place = { regionId: String(item['pk']).split('#')[0] ?? '', kind };
  const stored = readItem(kind, definition, item);
  const { changedBy, changedAt, pk, sk, form } = item;
  const Item = { ...itemOf(place, definition, stored), changedBy, changedAt };
  invariant(Item.pk === pk && Item.sk === sk, `an upgrade of ${kind} keeps the key`);
  const asRead = {
    ConditionExpression: 'version = :version AND form = :form',
    ExpressionAttributeValues: { ':version': stored.version, ':form': form },
  };
  const texts = textsIn(place, definition, stored.record);
  const command = new TransactWriteCommand({
    TransactItems: [
      { Put: { TableName: table, Item, ...asRead } },
      ...namesIn(place, definition, stored.record).map((name) => namePut(table, name)),
      ...texts.map((text) => ({ Put: { TableName: table, Item: text } })),
    ],
  });
  try {
    await patiently(() => client.send(command));
    return true;
  } catch (error) {
    if (isOvertaken(error)) return false;
    throw error;
  }
}

/** Another program has written the record since; a name that two records would hold is no such thing. */
function isOvertaken(error: unknown): boolean {
  const reasons = error instanceof TransactionCanceledException ? error.CancellationReasons : [];
  return reasons?.[0]?.Code === 'ConditionalCheckFailed';
}
