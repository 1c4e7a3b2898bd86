import { expect, it } from 'vitest';

import { readChecksAddress } from './address.ts';

it.each([
  [{}, {}],
  [{ standing: 'review' }, { standing: 'review' }],
  [{ standing: 'good', held: 'yes' }, {}],
  [{ held: true, other: 1 }, { held: true }],
])('%j is read as %j', (address, read) => {
  expect(readChecksAddress(address)).toEqual(read);
});
