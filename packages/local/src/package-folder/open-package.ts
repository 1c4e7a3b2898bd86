import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { type PackageSource, RefusedInput } from '@jatkopolku/application';
import {
  type ImportFile,
  type Row,
  columnLength,
  importFileNames,
  importFiles,
  isImportFile,
  optionalColumnsOf,
} from '@jatkopolku/contracts';
import type { Problem } from '@jatkopolku/kernel';

import { readHeader } from './header.ts';
import { type RawRecord, codeOf, fileExists, rawRecords } from './raw-records.ts';

const BATCH_ROWS = 1_000;

export interface PackageFolder extends PackageSource {
  readonly folder: string;
  /** CSV files of the folder whose names are none of a package's: a misspelt one is not read. */
  readonly strangers: readonly string[];
  /** None of a package's files is there: surely another folder was meant. */
  readonly isEmpty: boolean;
}

/** @throws RefusedInput when there is no such folder or a file in it cannot be read. */
export async function openPackage(folder: string): Promise<PackageFolder> {
  const entries = await readdir(folder).catch((error: unknown) => {
    throw new RefusedInput(folderProblem(folder, codeOf(error)));
  });
  const strangers = entries.filter((name) => /\.csv$/i.test(name) && !isRead(name));
  const isEmpty = !entries.some(isRead);
  const hash = await hashOf(folder);
  return { folder, strangers, isEmpty, hash, rows: (file) => rowsOf(folder, file) };
}

/** A folder that is there and may not be read is another matter than a wrong path. */
export function folderProblem(folder: string, reason: string): Problem {
  return reason === 'ENOENT' || reason === 'ENOTDIR'
    ? { code: 'package-not-found', details: { folder } }
    : { code: 'package-unreadable', details: { folder, reason } };
}

function isRead(name: string): boolean {
  return name.endsWith('.csv') && isImportFile(name.slice(0, -4));
}

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of importFileNames) {
    const path = pathOf(folder, name);
    if (!(await fileExists(path, `${name}.csv`))) continue;
    hash.update(`${name}\n`);
    try {
      for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    } catch (error) {
      const details = { file: `${name}.csv`, reason: codeOf(error) };
      throw new RefusedInput({ code: 'file-unreadable', details });
    }
  }
  return hash.digest('hex').slice(0, 16);
}

export function pathOf(folder: string, file: ImportFile): string {
  return join(folder, `${file}.csv`);
}

async function* rowsOf<File extends ImportFile>(
  folder: string,
  file: File,
): AsyncGenerator<Row<File>[]> {
  const name = `${file}.csv`;
  if (!(await fileExists(pathOf(folder, file), name))) return;
  let header: { readonly width: number; readonly columns: Columns } | undefined;
  let batch: Row<File>[] = [];
  for await (const raw of rawRecords(pathOf(folder, file), name)) {
    const { row, fields } = raw;
    if (isBlank(fields)) continue;
    if (!header) {
      header = { width: fields.length, columns: columnsOf(file, fields) };
      continue;
    }
    if (fields.length !== header.width) {
      const details = { file: name, row, found: fields.length, expected: header.width };
      throw new RefusedInput({ code: 'row-width', details });
    }
    batch.push({ number: row, fields: named(header.columns, raw, file) });
    if (batch.length === BATCH_ROWS) {
      yield batch;
      batch = [];
    }
  }
  if (!header) throw new RefusedInput({ code: 'file-empty', details: { file: name } });
  if (batch.length > 0) yield batch;
}

/** A line with nothing on it is no row, but it is counted: row numbers are those a spreadsheet shows. */
export function isBlank(fields: readonly string[]): boolean {
  return fields.length === 1 && fields[0]?.trim() === '';
}

/** Where each of a file's columns is, and how long its text may be. */
type Columns = readonly {
  readonly column: string;
  readonly place: number;
  readonly limit: number;
}[];

function columnsOf(file: ImportFile, header: readonly string[]): Columns {
  const places = readHeader(file, header);
  return [...importFiles[file], ...optionalColumnsOf(file)].map((column) => ({
    column,
    // One that a file may leave out is empty in each of its rows.
    place: places.get(column) ?? -1,
    limit: columnLength(column),
  }));
}

function named<File extends ImportFile>(columns: Columns, { row, fields }: RawRecord, file: File) {
  const record: Record<string, string> = {};
  for (const { column, place, limit } of columns) {
    const text = fields[place]?.trim() ?? '';
    if (text.length > limit) {
      const details = { file: `${file}.csv`, row, column, limit };
      throw new RefusedInput({ code: 'field-too-long', details });
    }
    record[column] = text;
  }
  return record as Row<File>['fields'];
}
