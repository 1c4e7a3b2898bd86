import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';

import {
  type ImportFile,
  type ImportReport,
  importFileNames,
  rejectedColumns,
} from '@jatkopolku/contracts';

import { isBlank, pathOf } from './open-package.ts';
import { rawRecords } from './raw-records.ts';

/**
 * Writes each file's rejected rows as they came, with `row` and `codes` added, so that they can be
 * corrected and imported alone. A file of an earlier import that has no rejected row now is removed.
 */
export async function writeRejected(
  folder: string,
  target: string,
  report: ImportReport,
): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const file of importFileNames) {
    const rejected = report.rejected[file];
    if (!rejected) await rm(pathOf(target, file), { force: true });
    else
      await writeFile(
        folder,
        target,
        file,
        new Map(rejected.map(({ row, codes }) => [row, codes])),
      );
  }
}

/** Rejected rows must not overwrite the package they come from. */
export async function isSameFolder(a: string, b: string): Promise<boolean> {
  return (await realPathOf(a)) === (await realPathOf(b));
}

function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function writeFile(
  folder: string,
  target: string,
  file: ImportFile,
  rejected: ReadonlyMap<number, readonly string[]>,
): Promise<void> {
  const output = createWriteStream(pathOf(target, file));
  const write = async (fields: readonly (string | number)[]) => {
    if (!output.write(`${fields.map(quoted).join(',')}\n`)) await once(output, 'drain');
  };
  let kept: number[] | undefined;
  for await (const { row, fields } of rawRecords(pathOf(folder, file), `${file}.csv`)) {
    if (isBlank(fields)) continue;
    if (!kept) {
      const columns = fields.map((name) => name.trim());
      kept = [...columns.keys()].filter((place) => !isAdded(columns[place]));
      await write([...kept.map((place) => columns[place] ?? ''), ...rejectedColumns]);
      continue;
    }
    const codes = rejected.get(row);
    if (codes) await write([...kept.map((place) => fields[place] ?? ''), row, codes.join(' ')]);
  }
  output.end();
  await once(output, 'finish');
}

function isAdded(column: string | undefined): boolean {
  return rejectedColumns.some((added) => added === column);
}

function quoted(field: string | number): string {
  const text = String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
