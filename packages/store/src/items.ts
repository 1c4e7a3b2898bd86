import type { Act, Change, Kind, KeyOf, OwnerOf, RecordOf, Stored } from '@jatkopolku/application';
import { type Clock, must } from '@jatkopolku/kernel';
import * as z from 'zod';

import { keyOf } from './key.ts';
import { type KindDefinition, kinds } from './kinds/all.ts';

/** The two key attributes of every item. */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

const versionSchema = z.object({ version: z.int().min(1) });

function definitionOf<K extends Kind>(kind: K): KindDefinition<K> {
  return kinds[kind];
}

export function partitionKey<K extends Kind>(
  regionId: string,
  kind: K,
  key: Parameters<KindDefinition<K>['partition']>[0],
): string {
  const { slice, partition } = definitionOf(kind);
  return keyOf(regionId, slice, kind, ...partition(key));
}

function sortParts<K extends Kind>(kind: K, key: KeyOf<K>) {
  const { sort: partsOf } = definitionOf(kind);
  return partsOf(key);
}

export function itemKey<K extends Kind>(regionId: string, kind: K, key: KeyOf<K>): ItemKey {
  const within = key as unknown as Parameters<KindDefinition<K>['partition']>[0];
  return { pk: partitionKey(regionId, kind, within), sk: keyOf(...sortParts(kind, key)) };
}

/** The stored form: the record's own fields, the key and the version. */
export function toItem<K extends Kind>(
  regionId: string,
  kind: K,
  record: RecordOf<K>,
  version: number,
) {
  const key = itemKey(regionId, kind, record as unknown as KeyOf<K>);
  const indexed = {
    ...queueKey(regionId, kind, record),
    ...providerKey(regionId, kind, record),
    ...clientKey(regionId, kind, record),
  };
  return { ...record, ...key, ...indexed, version };
}

/** The key under which a record waits in its queue; none when nobody has to act on it. */
function queueKey<K extends Kind>(regionId: string, kind: K, record: RecordOf<K>) {
  const { queue: placeOf } = definitionOf(kind);
  const waiting = placeOf?.(record);
  return (
    waiting && { qk: queuePartition(regionId, kind, waiting.queue), qs: keyOf(...waiting.place) }
  );
}

/** The key under which a record is listed for its provider. */
function providerKey<K extends Kind>(regionId: string, kind: K, record: RecordOf<K>) {
  const { provider: providerOf } = definitionOf(kind);
  const key = record as unknown as KeyOf<K>;
  return (
    providerOf && {
      ok: providerPartition(regionId, kind, providerOf(record)),
      os: keyOf(...sortParts(kind, key)),
    }
  );
}

/** The key under which a record is listed for its client. */
function clientKey<K extends Kind>(regionId: string, kind: K, record: RecordOf<K>) {
  const { client: clientOf } = definitionOf(kind);
  const key = record as unknown as KeyOf<K>;
  return (
    clientOf && {
      ck: clientPartition(regionId, kind, clientOf(record)),
      cs: keyOf(...sortParts(kind, key)),
    }
  );
}

export function clientPartition(regionId: string, kind: Kind, clientId: string): string {
  return keyOf(regionId, kinds[kind].slice, 'client', kind, clientId);
}

export function providerPartition(regionId: string, kind: Kind, providerId: string): string {
  return keyOf(regionId, kinds[kind].slice, 'provider', kind, providerId);
}

export function queuePartition(regionId: string, kind: Kind, queue: string): string {
  return keyOf(regionId, kinds[kind].slice, 'queue', kind, queue);
}

/** What the sort keys of an owner's records begin with. */
export function ownerPrefix<K extends Kind>(kind: K, owner: NonNullable<OwnerOf<K>>): string {
  const { owner: partsOf } = definitionOf(kind);
  return `${keyOf(...must(partsOf, `an owner of ${kind}`)(owner))}#`;
}

/** Reads an item back; what does not fit the schema is a bug or a broken table, and throws. */
export function fromItem<K extends Kind>(
  kind: K,
  item: Record<string, unknown>,
): Stored<RecordOf<K>> {
  const { pk, sk, version, changedBy: _by, changedAt: _at, ...indexed } = item;
  const { qk: _qk, qs: _qs, ok: _ok, os: _os, ck: _ck, cs: _cs, ...fields } = indexed;
  try {
    const record = definitionOf(kind).schema.parse(fields);
    return { record, version: versionSchema.parse({ version }).version };
  } catch (error) {
    throw new Error(`Item ${String(pk)} / ${String(sk)} is not a ${kind}`, { cause: error });
  }
}

/**
 * The audit events of a change: who did what when, and the record as it is from now on. What a rule did
 * in the same write comes right after what the person did.
 */
export function eventItems(
  regionId: string,
  change: Change,
  { byRule, ...act }: Act,
  clock: Clock,
) {
  const version = versionAfter(change);
  const place = String(version).padStart(8, '0');
  const { slice } = kinds[change.kind];
  const { pk, sk } = itemKey(regionId, change.kind, change.record as never);
  const told = {
    pk: `${keyOf(regionId, 'audit', slice)}#${pk.split('#').slice(2).join('#')}#${sk}`,
    at: clock.now(),
    businessDate: clock.today(),
    version,
    after: change.record,
  };
  const first = { ...told, ...act, sk: place };
  return byRule ? [first, { ...told, ...byRule, sk: `${place}#rule` }] : [first];
}

export function versionAfter({ before }: Change): number {
  return (before?.version ?? 0) + 1;
}
