import { byText } from '@jatkopolku/kernel';
import * as z from 'zod';

import { type HistoryField, historyFields, shownFields } from './history-fields.ts';
import { type Reading, readings } from './reading.ts';
import type { HistoryKind, Recorded } from './recorded.ts';
import { type AnyFields, type AnyShape, hasRows } from './shape.ts';

const plainSchema = z.union([z.string(), z.number(), z.boolean()]);
const valueSchema = z.union([plainSchema, z.array(plainSchema)]).nullable();
/** What a field had in it; null for nothing. */
export type HistoryValue = z.infer<typeof valueSchema>;

/** A field that had something else in it before. */
export const fieldChangeSchema = z.strictObject({
  field: z.enum(shownFields),
  /** Which part of a list it is of, by what names it: a day of a sheet, a part of a bonus. */
  row: z.union([z.string(), z.number()]).nullable(),
  /** How the name of the part is read; null where the field is of no part. */
  named: z.enum(readings).nullable(),
  reading: z.enum(readings),
  /** Of what is sealed, whether there was anything. */
  from: valueSchema,
  to: valueSchema,
});
export type FieldChange = z.infer<typeof fieldChangeSchema>;

/** What a record has in a field, with its place among all that a history shows of the record. */
interface Fact extends Pick<FieldChange, 'row' | 'named' | 'reading'> {
  readonly path: string;
  readonly place: readonly [field: number, row: string, inner: number];
  readonly value: HistoryValue;
}

/** What is different in a record, field by field; of one that was not there before, all that is in it. */
export function changesOf<K extends HistoryKind>(
  kind: K,
  before: Recorded[K] | undefined,
  after: Recorded[K],
): FieldChange[] {
  const fields: AnyFields = historyFields[kind];
  const was = before === undefined ? new Map<string, Fact>() : factsOf(fields, before);
  const is = factsOf(fields, after);
  return [...new Map([...was, ...is])]
    .map(([key, fact]) => ({ fact, from: was.get(key)?.value ?? null, to: valueIn(is, key) }))
    .filter(({ from, to }) => !isSame(from, to))
    .toSorted((a, b) => comparePlaces(a.fact, b.fact))
    .map(({ fact: { path, row, named, reading }, from, to }) => ({
      field: `${kind}.${path}` as HistoryField,
      row,
      named,
      reading,
      from: shown(reading, from),
      to: shown(reading, to),
    }));
}

function valueIn(facts: ReadonlyMap<string, Fact>, key: string): HistoryValue {
  return facts.get(key)?.value ?? null;
}

/** What is sealed is compared by its mark, which nobody sees. */
function shown(reading: Reading, value: HistoryValue): HistoryValue {
  return reading === 'sealed' && value !== null ? true : value;
}

function isSame(one: HistoryValue, other: HistoryValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function comparePlaces({ place: a }: Fact, { place: b }: Fact): number {
  return a[0] - b[0] || byText(a[1], b[1]) || a[2] - b[2];
}

/** Everything of a record that a history shows, by a key of its field and part. */
function factsOf(fields: AnyFields, record: object): Map<string, Fact> {
  const facts = Object.entries(fields).flatMap(([name, shape], at) =>
    factsIn(shape, { path: name, value: Reflect.get(record, name) as unknown, place: [at, '', 0] }),
  );
  return new Map(facts.map((fact) => [`${fact.path} ${fact.place[1]}`, fact]));
}

interface Found {
  readonly path: string;
  readonly value: unknown;
  readonly place: Fact['place'];
  readonly row?: Pick<Fact, 'row' | 'named'>;
}

function factsIn(shape: AnyShape, { path, value, place, row }: Found): Fact[] {
  if (shape === 'left-out' || value === null || value === undefined) return [];
  if (typeof shape === 'string') {
    const of = row ?? { row: null, named: null };
    return [{ path, place, ...of, reading: shape, value: toValue(value) }];
  }
  if (hasRows(shape)) return rowsIn(shape, { path, value, place });
  return partsIn(shape, { path, value, place, ...(row && { row }) });
}

/** The fields of a part, each by its own path. */
function partsIn(fields: AnyFields, { path, value, place, row }: Found): Fact[] {
  return Object.entries(fields).flatMap(([name, shape], at) =>
    factsIn(shape, {
      path: `${path}.${name}`,
      value: Reflect.get(value as object, name) as unknown,
      place: [place[0], place[1], place[2] * MAX_INNER + at],
      ...(row && { row }),
    }),
  );
}

/** No part has so many fields. */
const MAX_INNER = 100;

/** The parts of a list: of two with one name, the later one is known by its turn too. */
function rowsIn(
  { rows, by, named }: Extract<AnyShape, { named: Reading }>,
  { path, value, place: [field] }: Found,
): Fact[] {
  const seen = new Map<unknown, number>();
  return (value as readonly object[]).flatMap((part) => {
    const name = z.union([z.string(), z.number()]).parse(Reflect.get(part, by));
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    const key = typeof name === 'number' ? String(name).padStart(8, '0') : name;
    const place = [field, turn === 1 ? key : `${key} ${turn}`, 0] as const;
    return partsIn(rows, { path, value: part, place, row: { row: name, named } });
  });
}

/** A text that says nothing, and a list of nothing, is nothing. */
function toValue(value: unknown): HistoryValue {
  const known = valueSchema.parse(value);
  return known === '' || (Array.isArray(known) && known.length === 0) ? null : known;
}
