import { expect, it } from 'vitest';

import { parseWhole } from './numbers.ts';

it.each([
  ['0', 0],
  ['7', 7],
  ['007', 7],
  ['999999999', 999_999_999],
])('%s is a whole number', (text, expected) => {
  expect(parseWhole(text)).toBe(expected);
});

it.each(['', '-1', '+1', '1.0', '1,5', '1e3', ' 1', '１', '1000000000', 'two'])(
  '%j is none',
  (text) => {
    expect(parseWhole(text)).toBeUndefined();
  },
);
