import type { ImportFile, Row } from '@jatkopolku/contracts';

import type { PackageSource } from '../ports.ts';
import type { Candidate } from './read-fields.ts';
import { type Verdict, accept, emptyTally, reject } from './verdict.ts';

/** How the rows of a file are judged whose records have no name: equal rows are as many records. */
export interface OccurringFile<File extends ImportFile, T extends object> {
  readonly file: File;
  read(row: Row<File>): Candidate<T>;
  /** What a stored record may have come as, when the region has changed it since. */
  cameAs?(stored: T): readonly T[];
  /** The part of a record that names it, with its occurrence; all of it when left out. */
  nameOf?(record: T): object;
}

/**
 * Judges rows one by one; the n-th row of a content repeats the n-th stored record that is, or came as, that
 * content. A new record's occurrence is the next one of its name.
 */
export async function judgeOccurring<File extends ImportFile, T extends object>(
  source: PackageSource,
  spec: OccurringFile<File, T>,
  storedContents: readonly T[],
): Promise<Verdict<T & { occurrence: number }>> {
  const { cameAs = () => [], nameOf = (record: T): object => record } = spec;
  const stored = new Map<string, number>();
  const named = new Map<string, number>();
  for (const content of storedContents) {
    for (const one of [content, ...cameAs(content)]) count(stored, contentKey(one));
    count(named, contentKey(nameOf(content)));
  }
  const expected = new Map<string, number>();
  const tally = emptyTally<T & { occurrence: number }>();
  for await (const batch of source.rows(spec.file)) {
    for (const row of batch) {
      const { codes, record } = spec.read(row);
      if (codes.length > 0 || !record) {
        reject(tally, row.number, codes);
        continue;
      }
      const content = contentKey(record);
      const isStored = count(expected, content) <= (stored.get(content) ?? 0);
      if (isStored) accept(tally);
      else accept(tally, { ...record, occurrence: count(named, contentKey(nameOf(record))) });
    }
  }
  return tally;
}

function count(counts: Map<string, number>, key: string): number {
  const occurrences = (counts.get(key) ?? 0) + 1;
  counts.set(key, occurrences);
  return occurrences;
}

/** A record's content as text, whatever the order of its fields. */
function contentKey(record: object): string {
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
