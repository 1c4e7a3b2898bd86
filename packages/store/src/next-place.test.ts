import fc from 'fast-check';
import { expect, it } from 'vitest';

import { nextPlace } from './next-place.ts';

const ways = [['0', '1'], ['a', '{', '|'], ['b']];

it.each([
  ['', '0ab'],
  ['0aa', '0ab'],
  ['0abzz#x', '0abzz#x'],
  ['0ac', '0{b'],
  ['0b', '0{b'],
  ['0|c', '1ab'],
  ['1|c', undefined],
  ['2', undefined],
])('after %j comes %j', (from, next) => {
  expect(nextPlace(ways, from)).toBe(next);
});

it('never leaves out a text that begins in one of the ways', () => {
  const sign = fc.constantFrom('0', '1', 'a', 'b', 'c', '{', '|');
  const text = fc.string({ unit: sign, maxLength: 5 });
  const begins = (one: string) => ways.every((way, at) => way.includes(one[at] ?? ''));
  fc.assert(
    fc.property(text, text, (from, other) => {
      const next = nextPlace(ways, from);
      const isPlace = next === undefined || (begins(next) && next >= from);
      const isLater = !begins(other) || other < from;
      expect(isPlace && (isLater || (next !== undefined && next <= other))).toBe(true);
    }),
  );
});
