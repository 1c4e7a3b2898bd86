import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';

import { RefusedInput } from '@jatkopolku/application';
import type { Problem } from '@jatkopolku/kernel';
import { CsvError, parse } from 'csv-parse';

import { textGuard } from './text-guard.ts';

/** A record as it came: its row number, with the header as row 1, and its fields. */
export interface RawRecord {
  readonly row: number;
  readonly fields: readonly string[];
}

/** No field of a package is nearly as long; a longer one is an open quote or not a package at all. */
const FIELD_LIMIT = 10_000;
const RECORD_LIMIT_BYTES = 400_000;
const READ_BYTES = 256 * 1024;

export async function fileExists(path: string, file: string): Promise<boolean> {
  try {
    const found = await stat(path);
    if (found.isFile()) return true;
    throw new RefusedInput({ code: 'file-unreadable', details: { file, reason: 'not a file' } });
  } catch (error) {
    if (error instanceof RefusedInput) throw error;
    if (codeOf(error) === 'ENOENT') return false;
    throw new RefusedInput({ code: 'file-unreadable', details: { file, reason: codeOf(error) } });
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/**
 * The records of a CSV file, header and blank ones included.
 * @throws RefusedInput that names the file and the row for anything that is not such a file.
 */
export async function* rawRecords(
  path: string,
  file: string,
  readBytes = READ_BYTES,
): AsyncGenerator<RawRecord> {
  const parser = parse({
    bom: true,
    trim: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: RECORD_LIMIT_BYTES,
  });
  const source = createReadStream(path, { highWaterMark: readBytes });
  const guard = textGuard(file);
  // The reader below sees every error of the pipeline; the callback only keeps it from being thrown.
  pipeline(source, guard, parser, () => {});
  let row = 0;
  try {
    for await (const fields of parser as AsyncIterable<string[]>) {
      row += 1;
      const long = fields.findIndex((field) => field.length > FIELD_LIMIT);
      if (long !== -1) throw new RefusedInput(tooLong(file, row, long + 1));
      yield { row, fields };
    }
  } catch (error) {
    throw toRefusal(error, file);
  } finally {
    source.destroy();
  }
}

function tooLong(file: string, row: number, column: number): Problem {
  return { code: 'field-too-long', details: { file, row, column, limit: FIELD_LIMIT } };
}

/** The parser reads ahead of what has been handed on, so the row is the one it counts itself. */
function toRefusal(error: unknown, file: string): unknown {
  if (error instanceof CsvError) {
    const row = Number(error['records']) + 1;
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      return new RefusedInput(tooLong(file, row, Number(error['column']) + 1));
    const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-open' : 'quote-misplaced';
    return new RefusedInput({ code, details: { file, row } });
  }
  if (error instanceof RefusedInput) return error;
  return new RefusedInput({ code: 'file-unreadable', details: { file, reason: codeOf(error) } });
}
