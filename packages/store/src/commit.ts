import { type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Act, type Change, type Witness, kinds } from '@jatkopolku/application';
import type { Clock } from '@jatkopolku/kernel';

import { eventItems, versionAfter } from './audit.ts';
import { itemKey } from './item-key.ts';
import { toItem } from './items.ts';
import { type NameItem, findTexts, uniqueNames } from './names.ts';

export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export interface CommitContext {
  readonly table: string;
  readonly regionId: string;
  readonly clock: Clock;
}

/** A change as items of a transaction: the record, its audit events, names taken and given up, texts that find it. */
export function transactItems(change: Change, act: Act, context: CommitContext): TransactItem[] {
  const { table, regionId, clock } = context;
  const names = uniqueNames(regionId, change);
  const texts = findTexts(regionId, change);
  const events = kinds[change.kind].audited ? eventItems(regionId, change, act, clock) : [];
  return [
    recordPut(change, act, context),
    ...events.map((Item) => ({ Put: { TableName: table, Item, ...isNew } })),
    ...names.taken.map((name) => namePut(table, name)),
    ...texts.taken.map((Item) => ({ Put: { TableName: table, Item } })),
    ...[...names.released, ...texts.released].map((name) => nameDelete(table, name)),
  ];
}

const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };

/** The record a change rests on is still the version that was read. */
export function witnessItem(
  { kind, key, version }: Witness,
  { table, regionId }: CommitContext,
): TransactItem {
  return {
    ConditionCheck: {
      TableName: table,
      Key: itemKey(regionId, kind, key),
      ...(version === 0
        ? isNew
        : {
            ConditionExpression: 'version = :version',
            ExpressionAttributeValues: { ':version': version },
          }),
    },
  };
}

/**
 * The record is written only over the version that was read, in a state that allows the change, and never
 * over a form that is newer than this program.
 */
function recordPut(change: Change, act: Act, context: CommitContext): TransactItem {
  const { table, regionId, clock } = context;
  const { kind, record } = change;
  const stored = toItem(regionId, kind, { record, version: versionAfter(change) });
  // As in its latest audit event, which no function may read; a derived record has none of its own.
  const Item = kinds[kind].audited
    ? { ...stored, changedBy: act.actor, changedAt: clock.businessNow() }
    : stored;
  if (!change.before) return { Put: { TableName: table, Item, ...isNew } };
  const states = change.allowedFrom ?? [];
  const stateValues = Object.fromEntries(states.map((state, index) => [`:s${index}`, state]));
  const allowed = states.length > 0 ? [`#state IN (${Object.keys(stateValues).join(', ')})`] : [];
  return {
    Put: {
      TableName: table,
      Item,
      ConditionExpression: ['version = :version AND form <= :form', ...allowed].join(' AND '),
      ExpressionAttributeValues: {
        ':version': change.before.version,
        ':form': stored.form,
        ...stateValues,
      },
      ...(states.length > 0 && { ExpressionAttributeNames: { '#state': 'state' } }),
    },
  };
}

export function namePut(table: string, name: NameItem): TransactItem {
  return {
    Put: {
      TableName: table,
      Item: name,
      ConditionExpression: 'attribute_not_exists(pk) OR #owner = :owner',
      ExpressionAttributeNames: { '#owner': 'owner' },
      ExpressionAttributeValues: { ':owner': name.owner },
    },
  };
}

function nameDelete(table: string, { pk, sk }: NameItem): TransactItem {
  return { Delete: { TableName: table, Key: { pk, sk } } };
}
