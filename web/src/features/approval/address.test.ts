import { expect, it } from 'vitest';

import { readApprovalsAddress } from './address.ts';

it.each([
  [{}, {}],
  [
    { type: 'claim', provider: 'P01', state: 'clean', late: true },
    { type: 'claim', provider: 'P01', state: 'clean', late: true },
  ],
  [{ type: 'invoice', provider: 7, state: 'odd', late: 'yes', more: 1 }, {}],
  [{ provider: '' }, {}],
])('%j is understood as %j', (address, expected) => {
  expect(readApprovalsAddress(address)).toEqual(expected);
});
