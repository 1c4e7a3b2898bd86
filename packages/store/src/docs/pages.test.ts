import { readFile } from 'node:fs/promises';

import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';

import { generatedPages } from './pages.ts';

const root = new URL('../../../../', import.meta.url);

it.each(Object.entries(generatedPages))('%s is fresh: npm run docs', async (path, page) => {
  expect(await readFile(new URL(path, root), 'utf8')).toBe(page());
});

it('the OpenAPI document is a valid one', async () => {
  const file = new URL('packages/contracts/openapi.json', root);
  expect(await new Validator().validate(await readFile(file, 'utf8'))).toMatchObject({
    valid: true,
  });
});
