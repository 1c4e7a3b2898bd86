import { expect, it } from 'vitest';

import { lotNameIn } from './lot-name.ts';

it.each([
  ['fi', 'Grupp', 'Ryhmä'],
  ['en', 'Grupp', 'Ryhmä'],
  ['sv', 'Grupp', 'Grupp'],
  ['sv', null, 'Ryhmä'],
] as const)('who reads %s of a lot that is %s in Swedish reads %s', (language, nameSv, shown) => {
  expect(lotNameIn({ name: 'Ryhmä', nameSv }, language)).toBe(shown);
});
