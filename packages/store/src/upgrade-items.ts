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

export interface OpenedTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

/**
 * Writes every record of an earlier form once more in the newest, with the keys, names and texts by which
 * it is listed and found since. The version stays. What another program writes meanwhile is left as it is.
 */
export async function upgradeItems(opened: OpenedTable, kinds: Kinds): Promise<void> {
  let start: Record<string, unknown> | undefined;
  do {
    const page = await opened.client.send(
      new ScanCommand({ TableName: opened.table, ExclusiveStartKey: start }),
    );
    for (const item of page.Items ?? []) {
      const kind = kindOf(item, kinds);
      if (kind && Number(item['form']) < formOf(kinds[kind])) {
        await upgradeItem(opened, { kinds, kind, item });
      }
    }
    start = page.LastEvaluatedKey;
  } while (start);
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

async function upgradeItem<K extends Kind>(
  { client, table }: OpenedTable,
  { kinds, kind, item }: Earlier<K>,
): Promise<void> {
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
  await client.send(command).catch(unlessOvertaken);
}

/** Another program has written the record since; a name that two records would hold is no such thing. */
function unlessOvertaken(error: unknown): void {
  const reasons = error instanceof TransactionCanceledException ? error.CancellationReasons : [];
  if (reasons?.[0]?.Code !== 'ConditionalCheckFailed') throw error;
}
