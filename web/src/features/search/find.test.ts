import { expect, it } from 'vitest';

import { type Found, PAGE_SIZE, find, pageOf } from './find.ts';

const all: readonly Found[] = [
  { id: 'C2', name: 'Öberg Åke', about: ['Kotka'] },
  { id: 'C1', name: 'Aalto Maija', about: ['Kouvola'] },
  { id: 'C3', name: 'Aalto Maija', about: ['Kotka'], codes: ['P07'] },
];
const ids = (words: string) => find(all, words).map(({ id }) => id);

it.each([
  ['', ['C1', 'C3', 'C2']],
  ['maija aalto', ['C1', 'C3']],
  ['AALTO kotka', ['C3']],
  ['öberg', ['C2']],
  ['oberg ake', ['C2']],
  ['C-1', []],
  ['c1', ['C1']],
  ['p07', ['C3']],
  ['nobody', []],
])('"%s" finds %j', (words, expected) => {
  expect(ids(words)).toEqual(expected);
});

it('comes in pages, of which the last is as far as one gets', () => {
  const many = Array.from({ length: PAGE_SIZE + 1 }, (_, at) => ({
    id: `${at}`,
    name: 'A',
    about: [],
  }));
  expect(pageOf(many, 1)).toMatchObject({ total: PAGE_SIZE + 1, page: 1, pages: 2 });
  expect(pageOf(many, 9)).toMatchObject({ page: 2, items: [many.at(-1)] });
  expect(pageOf([], 1)).toEqual({ items: [], total: 0, page: 1, pages: 1 });
});
