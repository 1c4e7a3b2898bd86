import { cents, sumCents } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { pricedDays } from './priced-days.ts';

const prices = (...all: readonly number[]) => all.map(cents);

it.each([
  ['one price', 20, 50_000, prices(2_500), [[20, 2_500]]],
  ['two prices, one of them used', 20, 50_000, prices(2_500, 2_600), [[20, 2_500]]],
  [
    'two prices',
    20,
    51_000,
    prices(2_500, 2_600),
    [
      [10, 2_500],
      [10, 2_600],
    ],
  ],
  ['days taken back', -2, -5_000, prices(2_500), [[-2, 2_500]]],
  [
    'days that moved to the other price',
    0,
    300,
    prices(2_500, 2_600),
    [
      [-3, 2_500],
      [3, 2_600],
    ],
  ],
  ['nothing', 0, 0, prices(2_500, 2_600), []],
  ['an amount without days', 0, 300, prices(2_500), undefined],
  ['an amount that no price explains', 2, 5_050, prices(2_500), undefined],
  ['half days', 2, 5_050, prices(2_500, 2_700), undefined],
  ['no price at all', 2, 5_000, prices(), undefined],
  ['three prices that explain it in two ways', 2, 5_000, prices(2_400, 2_500, 2_600), undefined],
] as const)('%s', (_name, days, amount, given, expected) => {
  const found = pricedDays({ days, amountCents: cents(amount) }, given);
  expect(found?.map((one) => [one.days, one.priceCents])).toEqual(expected);
});

const price = fc.integer({ min: 1, max: 20_000 });
const counts = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }));

it('finds the days of any two prices again', () => {
  fc.assert(
    fc.property(counts, price, price, ([few, many], low, step) => {
      const [lower, higher] = [cents(low), cents(low + step)];
      const fee = { days: few + many, amountCents: cents(few * lower + many * higher) };
      const expected = [
        { days: few, priceCents: lower },
        { days: many, priceCents: higher },
      ].filter(({ days }) => days !== 0);
      expect(pricedDays(fee, [lower, higher])).toEqual(expected);
    }),
  );
});

it('never makes other days or another sum than was booked', () => {
  const anyPrices = fc.uniqueArray(price, { maxLength: 4 }).map((all) => all.map(cents));
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 40 }), fc.integer(), anyPrices, (days, sum, given) => {
      const fee = { days, amountCents: cents(sum) };
      const found = pricedDays(fee, given);
      if (!found) return;
      expect(found.reduce((all, one) => all + one.days, 0)).toBe(days);
      expect(sumCents(found.map((one) => cents(one.days * one.priceCents)))).toBe(sum);
    }),
  );
});
