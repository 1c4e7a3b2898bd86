import {
  type Change,
  type Kind,
  type KindDefinition,
  type Part,
  type RecordOf,
  kinds,
} from '@jatkopolku/application';

import { type ItemKey, type Place, itemKey } from './item-key.ts';
import { keyOf, keyPart } from './key.ts';

/** An item beside a record that leads to it: the sort key of the record. */
export interface NameItem extends ItemKey {
  readonly owner: string;
  /** Of a text by which the record is found: the record's texts that come before it, and find it first. */
  readonly earlier?: readonly string[];
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
  const unchanged = new Set(held.map((item) => JSON.stringify(item)));
  const taken = now.filter((item) => !unchanged.has(JSON.stringify(item)));
  return { taken, released: without(held, now) };
}

function without(items: readonly NameItem[], others: readonly NameItem[]): NameItem[] {
  const known = new Set(others.map(({ sk }) => sk));
  return items.filter(({ sk }) => !known.has(sk));
}

/** The key of a unique name: the item is there while a record holds it. */
export function nameKey(regionId: string, kind: Kind, name: readonly Part[]): ItemKey {
  return { pk: keyOf(regionId, kinds[kind].slice, `${kind}-name`), sk: keyOf(...name) };
}

function namesOf<K extends Kind>(regionId: string, kind: K, record: RecordOf<K>): NameItem[] {
  return namesIn({ regionId, kind }, kinds[kind], record);
}

/** The unique names that a record holds. */
export function namesIn<R extends object>(
  { regionId, kind }: Place,
  { unique }: KindDefinition<R>,
  record: R,
): NameItem[] {
  const names = unique?.(record) ?? [];
  const owner = itemKey(regionId, kind, record).sk;
  return names.map((name) => ({ ...nameKey(regionId, kind, name), owner }));
}

/** The key under which the texts of a kind are in their order. */
export function findPartition(regionId: string, kind: Kind): string {
  return keyOf(regionId, kinds[kind].slice, `${kind}-find`);
}

function textsOf<K extends Kind>(regionId: string, kind: K, record: RecordOf<K>): NameItem[] {
  return textsIn({ regionId, kind }, kinds[kind], record);
}

/** Where a text lies that finds a record: in the order of its place; the words say what begins it. */
export function textsIn<R extends object>(
  { regionId, kind }: Place,
  { finds }: KindDefinition<R>,
  record: R,
): NameItem[] {
  const texts = finds?.texts(record) ?? [];
  const owner = itemKey(regionId, kind, record).sk;
  const pk = findPartition(regionId, kind);
  return texts.map(({ place, words }, at) => ({
    pk,
    sk: `${keyPart(place)}#${keyPart(words)}#${owner}`,
    owner,
    earlier: texts.slice(0, at).map((text) => text.words),
  }));
}

/** A text as it was read from the table. */
export function wordsOf(sk: string): string {
  return sk.split('#')[1] ?? '';
}
