import { fileURLToPath } from 'node:url';

import {
  checkCircles,
  checkDays,
  checkImports,
  checkManifests,
  checkPurity,
  checkSize,
  checkStates,
  readRepository,
} from '@jatkopolku/setup/architecture';
import { expect, test } from 'vitest';

const repository = readRepository(fileURLToPath(new URL('..', import.meta.url)));

test('the sources are found', () => {
  const names = repository.workspaces
    .filter(({ files }) => files.length > 0)
    .map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['engine', 'kernel', 'setup']));
});

test.each([
  ['every import follows the layers, the borders and the slices', checkImports],
  ['no packages, slices or folders import each other', checkCircles],
  ['kernel and domain depend on their arguments alone', checkPurity],
  ['no moment is taken for a day of UTC', checkDays],
  ['every package.json declares exactly what the sources import', checkManifests],
  ['no file is too long to read', checkSize],
  ['no rule names some states of many, and forgets the others', checkStates],
])('%s', (_rule, check) => {
  expect(check(repository)).toEqual([]);
});
