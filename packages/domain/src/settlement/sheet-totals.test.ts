import { makeAgreement, makeSheet } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { sheetTotals } from './sheet-totals.ts';

it.each([
  [
    { '07': '5', '08': '7.5+640', '09': 's', '10': '4+1060' },
    { attended: 3, absent: 1, compensationCents: 2_700, travelCents: 1_700, feeCents: 7_500 },
  ],
  [{}, { attended: 0, absent: 0, compensationCents: 0, travelCents: 0, feeCents: 0 }],
])('%j come to %j', (days, expected) => {
  const totals = sheetTotals(makeSheet({ days }), makeAgreement());
  expect(totals).toEqual({ ...expected, heldTravelCents: 0 });
});

it('travel above the cap is held, and no part of what is owed', () => {
  const cappedTravel = [{ day: '10', capCents: 1_000, decision: null }];
  const sheet = makeSheet({ days: { '08': '5+640', '10': '4+1060' }, cappedTravel });
  expect(sheetTotals(sheet, makeAgreement())).toMatchObject({
    travelCents: 1_640,
    heldTravelCents: 60,
  });
});
