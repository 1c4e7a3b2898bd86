import { describe, expect, it } from 'vitest';

import { addDays, localDate, mondayOf, toDayNumber } from './local-date.ts';
import { isWeekend, publicHolidayOn, publicHolidays } from './public-holiday.ts';

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
