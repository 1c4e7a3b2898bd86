import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datesOf } from './date-range.ts';
import { type DatedValue, holdingOn, rowOn, stretchesOf, valueOn } from './dated.ts';
import { NO_DAYS, daysOfBoth, hasDate } from './day-set.ts';
import { must } from './invariant.ts';
import { localDate } from './local-date.ts';
import { monthRange, parseMonth } from './month.ts';

const later: DatedValue<number>[] = [
  { value: 5, from: localDate('2015-07-01'), source: 'first' },
  { value: 4, from: localDate('2021-01-01'), source: 'second' },
];
const withOldest = [{ value: 6, from: undefined, source: 'oldest' }, ...later];

describe('valueOn', () => {
  it.each([
    ['2015-06-30', undefined, 6],
    ['2015-07-01', 5, 5],
    ['2020-12-31', 5, 5],
    ['2021-01-01', 4, 4],
    ['2026-01-01', 4, 4],
  ])('%s', (day, expected, expectedWithOldest) => {
    expect(valueOn(later, localDate(day))).toBe(expected);
    expect(valueOn(withOldest, localDate(day))).toBe(expectedWithOldest);
  });

  it('knows nothing without rows', () => {
    expect(valueOn([], localDate('2020-01-01'))).toBeUndefined();
  });
});

describe('stretchesOf', () => {
  const month = must(parseMonth('2020-02'), 'a month');
  const row = fc.record({
    value: fc.nat(9),
    from: fc.constantFrom(
      undefined,
      '2020-01-31',
      '2020-02-01',
      '2020-02-14',
      '2020-02-29',
      '2020-03-01',
    ),
    source: fc.constant('a test'),
  });

  it('gives each day of the month the row that the day has by itself, in whatever order they are', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const dated = rows.map(({ from, ...rest }) => ({ ...rest, from: from && localDate(from) }));
        const { stretches, before } = stretchesOf(dated as DatedValue<number>[], month);
        for (const date of datesOf(monthRange(month))) {
          const alone = rowOn(dated as DatedValue<number>[], date);
          expect(holdingOn(stretches, date)).toBe(alone);
          expect(hasDate(before, date)).toBe(alone === undefined);
        }
      }),
    );
  });

  it('has no day twice, and no row without days', () => {
    const { stretches } = stretchesOf(
      [...withOldest, { value: 3, from: localDate('2020-02-14'), source: 'third' }],
      month,
    );
    const [third, first, ...others] = stretches;
    expect([third?.value.value, first?.value.value, others]).toEqual([3, 5, []]);
    expect(daysOfBoth(third?.days ?? NO_DAYS, first?.days ?? NO_DAYS)).toBe(NO_DAYS);
  });
});
