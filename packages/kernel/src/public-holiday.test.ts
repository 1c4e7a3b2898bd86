import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, fromDayNumber, localDate, mondayOf, toDayNumber } from './local-date.ts';
import {
  businessDayAfter,
  businessDayBy,
  businessDayFrom,
  dayOffOn,
  isBusinessDay,
  isWeekend,
  publicHolidayOn,
  publicHolidays,
} from './public-holiday.ts';

/** The movable holidays as the almanacs of the years have them. */
const almanac = {
  2018: ['03-30', '04-01', '04-02', '05-10', '05-20', '06-23', '11-03'],
  2020: ['04-10', '04-12', '04-13', '05-21', '05-31', '06-20', '10-31'],
  2021: ['04-02', '04-04', '04-05', '05-13', '05-23', '06-26', '11-06'],
  2024: ['03-29', '03-31', '04-01', '05-09', '05-19', '06-22', '11-02'],
  2025: ['04-18', '04-20', '04-21', '05-29', '06-08', '06-21', '11-01'],
};
const movable = [
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'ascension',
  'pentecost',
  'midsummer',
  'all-saints',
] as const;

function daysOfYear(year: number) {
  const first = localDate(`${year}-01-01`);
  return Array.from({ length: 366 }, (_, offset) => addDays(first, offset)).filter((day) =>
    day.startsWith(String(year)),
  );
}

describe('the public holidays of a year', () => {
  it.each(Object.entries(almanac))('move as the almanac of %s has them', (year, days) => {
    const found = days.map((day) => publicHolidayOn(localDate(`${year}-${day}`)));
    expect(found).toEqual(movable);
  });

  it('are thirteen in any year, one of each', () => {
    for (let year = 1990; year < 2100; year += 1) {
      const found = daysOfYear(year).flatMap((day) => publicHolidayOn(day) ?? []);
      // May Day and Ascension fall together once in a long while: 2008 was the last time.
      const expected = year === 2008 ? 12 : 13;
      expect([year, new Set(found).size]).toEqual([year, expected]);
      expect(found).toHaveLength(expected);
    }
    expect(publicHolidays).toHaveLength(13);
  });

  // The earliest and the latest Easter of four centuries, and two years in which simpler rules go wrong.
  it.each(['1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2038-04-25', '2285-03-22'])(
    'have Easter on %s',
    (day) => {
      expect(publicHolidayOn(localDate(day))).toBe('easter-sunday');
    },
  );

  it.each(['2021-06-25', '2021-12-24', '2021-04-03', '2021-01-02'])('do not include %s', (day) => {
    expect(publicHolidayOn(localDate(day))).toBeUndefined();
  });
});

it('a weekend is the last two days of each week', () => {
  for (const day of daysOfYear(2021)) {
    const place = toDayNumber(day) - mondayOf(toDayNumber(day));
    expect([day, isWeekend(day)]).toEqual([day, place === 5 || place === 6]);
  }
  expect(isWeekend(localDate('2021-04-03'))).toBe(true);
  expect(isWeekend(localDate('2021-04-05'))).toBe(false);
});

describe('days off', () => {
  it.each([
    ['2020-06-19', 'midsummer-eve'],
    ['2021-06-25', 'midsummer-eve'],
    ['2026-06-19', 'midsummer-eve'],
    ['2021-12-24', 'christmas-eve'],
    ['2021-12-25', 'christmas'],
    ['2021-06-26', 'midsummer'],
    ['2021-06-24', undefined],
    ['2021-12-23', undefined],
    ['2021-12-31', undefined],
    ['2021-04-01', undefined],
  ])('%s is %s', (day, expected) => {
    expect(dayOffOn(localDate(day))).toBe(expected);
  });

  it('are the thirteen holidays and two eves in any year', () => {
    for (let year = 2009; year < 2100; year += 1) {
      const found = daysOfYear(year).flatMap((day) => dayOffOn(day) ?? []);
      expect([year, new Set(found).size, found.length]).toEqual([year, 15, 15]);
    }
  });
});

describe('business days', () => {
  it.each([
    ['an ordinary Thursday', '2021-04-08', '2021-04-08', '2021-04-08'],
    ['a Saturday', '2021-04-17', '2021-04-19', '2021-04-16'],
    ['Good Friday', '2021-04-02', '2021-04-06', '2021-04-01'],
    ['Midsummer Eve', '2021-06-25', '2021-06-28', '2021-06-24'],
    ['Christmas Eve on a Thursday', '2020-12-24', '2020-12-28', '2020-12-23'],
    ['Christmas Eve on a Friday', '2021-12-24', '2021-12-27', '2021-12-23'],
    ['Christmas Eve on a Tuesday', '2024-12-24', '2024-12-27', '2024-12-23'],
    ['Independence Day on a Monday', '2021-12-06', '2021-12-07', '2021-12-03'],
    ['May Day on a Friday', '2020-05-01', '2020-05-04', '2020-04-30'],
  ])('from and by %s', (_what, day, from, by) => {
    expect(businessDayFrom(localDate(day))).toBe(from);
    expect(businessDayBy(localDate(day))).toBe(by);
  });

  it('are never far, and nothing but days off lies between', () => {
    const first = toDayNumber(localDate('1990-01-01'));
    const date = fc.integer({ min: first, max: first + 40_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(date, (day) => {
        const [from, by] = [businessDayFrom(day), businessDayBy(day)];
        expect([isBusinessDay(from), isBusinessDay(by)]).toEqual([true, true]);
        expect(by <= day && day <= from).toBe(true);
        for (let between = addDays(by, 1); between < from; between = addDays(between, 1)) {
          expect(isBusinessDay(between)).toBe(by === from);
        }
      }),
    );
  });
});

it.each([
  ['2021-04-08', 1, '2021-04-09'],
  ['2021-04-09', 1, '2021-04-12'],
  ['2021-04-10', 1, '2021-04-12'],
  ['2021-04-01', 5, '2021-04-12'],
  ['2020-12-23', 2, '2020-12-29'],
] as const)('of the business days after %s number %i is %s', (date, count, expected) => {
  expect(businessDayAfter(localDate(date), count)).toBe(expected);
});
