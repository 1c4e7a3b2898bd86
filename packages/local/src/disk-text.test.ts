import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { refusalText } from './refusal-text.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jatkopolku-disk-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

it('says where a file cannot be, and what to do', () => {
  const inFile = join(folder, 'file', 'data.db');
  writeFileSync(join(folder, 'file'), '');
  expect(
    refusalText(
      thrownBy(() => writeFileSync(inFile, '')),
      'en',
    ),
  ).toBe(
    `${inFile}: A part of its path is no folder: correct it, and run the command again. What was written stays.`,
  );
  expect(
    refusalText(
      thrownBy(() => writeFileSync(folder, '')),
      'en',
    ),
  ).toContain('It is a folder');
});

it('says that the disk is full, by the system’s code and by the engine’s words', () => {
  // A device of Linux on which nothing fits.
  const full = thrownBy(() => writeFileSync('/dev/full', 'x'));
  const engine = new Error('commit failed (backend: database or disk is full)');
  for (const error of [full, engine]) {
    expect(refusalText(error, 'en')).toContain('The disk is full: make room');
  }
});

it('leaves a bug to be one', () => {
  expect(refusalText(new TypeError('x is not a function'), 'en')).toBeUndefined();
});
