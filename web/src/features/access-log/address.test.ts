import { expect, it } from 'vitest';

import { readAccessLogAddress } from './address.ts';

it.each([
  [{ day: '2026-11-22' }, { day: '2026-11-22' }],
  [{ day: '2026-02-30' }, {}],
  [{ day: 20261122 }, {}],
  [{}, {}],
])('%j is understood as %j', (address, expected) => {
  expect(readAccessLogAddress(address)).toEqual(expected);
});
