import type { ImportFile, Row } from '@jatkopolku/contracts';

import type { PackageSource } from '../ports.ts';
import { sameContent } from '../same-content.ts';
import { type Candidate } from './read-fields.ts';
import { type Verdict, accept, emptyTally, reject } from './verdict.ts';

/** How the rows of a file whose records have names of their own are judged. */
export interface KeyedFile<File extends ImportFile, T extends object> {
  readonly file: File;
  read(row: Row<File>): Named<T> | Promise<Named<T>>;
  /** Names of a record that the region already holds; the first one is the record's own. */
  namesOf(record: T): readonly string[];
  /** Fields that the system adds, which no row can repeat. */
  readonly added: readonly (keyof T)[];
}

/** A candidate with the names it takes, each of which only one record may have. */
export interface Named<T> extends Candidate<T> {
  readonly names: readonly string[];
}

/** A name of a record, such as its id, that no part of another name can be taken for. */
export function nameOf(...parts: readonly (string | number | undefined)[]): string {
  return JSON.stringify(parts);
}

interface Judged<T> extends Named<T> {
  readonly row: number;
}

/**
 * Judges rows in file order. A row that repeats a stored record changes nothing. Stored records that
 * the package repeats do not count before their own row, so that the same package always gets the
 * same report; a row that passes is then also held against everything stored.
 */
export async function judgeKeyed<File extends ImportFile, T extends object>(
  source: PackageSource,
  spec: KeyedFile<File, T>,
  storedRecords: readonly T[],
): Promise<Verdict<T>> {
  const rows = await readCandidates(source, spec);
  const stored = new Map(
    storedRecords.flatMap((record) => spec.namesOf(record).map((name) => [name, record])),
  );
  const repeats = (row: Judged<T>): boolean => isRepeat(row, stored, spec.added);
  const repeated = new Set(rows.filter(repeats).flatMap((row) => row.names));
  const taken = new Set<string>();
  const tally = emptyTally<T>();
  for (const row of rows) {
    const isTaken = row.names.some((name) => taken.has(name));
    const isStored = row.names.some((name) => stored.has(name));
    const isStoredOnly = row.names.some((name) => stored.has(name) && !repeated.has(name));
    const isRepeatOfStored = !isTaken && repeats(row);
    const codes = [...row.codes, ...(isTaken || isStoredOnly ? (['duplicate'] as const) : [])];
    if (isRepeatOfStored) accept(tally);
    else if (codes.length > 0) reject(tally, row.row, codes);
    else if (isStored) reject(tally, row.row, ['duplicate']);
    else accept(tally, row.record);
    if (isRepeatOfStored || (codes.length === 0 && !isStored)) {
      for (const name of row.names) taken.add(name);
    }
  }
  return tally;
}

function isRepeat<T extends object>(
  { names, record }: Judged<T>,
  stored: ReadonlyMap<string, T>,
  added: readonly (keyof T)[],
): boolean {
  const known = names[0] === undefined ? undefined : stored.get(names[0]);
  return record !== undefined && known !== undefined && sameContent(record, known, added);
}

async function readCandidates<File extends ImportFile, T extends object>(
  source: PackageSource,
  spec: KeyedFile<File, T>,
): Promise<Judged<T>[]> {
  const judged: Judged<T>[] = [];
  for await (const batch of source.rows(spec.file)) {
    for (const row of batch) {
      judged.push({ ...(await spec.read(row)), row: row.number });
    }
  }
  return judged;
}
