import { expect, it } from 'vitest';

import { byText, id, idSchema } from './id.ts';

it('an id is the text that the region wrote', () => {
  expect(idSchema<'Client'>().parse('C 0001 å#')).toBe(id<'Client'>('C 0001 å#'));
  expect(idSchema<'Client'>().safeParse(1).success).toBe(false);
});

it('ids sort by code unit, never by language or number', () => {
  const sorted = ['10', '9', 'A', 'Z', 'a', 'b', 'Ä', 'ä', 'å', '\u{10000}', '\uFFFD'];
  expect(sorted.toReversed().toSorted(byText)).toEqual(sorted);
  expect(byText('a', 'a')).toBe(0);
});
