import { addDays, localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { type LimitName, limitOn, limits } from './limits.ts';

/** For every limit: each day that a row comes into force, the value of the day before and its own. */
const changes: Record<LimitName, [date: string, before: number, after: number][]> = {
  attendedDaysPerWeek: [['2015-07-01', 5, 4]],
  attendedDaysPerTwelveMonths: [['2021-01-01', 230, 178]],
  hoursPerDayMin: [],
  hoursPerDayMax: [],
  daysPerWeekMin: [],
  periodMonthsMin: [],
  periodMonthsMax: [],
};

const oldest: Record<LimitName, number> = {
  attendedDaysPerWeek: 5,
  attendedDaysPerTwelveMonths: 230,
  hoursPerDayMin: 4,
  hoursPerDayMax: 8,
  daysPerWeekMin: 1,
  periodMonthsMin: 3,
  periodMonthsMax: 24,
};

const names = Object.keys(limits) as LimitName[];

describe('limits of 189/2001', () => {
  it.each(names)('%s changes only on the days the law did', (name) => {
    const days = limits[name].flatMap((row) => row.from ?? []);
    expect(days).toEqual(changes[name].map(([date]) => date));
    expect(days.toSorted()).toEqual(days);
  });

  it.each(
    names.flatMap((name) =>
      changes[name].map(([date, before, after]) => ({ name, date, before, after })),
    ),
  )('$name on $date: $before → $after', ({ name, date, before, after }) => {
    const day = localDate(date);
    const dayBefore = addDays(day, -1);
    expect(limitOn(name, dayBefore)).toBe(before);
    expect(limitOn(name, day)).toBe(after);
  });

  it.each(names)('%s has had a value from the first day of the calendar', (name) => {
    expect(limitOn(name, localDate('0001-01-01'))).toBe(oldest[name]);
  });

  it.each(names)('%s says where it is written', (name) => {
    for (const row of limits[name]) expect(row.source).toMatch(/^189\/2001 §/);
  });
});
