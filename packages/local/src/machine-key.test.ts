import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
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

it.each(['', 'short', 'with a sign / that it never has, padded to43'])(
  'is refused where its file holds %j: a guessed key would sign addresses',
  async (text) => {
    const settings = settingsFor('damaged');
    await rm(`${settings.dataFile}.file-key`, { force: true });
    await fileKey(settings);
    await writeFile(`${settings.dataFile}.file-key`, text);
    await expect(fileKey(settings)).rejects.toThrow(/file-key is damaged.*Delete it/);
  },
);

it('is another one for another data file', async () => {
  const [one, other] = [settingsFor('one'), settingsFor('other')];
  expect(await fileKey(one)).not.toBe(await fileKey(other));
});
