import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { type PackageSource, RefusedInput } from '@jatkopolku/application';
import {
  type ImportFile,
  type Row,
  importFileNames,
  importFiles,
  isImportFile,
} from '@jatkopolku/contracts';

import { type Places, readHeader } from './header.ts';
import { fileExists, rawRecords } from './raw-records.ts';

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
  const entries = await readdir(folder).catch(() => {
    throw new RefusedInput({ code: 'package-not-found', details: { folder } });
  });
  const strangers = entries.filter((name) => /\.csv$/i.test(name) && !isRead(name));
  const isEmpty = !entries.some(isRead);
  const hash = await hashOf(folder);
  return { folder, strangers, isEmpty, hash, rows: (file) => rowsOf(folder, file) };
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
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
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
  let places: Places | undefined;
  let batch: Row<File>[] = [];
  for await (const { row, fields } of rawRecords(pathOf(folder, file), name)) {
    if (isBlank(fields)) continue;
    if (!places) {
      places = readHeader(file, fields);
      continue;
    }
    if (fields.length !== places.size)
      throw new RefusedInput(wrongWidth(name, row, fields, places));
    batch.push({ number: row, fields: named(file, fields, places) });
    if (batch.length === BATCH_ROWS) {
      yield batch;
      batch = [];
    }
  }
  if (!places) throw new RefusedInput({ code: 'file-empty', details: { file: name } });
  if (batch.length > 0) yield batch;
}

/** A line with nothing on it is no row, but it is counted: row numbers are those a spreadsheet shows. */
export function isBlank(fields: readonly string[]): boolean {
  return fields.length === 1 && fields[0]?.trim() === '';
}

function wrongWidth(file: string, row: number, fields: readonly string[], places: Places) {
  const details = { file, row, found: fields.length, expected: places.size };
  return { code: 'row-width' as const, details };
}

function named<File extends ImportFile>(file: File, fields: readonly string[], places: Places) {
  const record: Record<string, string> = {};
  for (const column of importFiles[file]) {
    record[column] = fields[places.get(column) ?? -1]?.trim() ?? '';
  }
  return record as Row<File>['fields'];
}
