import { expect, it } from 'vitest';

import { readAgreementsAddress } from './address.ts';

it.each([
  [{}, {}],
  [
    { framework: 'FW-2019', lot: 2, state: 'running' },
    { framework: 'FW-2019', lot: 2, state: 'running' },
  ],
  [{ lot: 4, state: 'asleep' }, {}],
  [{ lot: '2' }, {}],
  [{ framework: '' }, {}],
  [{ framework: ['FW'] }, {}],
  [{ framework: 'F'.repeat(101) }, {}],
])('%j is understood as %j', (address, expected) => {
  expect(readAgreementsAddress(address)).toEqual(expected);
});
