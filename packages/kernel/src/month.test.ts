import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contains, rangeOf } from './date-range.ts';
import { addDays, fromDayNumber, localDate, toDayNumber } from './local-date.ts';
import {
  monthOf,
  monthRange,
  monthSchema,
  monthsOf,
  nextMonth,
  parseMonth,
  previousMonth,
} from './month.ts';

const date = fc
  .integer({ min: toDayNumber(localDate('1900-01-01')), max: toDayNumber(localDate('2100-12-31')) })
  .map(fromDayNumber);

describe('parseMonth', () => {
  it.each(['2020-01', '2020-12', '1990-01', '2099-12'])('%s is a month', (text) => {
    expect(parseMonth(text)).toBe(text);
    expect(monthSchema.parse(text)).toBe(text);
  });

  it.each([
    '',
    '2020',
    '2020-1',
    '2020-00',
    '2020-13',
    '0000-01',
    '0001-01',
    '1989-12',
    '2100-01',
    '9999-12',
    '2020-01-01',
    '01-2020',
    '2020-01\n',
  ])('%j is none', (text) => {
    expect(parseMonth(text)).toBeUndefined();
    expect(monthSchema.safeParse(text).success).toBe(false);
  });
});

describe('monthRange', () => {
  it.each([
    ['2020-01', '2020-01-01', '2020-01-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2020-04', '2020-04-01', '2020-04-30'],
    ['2020-12', '2020-12-01', '2020-12-31'],
  ])('%s is %s to %s', (text, start, end) => {
    expect(monthRange(monthOf(localDate(`${text}-01`)))).toEqual({ start, end });
  });

  it('a day is in its own month and in no other', () => {
    fc.assert(
      fc.property(date, (day) => {
        const range = monthRange(monthOf(day));
        expect(contains(range, day)).toBe(true);
        expect(monthOf(addDays(range.start, -1))).not.toBe(monthOf(day));
        expect(monthOf(addDays(range.end, 1))).not.toBe(monthOf(day));
      }),
    );
  });
});

describe('the months beside a month', () => {
  it.each([
    ['2020-12', '2020-11', '2021-01'],
    ['2021-03', '2021-02', '2021-04'],
  ])('%s comes after %s and before %s', (text, before, after) => {
    const month = monthOf(localDate(`${text}-01`));
    expect(previousMonth(month)).toBe(before);
    expect(nextMonth(month)).toBe(after);
  });
});

describe('monthsOf', () => {
  it.each([
    ['2020-01-31', '2020-01-31', ['2020-01']],
    ['2020-01-31', '2020-02-01', ['2020-01', '2020-02']],
    ['2019-11-21', '2020-02-20', ['2019-11', '2019-12', '2020-01', '2020-02']],
  ])('%s to %s', (start, end, expected) => {
    expect(monthsOf(rangeOf(localDate(start), localDate(end)))).toEqual(expected);
  });

  it('follow one another from the month of the first day to that of the last', () => {
    fc.assert(
      fc.property(date, fc.nat(800), (start, days) => {
        const end = addDays(start, days);
        const months = monthsOf(rangeOf(start, end));
        expect(months[0]).toBe(monthOf(start));
        expect(months.at(-1)).toBe(monthOf(end));
        const followers = months
          .slice(0, -1)
          .map((month) => monthOf(addDays(monthRange(month).end, 1)));
        expect(followers).toEqual(months.slice(1));
      }),
    );
  });

  it('end with the last month that can be written', () => {
    const range = rangeOf(localDate('9999-11-30'), localDate('9999-12-31'));
    expect(monthsOf(range).slice(0, 5)).toEqual(['9999-11', '9999-12']);
  });
});
