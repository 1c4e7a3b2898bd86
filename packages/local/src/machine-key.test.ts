import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { fileKey } from './machine-key.ts';
import { readSettings } from './settings.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

const settingsFor = (name: string) => readSettings({ data: join(folder, name, 'data.db') }, {});

it('is made once, the same for two who begin at once, readable by its owner only', async () => {
  const settings = settingsFor('once');
  const keys = await Promise.all([1, 2, 3].map(() => fileKey(settings)));
  expect(new Set([...keys, await fileKey(settings)]).size).toBe(1);
  expect(Buffer.from(String(keys[0]), 'base64url')).toHaveLength(32);
  expect((await stat(`${settings.dataFile}.file-key`)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder, 'once'))).toEqual(['data.db.file-key']);
});

it('is another one for another data file', async () => {
  const [one, other] = [settingsFor('one'), settingsFor('other')];
  expect(await fileKey(one)).not.toBe(await fileKey(other));
});
