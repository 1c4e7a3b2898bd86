import { localDate } from '@jatkopolku/kernel';
import { makeAgreement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { dayPriceOn } from './prices.ts';

describe('the price of a day', () => {
  const agreement = makeAgreement({
    dayPriceCents: 2_500,
    laterPrices: [
      { from: '2022-09-01', dayPriceCents: 2_600 },
      { from: '2023-09-01', dayPriceCents: 2_550 },
    ],
  });

  it.each([
    ['2019-09-01', 2_500],
    ['2022-08-31', 2_500],
    ['2022-09-01', 2_600],
    ['2023-08-31', 2_600],
    ['2023-09-01', 2_550],
  ])('on %s is %s', (date, expected) => {
    expect(dayPriceOn(agreement, localDate(date))).toBe(expected);
  });
});
