import { addDays, cents, isBusinessDay, localDate } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isLessThanClaimed, objectBy, objectionDays } from './object-by.ts';

describe('the last day to object', () => {
  it.each([
    ['a Thursday in April', '2021-04-01', '2021-05-03'],
    ['one that ends on a Wednesday', '2021-03-15', '2021-04-14'],
    ['one that ends on Midsummer Eve', '2021-05-26', '2021-06-28'],
    ['one that ends on Christmas Eve', '2021-11-24', '2021-12-27'],
  ])('after a decision on %s', (_name, decidedOn, expected) => {
    expect(objectBy(localDate(decidedOn))).toBe(expected);
  });

  it('follows from the term in force on the day of the decision', () => {
    const source = 'A new term';
    const rows = [...objectionDays, { value: 14, from: localDate('2021-06-01'), source }];
    expect(objectBy(localDate('2021-05-31'), rows)).toBe('2021-06-30');
    expect(objectBy(localDate('2021-06-01'), rows)).toBe('2021-06-15');
  });

  it('is a business day, at least 30 days ahead and never a week further', () => {
    const day = fc
      .integer({ min: 0, max: 4_000 })
      .map((at) => addDays(localDate('2019-01-01'), at));
    fc.assert(
      fc.property(day, (decidedOn) => {
        const last = objectBy(decidedOn);
        expect(isBusinessDay(last)).toBe(true);
        expect(last >= addDays(decidedOn, 30)).toBe(true);
        expect(last < addDays(decidedOn, 37)).toBe(true);
      }),
    );
  });
});

it.each([
  ['all', 50_000, false],
  ['less', 49_999, true],
  ['nothing', 0, true],
])('where %s of 500 euros was approved', (_name, approved, expected) => {
  const amounts = { claimedCents: cents(50_000), approvedCents: cents(approved) };
  expect(isLessThanClaimed(amounts)).toBe(expected);
});
