import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contains, dateRange } from './date-range.ts';
import {
  type DaySet,
  EVERY_DAY,
  NO_DAYS,
  countDays,
  daysFrom,
  daysOfBoth,
  daysOfEither,
  daysOfMonth,
  daysUntil,
  daysWithout,
  hasDate,
  oneDay,
} from './day-set.ts';
import { must } from './invariant.ts';
import { type LocalDate, fromDayNumber, localDate, toDayNumber } from './local-date.ts';
import { type Month, monthRange, parseMonth } from './month.ts';

const month = must(parseMonth('2020-02'), 'a month');

function datesOf(days: DaySet, of: Month = month): string[] {
  const { start, end } = monthRange(of);
  const count = toDayNumber(end) - toDayNumber(start) + 1;
  const dates = Array.from({ length: count }, (_, at) => fromDayNumber(toDayNumber(start) + at));
  return dates.filter((date) => hasDate(days, date));
}

describe('days of a month', () => {
  it.each([
    ['2020-02', 29],
    ['2021-02', 28],
    ['2020-04', 30],
    ['2020-12', 31],
  ])('%s has %i', (text, count) => {
    expect(countDays(daysOfMonth(must(parseMonth(text), text)))).toBe(count);
  });

  it.each<[string | undefined, number]>([
    [undefined, 29],
    ['2019-02-15', 29],
    ['2020-01-31', 29],
    ['2020-02-01', 29],
    ['2020-02-02', 28],
    ['2020-02-29', 1],
    ['2020-03-01', 0],
    ['2021-02-01', 0],
  ])('from %s: %i', (text, count) => {
    const days = daysFrom(month, text === undefined ? text : localDate(text));
    expect(datesOf(days)).toHaveLength(count);
  });

  it.each<[string | null, number]>([
    [null, 29],
    ['2021-01-01', 29],
    ['2020-03-01', 29],
    ['2020-02-29', 29],
    ['2020-02-01', 1],
    ['2020-01-31', 0],
    ['2019-12-01', 0],
  ])('until %s: %i', (text, count) => {
    const days = daysUntil(month, text === null ? text : localDate(text));
    expect(datesOf(days)).toHaveLength(count);
  });
});

const date: fc.Arbitrary<LocalDate> = fc
  .integer({ min: toDayNumber(localDate('2019-12-01')), max: toDayNumber(localDate('2020-04-30')) })
  .map(fromDayNumber);

it('has of a period those that lie in it, whatever period it is', () => {
  fc.assert(
    fc.property(date, fc.option(date), (from, last) => {
      const range = dateRange(from, last);
      const days = daysOfBoth(daysFrom(month, from), daysUntil(month, last));
      const inRange = datesOf(EVERY_DAY).filter((one) => range && contains(range, localDate(one)));
      expect(datesOf(days)).toEqual(inRange);
    }),
  );
});

it('is a set: what is put together, taken away and counted is what lists of days give', () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 31 }));
  const setOf = (all: readonly number[]) =>
    all.reduce<DaySet>((days, day) => daysOfEither(days, oneDay(day)), NO_DAYS);
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(countDays(setOf(a))).toBe(a.length);
      expect(daysOfBoth(setOf(a), setOf(b))).toBe(setOf(a.filter((day) => b.includes(day))));
      expect(daysWithout(setOf(a), setOf(b))).toBe(setOf(a.filter((day) => !b.includes(day))));
    }),
  );
});
