import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { checkDecisions, houseAt, indexPages } from '@jatkopolku/setup/indexes';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const house = houseAt(root);

it.each(Object.entries(indexPages))('%s is fresh: npm run docs', (path, page) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(page(house));
});

it('decisions have one form', () => {
  expect(house.filesIn('docs/decisions').length).toBeGreaterThan(30);
  expect(checkDecisions(house)).toEqual([]);
});
