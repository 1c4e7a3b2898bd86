import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { localDateSchema } from './local-date-schema.ts';
import {
  type LocalDate,
  addDays,
  addMonths,
  fromDayNumber,
  lastDayOfMonths,
  localDate,
  mondayOf,
  monthDays,
  parseLocalDate,
  toDayNumber,
} from './local-date.ts';

const MS_PER_DAY = 86_400_000;
const FIRST = toDayNumber(localDate('0001-01-01'));
const LAST = toDayNumber(localDate('9999-12-31'));

const anyDate = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);
/** Far enough from both ends for any sum of the tests. */
const date = fc
  .integer({
    min: toDayNumber(localDate('0100-01-01')),
    max: toDayNumber(localDate('9899-12-31')),
  })
  .map(fromDayNumber);

/** The same day by JavaScript's own calendar. */
function byDate(dayNumber: number): string {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);
}

function dayOfMonth(value: LocalDate): number {
  return Number(value.slice(8));
}

describe('parseLocalDate', () => {
  it.each(['0001-01-01', '1970-01-01', '2000-02-29', '2020-02-29', '2021-12-31', '9999-12-31'])(
    '%s is a day',
    (text) => {
      expect(parseLocalDate(text)).toBe(text);
      expect(localDateSchema.parse(text)).toBe(text);
    },
  );

  it.each([
    '',
    '2020-1-31',
    '2020-01-32',
    '2020-01-00',
    '2020-00-01',
    '2020-13-01',
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '20200131',
    '31.1.2020',
    '2020/01/31',
    '2020-01-31T00:00',
    ' 2020-01-31',
    '2020-01-31\n',
    '+2020-01-31',
    '10000-01-01',
  ])('%j is none', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
    expect(localDateSchema.safeParse(text).success).toBe(false);
    expect(() => localDate(text)).toThrow('is missing');
  });

  it('years begin with 0001, wherever a date is read', () => {
    expect(parseLocalDate('0000-01-01')).toBeUndefined();
    expect(localDateSchema.safeParse('0000-01-01').success).toBe(false);
  });
});

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2021-01-01', 18_628],
  ])('%s is day %d', (text, expected) => {
    expect(toDayNumber(localDate(text))).toBe(expected);
    expect(fromDayNumber(expected)).toBe(text);
  });

  it('agree with the calendar of JavaScript on every day from 1800 to 2200', () => {
    const [first, last] = [Date.UTC(1800, 0, 1), Date.UTC(2200, 11, 31)];
    const different: string[] = [];
    for (let day = first / MS_PER_DAY; day <= last / MS_PER_DAY; day += 1) {
      const text = fromDayNumber(day);
      if (text !== byDate(day) || toDayNumber(text) !== day) different.push(text);
    }
    expect(different).toEqual([]);
  });

  it('agree with it from year 1 to year 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (day) => {
        expect(fromDayNumber(day)).toBe(byDate(day));
        expect(toDayNumber(fromDayNumber(day))).toBe(day);
      }),
    );
  });

  it('keep the order of the texts', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(toDayNumber(a) < toDayNumber(b)).toBe(a < b);
      }),
    );
  });

  it('end with the last day that can be written', () => {
    expect(fromDayNumber(LAST + 1)).toBe('9999-12-31');
    expect(addDays(localDate('9999-12-31'), 60)).toBe('9999-12-31');
  });
});

describe('addDays', () => {
  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-02-29', 1, '2020-03-01'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2020-01-01', -1, '2019-12-31'],
    ['2020-01-01', 366, '2021-01-01'],
  ])('%s %i → %s', (start, days, expected) => {
    expect(addDays(localDate(start), days)).toBe(expected);
  });

  it('days add up', () => {
    const days = fc.integer({ min: -9999, max: 9999 });
    fc.assert(
      fc.property(date, days, days, (start, a, b) => {
        expect(addDays(addDays(start, a), b)).toBe(addDays(start, a + b));
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2020-01-15', 1, '2020-02-15'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 3, '2020-04-30'],
    ['2020-08-31', 6, '2021-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2021-02-28', -12, '2020-02-28'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-01-31', -2, '2019-11-30'],
    ['2020-01-01', -12, '2019-01-01'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-05-05', 0, '2020-05-05'],
  ])('%s %i months → %s', (start, months, expected) => {
    expect(addMonths(localDate(start), months)).toBe(expected);
  });

  it('step by step may lose days that one step keeps', () => {
    const start = localDate('2020-01-31');
    expect(addMonths(addMonths(start, 1), 1)).toBe('2020-03-29');
    expect(addMonths(start, 2)).toBe('2020-03-31');
  });

  const months = fc.integer({ min: -600, max: 600 });

  it('keeps the day of the month or takes the last one, in the month so many later', () => {
    fc.assert(
      fc.property(date, months, (start, count) => {
        const end = addMonths(start, count);
        const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
        const monthsApart = (year - Number(start.slice(0, 4))) * 12 + month;
        expect(monthsApart - Number(start.slice(5, 7))).toBe(count);
        expect(dayOfMonth(end)).toBe(Math.min(dayOfMonth(start), monthDays(year, month)));
      }),
    );
  });

  it('months add up for a day that every month has', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 28 }), months, months, (start, day, a, b) => {
        const same = localDate(`${start.slice(0, 8)}${String(day).padStart(2, '0')}`);
        expect(addMonths(addMonths(same, a), b)).toBe(addMonths(same, a + b));
      }),
    );
  });

  it('never swaps two days', () => {
    fc.assert(
      fc.property(date, date, months, (a, b, count) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(addMonths(earlier, count) <= addMonths(later, count)).toBe(true);
      }),
    );
  });
});

describe('lastDayOfMonths', () => {
  it.each([
    ['2020-01-01', 3, '2020-03-31'],
    ['2020-01-15', 3, '2020-04-14'],
    ['2020-01-31', 3, '2020-04-30'],
    ['2020-08-31', 3, '2020-11-30'],
    ['2021-01-31', 6, '2021-07-30'],
    ['2019-11-30', 3, '2020-02-29'],
    ['2018-11-30', 3, '2019-02-28'],
    ['2018-11-29', 3, '2019-02-28'],
    ['2018-11-28', 3, '2019-02-27'],
    ['2020-11-29', 3, '2021-02-28'],
    ['2019-11-29', 3, '2020-02-28'],
    ['2019-12-01', 3, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2019-03-01', 12, '2020-02-29'],
    ['2020-03-01', 3, '2020-05-31'],
    ['2020-02-29', 24, '2022-02-28'],
    ['2020-02-29', 48, '2024-02-28'],
    ['2022-09-01', 12, '2023-08-31'],
  ])('%s and %i full months end on %s', (start, months, expected) => {
    expect(lastDayOfMonths(localDate(start), months)).toBe(expected);
  });

  it('end before the same day of the month, or on the last day of a month without it', () => {
    const months = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(date, months, (start, count) => {
        const same = addMonths(start, count);
        const isShort = dayOfMonth(same) < dayOfMonth(start);
        expect(lastDayOfMonths(start, count)).toBe(isShort ? same : addDays(same, -1));
      }),
    );
  });

  it('never end earlier for a later start', () => {
    const months = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(date, months, (start, count) => {
        const next = lastDayOfMonths(addDays(start, 1), count);
        expect(lastDayOfMonths(start, count) <= next).toBe(true);
      }),
    );
  });

  it('three full months end on the last day that can be written', () => {
    expect(lastDayOfMonths(localDate('9999-10-01'), 3)).toBe('9999-12-31');
  });
});

describe('mondayOf', () => {
  it.each([
    ['2015-06-28', '2015-06-22'],
    ['2015-06-29', '2015-06-29'],
    ['2015-07-05', '2015-06-29'],
    ['2015-07-06', '2015-07-06'],
    ['1970-01-01', '1969-12-29'],
    ['2020-12-31', '2020-12-28'],
    ['2021-01-03', '2020-12-28'],
  ])('%s is in the week of %s', (day, monday) => {
    expect(fromDayNumber(mondayOf(toDayNumber(localDate(day))))).toBe(monday);
  });

  it('is a Monday at most six days before, by the calendar of JavaScript', () => {
    fc.assert(
      fc.property(date, (day) => {
        const number = toDayNumber(day);
        const monday = mondayOf(number);
        expect(new Date(monday * MS_PER_DAY).getUTCDay()).toBe(1);
        expect(number - monday).toBeGreaterThanOrEqual(0);
        expect(number - monday).toBeLessThanOrEqual(6);
      }),
    );
  });
});
