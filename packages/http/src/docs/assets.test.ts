import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, it } from 'vitest';

import { assetsBeside } from './assets.ts';

it('files beside a bundle are found by its address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku assets-'));
  await writeFile(join(folder, 'swagger-ui.css'), 'body {}');
  const read = assetsBeside(pathToFileURL(join(folder, 'index.mjs')).href);
  expect(new TextDecoder().decode(await read('swagger-ui.css'))).toBe('body {}');
  await expect(read('swagger-ui-bundle.js')).rejects.toThrow('ENOENT');
  await rm(folder, { recursive: true });
});
