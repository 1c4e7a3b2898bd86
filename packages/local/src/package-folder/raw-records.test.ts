import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { RefusedInput } from '@jatkopolku/application';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { rawRecords } from './raw-records.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-records-'));
});
afterAll(() => rm(folder, { recursive: true }));

const FILE = 'clients.csv';

/** What the reader makes of bytes that it gets in pieces of a size: trimmed records, or its refusal. */
async function read(content: string | Uint8Array, pieceBytes = 64 * 1024) {
  const path = join(folder, FILE);
  await writeFile(path, content);
  const records: string[][] = [];
  try {
    for await (const { row, fields } of rawRecords(path, FILE, pieceBytes)) {
      expect(row).toBe(records.length + 1);
      records.push(fields.map((field) => field.trim()));
    }
    return records;
  } catch (error) {
    if (error instanceof RefusedInput) return error.problem;
    throw error;
  }
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const piece = fc.constantFrom(1, 2, 3, 5, 7, 64, 64 * 1024);
/** Letters of one to four bytes, what spreadsheets write, and everything that a quote must guard. */
const character = fc.constantFrom(
  'a',
  'Z',
  '0',
  ' ',
  '\u00A0',
  '-',
  '=',
  ';',
  ',',
  '"',
  '\n',
  '\r',
  '\r\n',
  'ä',
  'Ŋ',
  '€',
  '👍',
  '\u2028',
);
const field = fc.array(character, { maxLength: 8 }).map((letters) => letters.join(''));
/** Several fields: a record of one empty field is a blank line. */
const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function written(rows: readonly (readonly string[])[], end: string): string {
  return rows.map((row) => row.map(quoted).join(',')).join(end);
}

describe('records', () => {
  it('are read as they were written, whatever the line ends, quotes, mark and pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        lineEnd,
        fc.constantFrom('', '\u{FEFF}'),
        fc.boolean(),
        piece,
        async (rows, end, mark, isEnded, pieceBytes) => {
          const text = `${mark}${written(rows, end)}${isEnded ? end : ''}`;
          const expected = rows.map((row) => row.map((one) => one.trim()));
          expect(await read(text, pieceBytes)).toEqual(expected);
        },
      ),
    );
  });

  it('are the same whichever of the line ends the file has', async () => {
    const text = 'a,b\nc,"d\ne"\n\nf,g\n';
    const cr = await read(text.replaceAll('\n', '\r'));
    expect(cr).toEqual([['a', 'b'], ['c', 'd\re'], [''], ['f', 'g']]);
    expect(await read(text.replaceAll('\n', '\r\n'))).toEqual([
      ['a', 'b'],
      ['c', 'd\r\ne'],
      [''],
      ['f', 'g'],
    ]);
  });
});

/** How many line ends a text has, by the definition: a CR with its LF is one. */
function linesIn(text: string): number {
  return (text.match(/\r\n|\r|\n/g) ?? []).length;
}

/** A text of whole records, and another after it. */
const around = fc.record({ before: records, after: records, end: lineEnd, pieceBytes: piece });

describe('what is no text of people', () => {
  const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCodePoint(code)).filter(
    (one) => /\p{Cc}/u.test(one) && !/[\r\n]/.test(one),
  );

  it.each([
    ['in a field', 'a\u{0007}b'],
    ['in quotes', '"a\u{0000}b"'],
    ['as a space around a field', '\u{000B}a'],
    ['as a tab', 'a\tb'],
  ])('a control character %s refuses the file by its line', async (_, text) => {
    expect(await read(`x,y\r${text},z\r`)).toEqual({
      code: 'control-character',
      details: { file: FILE, line: 2 },
    });
  });

  it('any control character does, wherever it is and whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        around,
        fc.constantFrom(...controls),
        async ({ before, after, end, pieceBytes }, control) => {
          const start = `a,b${end}${written(before, end)}`;
          const text = `${start}${control}${end}${written(after, end)}`;
          // A record that is no CSV before the character may be met first, but never lets it pass.
          expect(await read(text, pieceBytes)).toEqual({
            code: 'control-character',
            details: { file: FILE, line: 1 + linesIn(start) },
          });
        },
      ),
    );
  });

  it('bytes that are not UTF-8 are named by their line, whatever the pieces', async () => {
    const bad = fc.constantFrom([0xe4], [0xc3], [0xe2, 0x82], [0x80], [0xed, 0xa0, 0x80]);
    await fc.assert(
      fc.asyncProperty(around, bad, async ({ before, after, end, pieceBytes }, bytes) => {
        const start = `a,b${end}${written(before, end)}`;
        const content = [start, Buffer.from(bytes), `${end}${written(after, end)}`];
        const text = Buffer.concat(content.map((one) => Buffer.from(one)));
        expect(await read(text, pieceBytes)).toEqual({
          code: 'file-not-utf8',
          details: { file: FILE, line: 1 + linesIn(start) },
        });
      }),
    );
  });

  it('a character in two pieces between a CR and an LF keeps them two line ends', async () => {
    const start = 'a,b\n"\r\u2003\n",';
    const text = Buffer.concat([Buffer.from(start), Buffer.from([0xe2, 0x82]), Buffer.from('\n,')]);
    const problem = { code: 'file-not-utf8', details: { file: FILE, line: 1 + linesIn(start) } };
    for (let pieceBytes = 1; pieceBytes <= text.length; pieceBytes += 1) {
      expect([pieceBytes, await read(text, pieceBytes)]).toEqual([pieceBytes, problem]);
    }
  });

  it('columns separated by tabs have their own reason', async () => {
    expect(await read('a\tb\n1\t2\n')).toEqual({
      code: 'separator-not-comma',
      details: { file: FILE, found: 'tabs' },
    });
  });
});
