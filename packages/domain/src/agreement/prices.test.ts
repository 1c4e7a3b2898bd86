import {
  cents,
  datesOf,
  holdingOn,
  localDate,
  monthRange,
  must,
  parseMonth,
  rangeOf,
} from '@jatkopolku/kernel';
import { makeAgreement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { dayPriceOn, dayPricesIn, priceProblems, withPrice } from './prices.ts';

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

  it.each(['2022-08', '2022-09', '2023-08', '2023-09', '2019-01'])(
    'is the same of all days of %s together',
    (text) => {
      const month = must(parseMonth(text), text);
      const midMonth = {
        ...agreement,
        laterPrices: [...agreement.laterPrices, price('2023-09-15')],
      };
      for (const of of [agreement, midMonth, makeAgreement()]) {
        const prices = dayPricesIn(of, month);
        for (const date of datesOf(monthRange(month))) {
          expect(holdingOn(prices, date)).toBe(dayPriceOn(of, date));
        }
      }
    },
  );

  function price(from: string) {
    return { from: localDate(from), dayPriceCents: cents(2_700) };
  }
});

describe('a new price', () => {
  const ground = {
    term: rangeOf(localDate('2021-01-01'), localDate('2021-12-31')),
    today: localDate('2021-04-15'),
    isBooked: false,
  };
  const later = [{ from: localDate('2021-06-01'), dayPriceCents: cents(2_700) }];
  const codesOf = (from: string, of: Partial<typeof ground> = {}) =>
    priceProblems(
      { laterPrices: later },
      { from: localDate(from), dayPriceCents: cents(2_800) },
      { ...ground, ...of },
    ).map(({ code }) => code);

  it.each([
    ['2021-07-01', []],
    ['2021-06-01', []],
    ['2021-05-31', ['price-out-of-order']],
    ['2021-04-14', ['price-backdated', 'price-out-of-order']],
    ['2022-01-01', ['price-outside-term']],
  ])('from %s: %j', (from, expected) => {
    expect(codesOf(from)).toEqual(expected);
  });

  it('does not change a booked month', () => {
    expect(codesOf('2021-07-01', { isBooked: true })).toEqual(['month-booked']);
  });

  it('replaces the one that was to begin on the same day', () => {
    const corrected = { from: localDate('2021-06-01'), dayPriceCents: cents(2_650) };
    expect(withPrice(later, corrected)).toEqual([corrected]);
    const next = { from: localDate('2021-09-01'), dayPriceCents: cents(2_900) };
    expect(withPrice(later, next)).toEqual([...later, next]);
  });
});
