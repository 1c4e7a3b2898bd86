import type { FindText } from '@jatkopolku/domain/client';
import type { LocalDate, Month } from '@jatkopolku/kernel';
import * as z from 'zod';

/** A part of a key. */
export type Part = string | number | null;

/** The fields of a record as they were stored, in whatever form. */
export type Fields = Readonly<Record<string, unknown>>;

type FieldOf<R> = keyof R & string;

/** Where a record waits, and its place there. */
interface Waiting {
  readonly queue: string;
  readonly place: readonly Part[];
}

/** How the records of a kind are named, stored, listed and found. A record's full name is its partition, owner and key. */
export interface KindRules<R> {
  /** Fields by which the kind is divided, such as a month: each part is stored, and listed, by itself. */
  readonly partition?: readonly FieldOf<R>[];
  /** The field that says whose the record is: it can be listed for this owner alone. */
  readonly owner?: FieldOf<R>;
  /** The rest of its name, in the order of lists; `*` is the whole content, for what has no name of its own. */
  readonly key: readonly (FieldOf<R> | '*')[];
  /** Names that only one record may hold at a time, beside its key. */
  readonly unique?: (record: R) => readonly (readonly Part[])[];
  /** The queue in which the record waits for somebody; undefined when nobody has to act. */
  readonly queue?: (record: R) => Waiting | undefined;
  /** For whom it can be listed, beside its owner. */
  readonly listedFor?: readonly (FieldOf<R> & ('providerId' | 'clientId'))[];
  /** The last day of what lasts until a day. */
  readonly lastDay?: (record: R) => LocalDate;
  /** Its place in the order of names; null for one that has none there, since the place would say much of the name. */
  readonly alphabetical?: (record: R) => string | null;
  /** By whom the record is still to be sent, and its place among those; names alone, which no change of it changes. */
  readonly unsent?: (
    record: R,
  ) => { readonly providerId: string; readonly place: readonly Part[] } | undefined;
  /** The attended days that it counts for in short, and in whose month; no days where it does not count. */
  readonly attended?: (record: R) => {
    readonly providerId: string;
    readonly month: Month;
    readonly days: readonly string[];
  };
  /** Texts by whose beginnings the record is found, and where those are who are found by some words. */
  readonly finds?: {
    readonly texts: (record: R) => readonly FindText[];
    readonly places: (words: string) => readonly (readonly string[])[];
  };
  /** A name has one content for good: written once more it is the same, so that many are saved in a call. */
  readonly once?: true;
  /** Stored as one compressed attribute: what is long, is read whole, and is never asked for by a field. */
  readonly packed?: true;
  /** Whether a change writes an audit event; a derived record's change is in its source's event. */
  readonly audited: boolean;
  /** The first makes form 2 of form 1, and so on: a record is always written in the form after the last. */
  readonly upgrades?: readonly ((earlier: Fields) => Fields)[];
  /** What it is and how it is read, for the generated page. */
  readonly purpose: string;
}

/** A kind of record as the store knows it. */
export interface KindDefinition<R> extends KindRules<R> {
  /** Begins the key, after the region: what a function may touch is granted by slices. */
  readonly slice: string;
  readonly schema: z.ZodType<R>;
}

/** Defines the kinds of a slice. Every type of a kind is inferred from its definition. */
export function kindIn(slice: string) {
  return <const Schema extends z.ZodType<object>, const Rules extends KindRules<z.output<Schema>>>(
    schema: Schema,
    rules: Rules,
  ) => ({ ...rules, slice, schema });
}

/**
 * Records that may exist twice with the same content, such as two clients' equal grades of a day, are
 * distinguished by their occurrence: 1 for the first, 2 for the next.
 */
export const occurrence = { occurrence: z.int().min(1) };

/** A record is found by the ids of the files that it rests on, or by the hash of its content. */
export function filesOf<R>(idsOf: (record: R) => readonly string[]) {
  return {
    texts: (record: R) => idsOf(record).map((fileId) => ({ place: fileId, words: fileId })),
    places: (fileId: string) => Array.from(fileId, (sign) => [sign]),
  };
}
