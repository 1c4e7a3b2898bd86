import type { ImportFile, RejectedRow } from '@jatkopolku/contracts';
import type { LocalDate } from '@jatkopolku/kernel';

import { importActorOf } from '../import-actor.ts';
import type { PackageSource, Progress, Vault } from '../ports.ts';
import {
  type Change,
  type Kind,
  type RecordOf,
  type Records,
  type WholeKind,
  changeOf,
} from '../records.ts';
import type { KnownRecords } from './known-records.ts';
import type { Verdict } from './verdict.ts';

/** What an import works with. */
export interface ImportDeps {
  readonly records: Records;
  readonly source: PackageSource;
  readonly vault: Vault;
  readonly today: LocalDate;
  readonly progress: Progress;
}

/** What an import works with while it goes through the files: later files name earlier records. */
export interface Context extends ImportDeps {
  readonly knownRecords: KnownRecords;
}

/** Who an import's records are by: never equal to a user. */
export function importActor({ source }: Pick<ImportDeps, 'source'>): string {
  return importActorOf(source.hash);
}

/** A judged file: its part of the report, and what is to be written of it. */
export interface JudgedFile {
  readonly file: ImportFile;
  readonly accepted: number;
  readonly rejected: readonly RejectedRow[];
  groups(): Iterable<Change[]> | AsyncIterable<Change[]>;
  /** What follows from them, read when they are written. */
  afterwards?(): AsyncIterable<Change[]>;
}

export type Stage = (context: Context) => Promise<JudgedFile>;

export async function storedRecords<K extends WholeKind>(
  { records }: Pick<Context, 'records'>,
  kind: K,
): Promise<RecordOf<K>[]> {
  const stored = await records.list(kind);
  return stored.map(({ record }) => record);
}

/** The stage's result for a file whose new records are written as they are. */
export function judged<K extends Kind>(
  file: ImportFile,
  kind: K,
  verdict: Verdict<RecordOf<K>>,
): JudgedFile {
  return { ...counts(file, verdict), groups: () => newRecords(kind, verdict.fresh) };
}

export function counts(file: ImportFile, { accepted, rejected }: Omit<Verdict<never>, 'fresh'>) {
  return { file, accepted, rejected };
}

/** Each new record as a change of its own. */
export function* newRecords<K extends Kind>(
  kind: K,
  records: readonly RecordOf<K>[],
): Generator<Change[]> {
  for (const record of records) yield [changeOf<K>({ kind, record })];
}
