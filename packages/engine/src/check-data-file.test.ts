import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { damageIn } from './check-data-file.ts';
import { openEngine } from './open-engine.ts';
import { callEngine, createTable } from './test-calls.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jatkopolku-damage-'));
  file = join(folder, 'whole.db');
  const engine = await openEngine({ file });
  await createTable(engine.endpoint, 'placements');
  for (const name of ['one', 'two', 'three']) {
    const item = { pk: { S: name }, note: { S: `Šaamela is ${name}, `.repeat(40) } };
    await callEngine(engine.endpoint, 'PutItem', { TableName: 'placements', Item: item });
  }
  await engine.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function changed(change: (bytes: Buffer) => Uint8Array): string {
  const place = join(folder, 'changed.db');
  writeFileSync(place, change(readFileSync(file)));
  return place;
}

describe('a data file', () => {
  test('that is whole, or not there yet, has no damage', () => {
    expect(damageIn(file)).toBeUndefined();
    expect(damageIn(join(folder, 'none.db'))).toBeUndefined();
  });

  test.each([
    ['a byte that is no letter', 'Šaamela is two', 0xff],
    ['a byte that ends a text', '"note"', 0x00],
  ])('with %s names how many records', (_what, text, byte) => {
    const damaged = changed((bytes) =>
      bytes.fill(byte, bytes.indexOf(text), bytes.indexOf(text) + 1),
    );
    expect(damageIn(damaged)).toBe('1 of 3 records cannot be read');
  });

  test.each([
    ['that was cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['that is another file', () => Buffer.from('not a database at all '.repeat(100))],
    ['with a page of nothing', (bytes: Buffer) => bytes.fill(0, 4096, 8192)],
  ])('%s is damaged', (_what, change) => {
    expect(damageIn(changed(change))).toBeDefined();
  });
});
