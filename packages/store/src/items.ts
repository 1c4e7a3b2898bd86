import {
  type Fields,
  type Kind,
  type KindDefinition,
  type RecordOf,
  type Versioned,
  kinds,
} from '@jatkopolku/application';
import * as z from 'zod';

import { NewerForm, formOf, upgraded } from './form.ts';
import { indexKeys } from './index-keys.ts';
import { type Place, itemKey } from './item-key.ts';
import { PACKED, pack, unpacked } from './packed.ts';
import { indexes } from './table-definition.ts';

export function toItem<K extends Kind>(regionId: string, kind: K, stored: Versioned<RecordOf<K>>) {
  const definition: KindDefinition<RecordOf<K>> = kinds[kind];
  return itemOf({ regionId, kind }, definition, stored);
}

/**
 * What is stored: the record's own fields, the keys, the version and the form. What could not be read back
 * is never written: it throws, before anything of its transaction is stored.
 */
export function itemOf<R extends object>(
  { regionId, kind }: Place,
  definition: KindDefinition<R>,
  { record, version }: Versioned<R>,
) {
  definition.schema.parse(record);
  const key = itemKey(regionId, kind, record);
  const listed = indexKeys({ regionId, kind, sk: key.sk }, definition, record);
  const stored = definition.packed ? { [PACKED]: pack(record) } : record;
  return { ...stored, ...key, ...listed, version, form: formOf(definition) };
}

/** An item that is no record of its kind: a bug or a broken table. */
class DamagedItem extends Error {}

/** Attributes of an item that are no fields of its record. */
const besideFields: ReadonlySet<string> = new Set([
  'pk',
  'sk',
  'version',
  'form',
  'changedBy',
  'changedAt',
  'attended',
  ...Object.values(indexes).flatMap(({ hash, range }) => [hash, range]),
]);

const statusSchema = z.object({ version: z.int().min(1), form: z.int().min(1) });

/** Reads an item back; throws for a damaged one. */
export function fromItem<K extends Kind>(kind: K, item: Fields): Versioned<RecordOf<K>> {
  const definition: KindDefinition<RecordOf<K>> = kinds[kind];
  return readItem(kind, definition, item);
}

export function readItem<R>(
  kind: string,
  definition: KindDefinition<R>,
  item: Fields,
): Versioned<R> {
  try {
    const { version, form } = statusSchema.parse(item);
    const fields = fieldsOf(item);
    return { record: definition.schema.parse(upgraded(definition, form, fields)), version };
  } catch (error) {
    const { pk, sk } = item;
    const which = `Item ${String(pk)} / ${String(sk)}`;
    if (error instanceof NewerForm)
      throw new NewerForm(`${which} of the kind ${kind}: ${error.message}`);
    throw new DamagedItem(`${which} is not a ${kind}`, { cause: error });
  }
}

function fieldsOf(item: Fields): Fields {
  const packed = unpacked(item);
  if (packed) return packed;
  const fields: Record<string, unknown> = {};
  // One pass, since a region's list has thousands: objects taken apart by rests cost half of a read.
  for (const name of Object.keys(item)) if (!besideFields.has(name)) fields[name] = item[name];
  return fields;
}

/** The records among items, and how many are damaged: one of these never hides the others. */
export function readable<K extends Kind>(
  kind: K,
  items: readonly Fields[],
): { readonly items: Versioned<RecordOf<K>>[]; readonly damaged: number } {
  const found = items.flatMap((item) => {
    try {
      return [fromItem(kind, item)];
    } catch (error) {
      if (error instanceof DamagedItem) return [];
      throw error;
    }
  });
  return { items: found, damaged: items.length - found.length };
}
