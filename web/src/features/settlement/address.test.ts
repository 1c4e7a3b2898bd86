import { expect, it } from 'vitest';

import { readProviderAddress } from './address.ts';

it.each([
  [{ open: 'L1' }, { open: 'L1' }],
  [{ open: 'all' }, { open: 'all' }],
  [{ open: '' }, {}],
  [{ open: 7 }, {}],
  [{}, {}],
])('%j is understood as %j', (address, expected) => {
  expect(readProviderAddress(address)).toEqual(expected);
});
