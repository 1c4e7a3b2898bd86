import { cents } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { sumTotals, toClient } from './totals.ts';

const one = {
  attended: 3,
  absent: 1,
  compensationCents: cents(2_700),
  travelCents: cents(640),
  heldTravelCents: cents(100),
  feeCents: cents(7_650),
};

it('months come to the sum of their days and euros', () => {
  expect(sumTotals([one, one])).toEqual({
    attended: 6,
    absent: 2,
    compensationCents: 5_400,
    travelCents: 1_280,
    heldTravelCents: 200,
    feeCents: 15_300,
  });
  expect(sumTotals([])).toMatchObject({ attended: 0, feeCents: 0 });
  expect(toClient(one)).toBe(3_340);
});
