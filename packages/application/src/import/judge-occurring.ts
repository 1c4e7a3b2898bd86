import type { ImportFile, Row } from '@jatkopolku/contracts';

import type { PackageSource } from '../ports.ts';
import type { Candidate } from './read-fields.ts';
import { type Verdict, accept, emptyTally, reject } from './verdict.ts';

/** How the rows of a file are judged whose records have no name: equal rows are as many records. */
export interface OccurringFile<File extends ImportFile, T extends object> {
  readonly file: File;
  read(row: Row<File>): Candidate<T>;
}

/** Judges rows one by one; the n-th row of a content repeats the n-th stored record of that content. */
export async function judgeOccurring<File extends ImportFile, T extends object>(
  source: PackageSource,
  spec: OccurringFile<File, T>,
  storedContents: readonly T[],
): Promise<Verdict<T & { occurrence: number }>> {
  const stored = new Map<string, number>();
  for (const content of storedContents) count(stored, contentKey(content));
  const seen = new Map<string, number>();
  const tally = emptyTally<T & { occurrence: number }>();
  for await (const batch of source.rows(spec.file)) {
    for (const row of batch) {
      const { codes, record } = spec.read(row);
      if (codes.length > 0 || !record) {
        reject(tally, row.number, codes);
        continue;
      }
      const occurrence = count(seen, contentKey(record));
      const isStored = occurrence <= (stored.get(contentKey(record)) ?? 0);
      accept(tally, isStored ? undefined : { ...record, occurrence });
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
