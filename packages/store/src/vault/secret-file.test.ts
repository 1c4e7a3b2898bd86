import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { keysFromFile } from './key-file.ts';
import { DamagedSecret, secretInFile } from './secret-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-secrets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const word = (name: string) =>
  secretInFile({
    file: join(folder, name, 'secret'),
    make: () => 'aaaa',
    read: (text) => (/^a{4}$/.test(text) ? text : undefined),
    mend: 'Delete it.',
  });

describe('a secret in a file', () => {
  it('is made whole, with nothing left beside it', async () => {
    expect(await Promise.all([word('new'), word('new')])).toEqual(['aaaa', 'aaaa']);
    expect(await readdir(join(folder, 'new'))).toEqual(['secret']);
  });

  it('leaves no draft where it cannot take its place', async () => {
    await writeFile(join(folder, 'a-file'), '');
    await expect(word('a-file')).rejects.toThrow();
    const folders = await readdir(folder);
    expect(folders.filter((name) => name.includes('secret'))).toEqual([]);
  });

  it.each(['', 'aa', 'aaab', 'aaaa\0'])(
    'that holds %j is refused, and left as it is',
    async (text) => {
      const file = join(folder, 'damaged', 'secret');
      await rm(file, { force: true });
      await word('damaged');
      await writeFile(file, text);
      await expect(word('damaged')).rejects.toThrow(DamagedSecret);
      await expect(word('damaged')).rejects.toThrow(
        `${file} is damaged: it does not hold a whole key. Delete it.`,
      );
      expect(await readFile(file, 'utf8')).toBe(text);
    },
  );
});

it.each([
  ['is empty', () => ''],
  ['was cut short', (text: string) => text.slice(0, -1)],
  ['lost a key', () => JSON.stringify({ markKey: 'A'.repeat(43) + '=' })],
  ['holds a short key', (text: string) => text.replace(/"[\w+/]{43}="/, '"AAAA"')],
])('the file of the sealing keys that %s is refused by a sentence', async (_what, change) => {
  const file = join(folder, 'keys.json');
  await rm(file, { force: true });
  await keysFromFile(file);
  await writeFile(file, change(await readFile(file, 'utf8')));
  await expect(keysFromFile(file)).rejects.toThrow(
    /keys\.json is damaged.*Bring it back from a copy/,
  );
});
