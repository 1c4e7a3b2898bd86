import type { Change, Kind, RecordOf } from '@jatkopolku/application';

import { type ItemKey, itemKey } from './items.ts';
import { keyOf, keyPart } from './key.ts';
import { type KindDefinition, kinds } from './kinds/all.ts';

/** An item beside a record that leads to it: the sort key of the record. */
export interface NameItem extends ItemKey {
  readonly owner: string;
}

/** Items that a change writes beside its record, and those that it takes away. */
interface NameChange {
  readonly taken: readonly NameItem[];
  readonly released: readonly NameItem[];
}

/** The unique names that a change takes and gives up; those that it keeps are its own again. */
export function uniqueNames(regionId: string, { kind, record, before }: Change): NameChange {
  const taken = namesOf(regionId, kind, record);
  const held = before ? namesOf(regionId, kind, before.record) : [];
  return { taken, released: without(held, taken) };
}

/** The texts by which the record of a change is found from now on, and no longer. */
export function findTexts(regionId: string, { kind, record, before }: Change): NameChange {
  const now = textsOf(regionId, kind, record);
  const held = before ? textsOf(regionId, kind, before.record) : [];
  return { taken: without(now, held), released: without(held, now) };
}

function without(items: readonly NameItem[], others: readonly NameItem[]): NameItem[] {
  const known = new Set(others.map(({ sk }) => sk));
  return items.filter(({ sk }) => !known.has(sk));
}

/** The key of a unique name: the item is there while a record holds it. */
export function nameKey(
  regionId: string,
  kind: Kind,
  name: readonly (string | number | null)[],
): ItemKey {
  return { pk: keyOf(regionId, kinds[kind].slice, `${kind}-name`), sk: keyOf(...name) };
}

function namesOf(regionId: string, kind: Kind, record: RecordOf<Kind>): NameItem[] {
  const definition = kinds[kind] as unknown as KindDefinition<'claim'>;
  const names = definition.unique?.(record as never) ?? [];
  const owner = itemKey(regionId, kind, record as never).sk;
  return names.map((name) => ({ ...nameKey(regionId, kind, name), owner }));
}

/** Under which the texts of a kind stand in their order. */
export function findPartition(regionId: string, kind: Kind): string {
  return keyOf(regionId, kinds[kind].slice, `${kind}-find`);
}

function textsOf(regionId: string, kind: Kind, record: RecordOf<Kind>): NameItem[] {
  const definition = kinds[kind] as unknown as KindDefinition<'client'>;
  const texts = definition.finds?.(record as never) ?? [];
  const owner = itemKey(regionId, kind, record as never).sk;
  const pk = findPartition(regionId, kind);
  return texts.map((text) => ({ pk, sk: `${keyPart(text)}#${owner}`, owner }));
}
