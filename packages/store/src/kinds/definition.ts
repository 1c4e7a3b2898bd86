import type { Kind, KeyOf, OwnerOf, Partitions, Queues, RecordOf } from '@jatkopolku/application';
import * as z from 'zod';

import { hashed } from '../key.ts';

export type Part = string | number | null;
type PartitionFields<K extends Kind> = K extends keyof Partitions ? Partitions[K] : object;

/** How a kind of record lies in the table. Partition keys begin with the region and the slice. */
export interface KindDefinition<K extends Kind> {
  readonly slice: string;
  readonly schema: z.ZodType<RecordOf<K>>;
  /** Parts of the partition key after region, slice and kind. */
  readonly partition: (key: PartitionFields<K>) => readonly Part[];
  readonly sort: (key: KeyOf<K>) => readonly Part[];
  /** The first parts of the sort key, which name the record's owner. */
  readonly owner?: (owner: NonNullable<OwnerOf<K>>) => readonly Part[];
  /** The queue in which the record waits for somebody, and its place in it; undefined when nobody has to act. */
  readonly queue?: (record: RecordOf<K>) => QueuePlace<K> | undefined;
  /** The provider that the record belongs to, by which it can be listed. */
  readonly provider?: (record: RecordOf<K>) => string;
  /** The client that the record belongs to, by which it can be listed. */
  readonly client?: (record: RecordOf<K>) => string;
  /** Texts by whose beginnings the record is found. */
  readonly finds?: (record: RecordOf<K>) => readonly string[];
  /** Names that only one record may hold at a time, beside its key. */
  readonly unique?: (record: RecordOf<K>) => readonly (readonly Part[])[];
  /** Whether a change writes an audit event; a derived record's change is told by its source's event. */
  readonly audited: boolean;
  /** What it is and how it is read, for the generated page. */
  readonly purpose: string;
}

interface QueuePlace<K extends Kind> {
  readonly queue: K extends keyof Queues ? Queues[K] : never;
  readonly place: readonly Part[];
}

export const whole = () => [];
export const occurrence = { occurrence: z.int().min(1) };

/** Records told apart by their whole content have it as a hash in their key. */
export function contentOf({ occurrence: number, ...content }: { occurrence: number }): Part[] {
  return [contentHash(content), number];
}

export function contentHash(content: object): string {
  const fields = Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return hashed(JSON.stringify(fields));
}

/** The definitions of some kinds. */
export type Definitions<K extends Kind> = { readonly [Each in K]: KindDefinition<Each> };
