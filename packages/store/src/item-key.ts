import { type Kind, type KeyOf, type Part, type RecordOf, kinds } from '@jatkopolku/application';
import { invariant, must } from '@jatkopolku/kernel';

import { hashed, keyOf } from './key.ts';
import { type IndexName, indexes } from './table-definition.ts';

/** The two key attributes of every item. */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** A kind of a region. */
export interface Place {
  readonly regionId: string;
  readonly kind: Kind;
}

export function itemKey<K extends Kind>(
  regionId: string,
  kind: K,
  name: KeyOf<K> | RecordOf<K>,
): ItemKey {
  return { pk: partitionKey(regionId, kind, name), sk: sortKey(kind, name) };
}

/** @param within the fields that divide the kind; none for a kind that is kept whole. */
export function partitionKey(regionId: string, kind: Kind, within: object = {}): string {
  const { slice, partition = [] } = kinds[kind];
  return keyOf(regionId, slice, kind, ...valuesOf(within, partition));
}

function sortKey(kind: Kind, name: object): string {
  const { owner, key } = kinds[kind];
  return keyOf(...valuesOf(name, owner === undefined ? key : [owner, ...key]));
}

/** What the sort keys of an owner's records begin with. */
export function ownerPrefix(kind: Kind, owner: object): string {
  const field = must(kinds[kind].owner, `an owner of ${kind}`);
  return `${keyOf(...valuesOf(owner, [field]))}#`;
}

/** Under which an index lists what of a kind belongs to somebody, or waits in a queue. */
export function indexPartition(
  { regionId, kind }: Place,
  index: IndexName,
  ...of: readonly Part[]
): string {
  return keyOf(regionId, kinds[kind].slice, indexes[index].part, kind, ...of);
}

function valuesOf(record: object, fields: readonly string[]): Part[] {
  return fields.map((field) => (field === '*' ? contentHash(record) : partOf(record, field)));
}

export function partOf(record: object, field: string): Part {
  const value: unknown = Reflect.get(record, field);
  const isPart = value === null || typeof value === 'string' || typeof value === 'number';
  invariant(isPart, `${field} can be part of a key`);
  return value;
}

/** Equal contents have one hash, and are distinguished by their occurrence. */
function contentHash(record: object): string {
  const fields = Object.entries(record)
    .filter(([name]) => name !== 'occurrence')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return hashed(JSON.stringify(fields));
}
