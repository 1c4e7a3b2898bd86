import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { generatedPages } from './pages.ts';

const folder = new URL('../../../../docs/generated/', import.meta.url);

it.each(Object.entries(generatedPages))(
  'docs/generated/%s is fresh: npm run docs',
  async (name, page) => {
    expect(await readFile(new URL(name, folder), 'utf8')).toBe(page());
  },
);
