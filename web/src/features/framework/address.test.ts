import { expect, it } from 'vitest';

import { readFrameworksAddress } from './address.ts';

it.each([
  [{}, {}],
  [{ state: 'draft' }, { state: 'draft' }],
  [{ state: 'asleep' }, {}],
  [{ state: 'toString' }, {}],
  [{ state: 3 }, {}],
])('%j is understood as %j', (address, expected) => {
  expect(readFrameworksAddress(address)).toEqual(expected);
});
