import { expect, it } from 'vitest';

import { safeReturnTo } from './return-to.ts';

it.each([
  ['/search?q=a', '/search?q=a'],
  ['/', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['/signed-in?code=1', '/'],
  ['', '/'],
])('%s returns to %s', (address, expected) => {
  expect(safeReturnTo(address)).toBe(expected);
});
