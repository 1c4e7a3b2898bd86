import { createWriteStream } from 'node:fs';
import { access, constants, mkdir, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import {
  type ImportFile,
  type ImportReport,
  importFileNames,
  rejectedColumns,
} from '@jatkopolku/contracts';

import { WrongSetting } from '../settings.ts';
import { isBlank, pathOf } from './open-package.ts';
import { fileExists, rawRecords } from './raw-records.ts';

/**
 * Makes sure, before anything is imported, that rejected rows can be written to the folder and
 * overwrite nothing but rejected rows of an earlier import.
 * @throws WrongSetting that says what is in the way.
 */
export async function prepareRejected(target: string): Promise<void> {
  try {
    await mkdir(target, { recursive: true, mode: 0o700 });
    await access(target, constants.W_OK);
  } catch {
    throw new WrongSetting(`--rejected ${target}: give a folder that can be written to.`);
  }
  for (const file of importFileNames) {
    if (await isSomethingElse(target, file)) {
      const name = `${file}.csv`;
      throw new WrongSetting(
        `--rejected ${target}: ${name} there is not a file of rejected rows; give another folder.`,
      );
    }
  }
}

async function isSomethingElse(target: string, file: ImportFile): Promise<boolean> {
  const path = pathOf(target, file);
  if (!(await fileExists(path, `${file}.csv`))) return false;
  for await (const { fields } of rawRecords(path, `${file}.csv`)) {
    return !rejectedColumns.every((column) => fields.includes(column));
  }
  return false;
}

/**
 * Writes each file's rejected rows as they came, with `row` and `codes` added, so that they can be
 * corrected and imported alone. They hold people's data: only their owner may read them.
 */
export async function writeRejected(
  folder: string,
  target: string,
  report: Pick<ImportReport, 'rejected'>,
): Promise<void> {
  for (const file of importFileNames) {
    const path = pathOf(target, file);
    await rm(path, { force: true });
    const rejected = report.rejected[file];
    if (!rejected) continue;
    const codesByRow = new Map(rejected.map(({ row, codes }) => [row, codes]));
    const lines = Readable.from(rejectedLines(folder, file, codesByRow));
    await pipeline(lines, createWriteStream(path, { mode: 0o600 }));
  }
}

async function* rejectedLines(
  folder: string,
  file: ImportFile,
  rejected: ReadonlyMap<number, readonly string[]>,
): AsyncGenerator<string> {
  let kept: number[] | undefined;
  for await (const { row, fields } of rawRecords(pathOf(folder, file), `${file}.csv`)) {
    if (isBlank(fields)) continue;
    if (!kept) {
      const columns = fields.map((name) => name.trim());
      kept = [...columns.keys()].filter((place) => !isAdded(columns[place]));
      yield line([...kept.map((place) => columns[place] ?? ''), ...rejectedColumns]);
      continue;
    }
    const codes = rejected.get(row);
    if (codes) yield line([...kept.map((place) => fields[place] ?? ''), row, codes.join(' ')]);
  }
}

function isAdded(column: string | undefined): boolean {
  return rejectedColumns.some((added) => added === column);
}

function line(fields: readonly (string | number)[]): string {
  return `${fields.map(quoted).join(',')}\n`;
}

function quoted(field: string | number): string {
  const text = String(field);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
