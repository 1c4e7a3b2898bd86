import { expect, it } from 'vitest';

import { readFindAddress } from './address.ts';

it.each([
  [{ q: 'aalto' }, { q: 'aalto' }],
  [{ q: 1234 }, { q: '1234' }],
  [{ q: ['a'] }, {}],
  [{ q: '' }, {}],
  [{}, {}],
  // An identity code, or the beginning of one, is never taken from an address.
  [{ q: '010190-900P' }, {}],
  [{ q: 10190 }, { q: '10190' }],
  [{ q: 110190 }, {}],
])('%j is understood as %j', (address, expected) => {
  expect(readFindAddress(address)).toEqual(expected);
});
