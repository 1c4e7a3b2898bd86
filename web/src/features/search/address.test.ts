import { expect, it } from 'vitest';

import { readSearch } from './address.ts';

it.each([
  [{}, {}],
  [
    { kind: 'clients', q: 'aalto', page: 2 },
    { kind: 'clients', q: 'aalto', page: 2 },
  ],
  [{ kind: 'secrets', q: ['a'], page: 'two' }, {}],
  [{ q: 1234, page: 0 }, { q: '1234' }],
  [{ page: 1.5 }, {}],
])('%j is understood as %j', (address, search) => {
  expect(readSearch(address)).toEqual(search);
});
