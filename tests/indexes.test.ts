import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { checkDecisions, houseAt, indexPages, missingNamedFiles } from '@jatkopolku/setup/indexes';
import { expect, it } from 'vitest';

import { recipes } from './recipes/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const house = houseAt(root);

it.each(Object.entries(indexPages))('%s is fresh: npm run docs', (path, page) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(page(house));
});

it('decisions have one form', () => {
  expect(house.filesIn('docs/decisions').length).toBeGreaterThan(30);
  expect(checkDecisions(house)).toEqual([]);
});

it('every file that a document names is there', () => {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listing, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && house.has(file));
  const documents = files.filter(
    (file) => file.endsWith('.md') && !/^CHANGELOG|^docs\/acceptance/.test(file),
  );
  expect(documents.length).toBeGreaterThan(80);
  const made = recipes.flatMap(({ steps }) => steps.map(({ file }) => file));
  expect(missingNamedFiles(house, { documents, files, made })).toEqual([]);
});
