import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { withFileLock } from './file-lock.ts';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jatkopolku-lock-'));
  lock = join(folder, 'lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('lets one in at a time and leaves nothing behind', async () => {
  let inside = 0;
  const work = async (): Promise<number> => {
    inside += 1;
    await Promise.resolve();
    inside -= 1;
    return inside;
  };
  const seen = await Promise.all(Array.from({ length: 8 }, () => withFileLock(lock, work)));
  expect(seen).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(readdirSync(folder)).toEqual([]);
});

test('is given back when the work fails', async () => {
  const failing = withFileLock(lock, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('takes over the lock of a dead process', async () => {
  writeFileSync(lock, '4194305 dead');
  expect(await withFileLock(lock, () => Promise.resolve('done'))).toBe('done');
});

test('takes over a lock that is older than any work, since its number may belong to another', async () => {
  writeFileSync(lock, `${process.pid} left-behind`);
  utimesSync(lock, 0, 0);
  expect(await withFileLock(lock, () => Promise.resolve('done'))).toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});
