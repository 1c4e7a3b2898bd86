import { expect, it } from 'vitest';

import { readSheetsAddress } from './address.ts';

it.each([
  [{}, {}],
  [
    { month: '2021-04', view: 'day', day: '2021-04-01', placement: 'L1' },
    { month: '2021-04', view: 'day', day: '2021-04-01', placement: 'L1' },
  ],
  [{ month: '2021-13', view: 'week', day: '2021-04-31', placement: 7 }, {}],
])('%j is understood as %j', (search, expected) => {
  expect(readSheetsAddress(search)).toEqual(expected);
});
