import { expect, it } from 'vitest';

import { readProvidersAddress } from './address.ts';

it.each([
  [{}, {}],
  [
    { q: 'seura', kind: 'company', missing: true },
    { q: 'seura', kind: 'company', missing: true },
  ],
  [{ q: '', kind: 'shop', missing: 'yes' }, {}],
  [{ q: 99000 }, { q: '99000' }],
  [{ q: 9900001 }, {}],
  [{ q: 'x'.repeat(200) }, { q: 'x'.repeat(100) }],
])('%j is understood as %j', (address, expected) => {
  expect(readProvidersAddress(address)).toEqual(expected);
});
