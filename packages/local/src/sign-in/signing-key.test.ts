import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { readSettings } from '../settings.ts';
import { signingKey } from './signing-key.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-signing-'));
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['is empty', () => ''],
  ['was cut short', (text: string) => text.slice(0, 900)],
  ['has a changed letter in its public part', (text: string) => changeLetter(text, '"n":"')],
  ['is of another kind', () => '{"kty":"oct","k":"AAAA","alg":"HS256","use":"sig"}'],
])('a key that %s is refused by a sentence', async (_what, change) => {
  const settings = readSettings({ data: join(folder, 'data.db') }, {});
  const file = `${settings.dataFile}.sign-in-key`;
  await rm(file, { force: true });
  expect(await signingKey(settings)).toEqual(await signingKey(settings));
  await writeFile(file, change(await readFile(file, 'utf8')));
  await expect(signingKey(settings)).rejects.toThrow(/sign-in-key is damaged.*Delete it/);
});

function changeLetter(text: string, before: string): string {
  const place = text.indexOf(before) + before.length + 20;
  return `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
}
