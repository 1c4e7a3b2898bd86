import {
  type DayNumber,
  addDays,
  fromDayNumber,
  localDate,
  mondayOf,
  toDayNumber,
} from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Calendar, emptyCalendar, takeDay } from './calendar.ts';
import { attendanceLimitProblem } from './limits.ts';

function dayNumber(date: string): DayNumber {
  return toDayNumber(localDate(date));
}

function calendarOf(dates: readonly string[]): Calendar {
  const calendar = emptyCalendar();
  for (const date of dates) takeDay(calendar, dayNumber(date), true);
  return calendar;
}

function problem(dates: readonly string[], date: string): string | undefined {
  return attendanceLimitProblem(calendarOf(dates), dayNumber(date));
}

/** So many days one after another. */
function days(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(localDate(first), index));
}

/** So many days, four from each Monday on. */
function workdays(firstMonday: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    addDays(localDate(firstMonday), Math.floor(index / 4) * 7 + (index % 4)),
  );
}

describe('the weekly limit (189/2001 §13)', () => {
  it.each([
    ['the fifth day of a week of June 2015', days('2015-06-22', 4), '2015-06-26', undefined],
    ['the sixth', days('2015-06-22', 5), '2015-06-27', 'weekly-limit-exceeded'],
    ['the fourth of a week of July 2015', days('2015-07-06', 3), '2015-07-09', undefined],
    ['the fifth', days('2015-07-06', 4), '2015-07-10', 'weekly-limit-exceeded'],
    ['the Sunday of a full week', days('2020-01-06', 4), '2020-01-12', 'weekly-limit-exceeded'],
    ['the Monday after a full week', days('2020-01-06', 4), '2020-01-13', undefined],
    ['the Sunday before one', days('2020-01-06', 4), '2020-01-05', undefined],
    [
      'the Monday of a week filled later',
      days('2020-01-07', 4),
      '2020-01-06',
      'weekly-limit-exceeded',
    ],
    [
      'a week over the turn of the year',
      days('2020-12-28', 4),
      '2021-01-03',
      'weekly-limit-exceeded',
    ],
  ])('%s', (_name, attended, date, expected) => {
    expect(problem(attended, date)).toBe(expected);
  });

  describe('in the week of 29 June – 5 July 2015 goes by the last attended day', () => {
    it.each([
      ['two days of June and two of July', days('2015-06-29', 3), '2015-07-02', undefined],
      ['a fifth day, in July', days('2015-06-29', 4), '2015-07-03', 'weekly-limit-exceeded'],
      [
        'a fifth day, in June, after four of July',
        days('2015-07-01', 4),
        '2015-06-30',
        'weekly-limit-exceeded',
      ],
      [
        'a fourth day, in June, after three of July',
        days('2015-07-01', 3),
        '2015-06-30',
        undefined,
      ],
      ['the last day of June alone', days('2015-06-29', 1), '2015-06-30', undefined],
    ])('%s', (_name, attended, date, expected) => {
      expect(problem(attended, date)).toBe(expected);
    });
  });
});

describe('the yearly limit (189/2001 §14.1)', () => {
  /** 178 days: four a week from Monday 2021-01-04 to Tuesday 2021-11-09. */
  const full = workdays('2021-01-04', 178);

  it.each([
    ['the 178th day', full.slice(0, 177), '2021-11-09', undefined],
    ['the 179th', full, '2021-11-10', 'yearly-limit-exceeded'],
    ['a day before the same day a year later', full, '2022-01-03', 'yearly-limit-exceeded'],
    ['the same day a year later, when the first one is out', full, '2022-01-04', undefined],
    ['a day before the first, in no full window', full, '2020-11-08', undefined],
    [
      'a day before the first, in the window of the last',
      full,
      '2020-11-10',
      'yearly-limit-exceeded',
    ],
    ['the same day as the last, a year earlier: outside its window', full, '2020-11-09', undefined],
    ['a free day in the middle', full, '2021-06-04', 'weekly-limit-exceeded'],
    [
      'a free week in the middle',
      workdays('2021-01-04', 80).concat(workdays('2021-06-07', 98)),
      '2021-05-26',
      'yearly-limit-exceeded',
    ],
  ])('%s', (_name, attended, date, expected) => {
    expect(problem(attended, date)).toBe(expected);
  });

  it.each([
    ['the 230th in 12 months until 2020', 229, '2020-12-31', undefined],
    ['the 231st', 230, '2020-12-31', 'yearly-limit-exceeded'],
    ['the 178th in 12 months from 2021', 177, '2021-01-01', undefined],
    ['the 179th', 178, '2021-01-01', 'yearly-limit-exceeded'],
    ['the 179th on the last day of the old limit', 178, '2020-12-31', undefined],
  ])('%s', (_name, count, date, expected) => {
    expect(problem(days('2020-02-10', count), date)).toBe(expected);
  });

  it('goes by the last day of each window: an old day may fill a window of the new limit', () => {
    const attended = [...days('2020-06-08', 177), '2021-06-01'];
    expect(problem(attended, '2020-12-07')).toBe('yearly-limit-exceeded');
    expect(problem(attended, '2020-06-01')).toBeUndefined();
    expect(problem(attended.slice(1), '2020-12-07')).toBeUndefined();
  });

  it.each([
    ['2023-02-28', '2024-02-29', undefined],
    ['2023-03-01', '2024-02-29', 'yearly-limit-exceeded'],
    ['2023-02-28', '2024-02-28', undefined],
    ['2023-03-01', '2024-03-01', undefined],
    ['2024-02-28', '2025-02-28', undefined],
    ['2024-02-29', '2025-02-28', 'yearly-limit-exceeded'],
    ['2024-02-29', '2025-03-01', undefined],
    ['2024-03-01', '2025-03-01', undefined],
  ])('around the leap day: %s and 177 more days, then %s', (first, date, expected) => {
    const year = Number(first.slice(0, 4));
    expect(problem([first, ...days(`${year}-06-01`, 177)], date)).toBe(expected);
  });

  it('a week that is full is not judged against the year', () => {
    expect(problem([...full, '2021-11-10', '2021-11-11'], '2021-11-12')).toBe(
      'weekly-limit-exceeded',
    );
  });
});

it('absent days take no room', () => {
  const calendar = calendarOf([]);
  for (const date of days('2021-01-01', 300)) takeDay(calendar, dayNumber(date), false);
  expect(attendanceLimitProblem(calendar, dayNumber('2021-10-28'))).toBeUndefined();
});

interface LawOfDay {
  /** The same day of the year before by JavaScript's calendar; 28 February for a leap day. */
  readonly yearBefore: number;
  readonly monday: number;
  readonly daysPerWeek: number;
  readonly daysPerYear: number;
}

const laws = new Map<number, LawOfDay>();

function lawOf(day: number): LawOfDay {
  const known = laws.get(day);
  if (known) return known;
  const date = fromDayNumber(day);
  const lastYear = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`.replace('02-29', '02-28');
  const law = {
    yearBefore: Date.parse(lastYear) / 86_400_000,
    monday: mondayOf(day as DayNumber),
    daysPerWeek: date < '2015-07-01' ? 5 : 4,
    daysPerYear: date < '2021-01-01' ? 230 : 178,
  };
  laws.set(day, law);
  return law;
}

/** The law read literally: no week and no window that ends on an attended day has more days than allowed. */
function keepsTheLaw(attended: readonly number[]): boolean {
  const sorted = attended.toSorted((a, b) => a - b);
  let [first, weekDays, week] = [0, 0, 0];
  return sorted.every((day, place) => {
    const law = lawOf(day);
    while ((sorted[first] ?? day) <= law.yearBefore) first += 1;
    weekDays = law.monday === week ? weekDays + 1 : 1;
    week = law.monday;
    return weekDays <= law.daysPerWeek && place - first + 1 <= law.daysPerYear;
  });
}

/** Takes each day that has no limit problem, and checks every answer against the law itself. */
function takeAll(candidates: readonly DayNumber[]): {
  attended: readonly number[];
  wrong: string[];
} {
  const calendar = emptyCalendar();
  const wrong: string[] = [];
  for (const day of candidates) {
    const isTakenBy = attendanceLimitProblem(calendar, day) === undefined;
    const isLawful = keepsTheLaw([...calendar.attended, day]);
    if (isTakenBy !== isLawful) wrong.push(fromDayNumber(day));
    if (isTakenBy) takeDay(calendar, day, true);
  }
  return { attended: calendar.attended, wrong };
}

describe.each([
  ['over the weekly change of 2015', '2014-04-01', 640],
  ['over the yearly change of 2021', '2020-01-01', 800],
  ['over the leap day of 2024', '2023-03-01', 760],
])('days taken %s', (_name, first, count) => {
  const range = days(first, count).map(dayNumber);
  const candidates = fc.shuffledSubarray(range, { minLength: Math.floor(count * 0.7) });

  it('in any order: exactly those are refused that would break a week or a window', () => {
    fc.assert(
      fc.property(candidates, (anyOrder) => {
        const { attended, wrong } = takeAll(anyOrder);
        expect(wrong).toEqual([]);
        expect(keepsTheLaw(attended)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  it('in date order: exactly those are refused that would break a week or a window', () => {
    fc.assert(
      fc.property(candidates, (anyOrder) => {
        const { attended, wrong } = takeAll(anyOrder.toSorted((a, b) => a - b));
        expect(wrong).toEqual([]);
        expect(attended.length).toBeGreaterThan(178);
      }),
      { numRuns: 6 },
    );
  });
});
