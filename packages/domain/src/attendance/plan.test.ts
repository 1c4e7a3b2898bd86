import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { emptyCalendar } from './calendar.ts';
import type { DayCode } from './day.ts';
import type { OpenMonth } from './entry.ts';
import { missingDays, planEntries, usualWeekdays, weekdayOf } from './plan.ts';

const month = must(parseMonth('2021-03'), 'a month');
/** From a Monday on, three days of five hours a week. */
const plan = makePlacement({
  placementId: id('L1'),
  startsOn: '2021-03-01',
  endsOn: '2021-08-31',
  endedOn: null,
  daysPerWeek: 3,
  hoursPerDay: '5',
});
const open: OpenMonth = {
  month,
  placement: plan,
  days: {},
  calendar: emptyCalendar(),
  today: localDate('2021-03-31'),
};
const days = (text: string) =>
  Object.fromEntries(text.split(' ').map((day) => [day, '5' as DayCode]));

describe('usual weekdays', () => {
  it('counts from Monday, the first of the week', () => {
    expect(
      ['2021-03-01', '2021-03-06', '2021-03-07'].map((date) => weekdayOf(localDate(date))),
    ).toEqual([0, 5, 6]);
  });

  it.each([
    [[], [0, 1, 2]],
    // Tuesdays and a Thursday, so Monday fills the third place.
    [
      ['2021-03-02', '2021-03-09', '2021-03-11'],
      [0, 1, 3],
    ],
    // What was done on a Saturday is no habit.
    [
      ['2021-03-06', '2021-03-13', '2021-03-05'],
      [0, 1, 4],
    ],
  ])('of %j are %j', (logged, expected) => {
    const usual = usualWeekdays(
      plan,
      logged.map((date) => localDate(date)),
    );
    expect([...usual].toSorted((a, b) => a - b)).toEqual(expected);
  });
});

describe('filling from the plan', () => {
  const fill = (over: Partial<OpenMonth> = {}) =>
    Object.keys(
      planEntries({ ...open, ...over }, { plan, weekdays: new Set([0, 1, 3]) }),
    ).toSorted();

  it('takes the usual weekdays that have been, and no others', () => {
    expect(fill({ today: localDate('2021-03-09') })).toEqual(['01', '02', '04', '08', '09']);
  });

  it('leaves what is logged, and days outside the placement', () => {
    const later = { ...plan, startsOn: localDate('2021-03-08') };
    const today = localDate('2021-03-16');
    expect(fill({ placement: later, days: days('09'), today })).toEqual(['08', '11', '15', '16']);
  });

  it('leaves public holidays: Easter Monday of 2021 was the fifth of April', () => {
    const april = must(parseMonth('2021-04'), 'a month');
    expect(fill({ month: april, today: localDate('2021-04-08') })).toEqual(['01', '06', '08']);
  });

  it('leaves what the week’s limit forbids', () => {
    const calendar = { attended: [], absent: new Set<never>() };
    const filled = planEntries(
      { ...open, calendar, today: localDate('2021-03-05') },
      { plan, weekdays: new Set([0, 1, 2, 3, 4]) },
    );
    expect(Object.keys(filled)).toHaveLength(4);
  });
});

describe('missing days', () => {
  const missing = (logged: string, today = '2021-03-31', over = {}) =>
    missingDays(
      { month, days: logged ? days(logged) : {}, today: localDate(today) },
      { ...plan, ...over },
    );

  it.each([
    ['', '2021-03-07', 0],
    ['', '2021-03-08', 3],
    ['01 02', '2021-03-08', 1],
    ['01 02 03 04', '2021-03-08', 0],
    ['', '2021-03-29', 12],
    // The last week goes on in April: one of its days can be there, before Good Friday.
    ['', '2021-04-05', 14],
  ])('with %j logged, seen on %s: %i', (logged, today, expected) => {
    expect(missing(logged, today)).toBe(expected);
  });

  it('are none outside the placement', () => {
    expect(missing('', '2021-03-15', { startsOn: localDate('2021-03-12') })).toBe(1);
    expect(missing('', '2021-03-31', { endedOn: localDate('2021-03-02') })).toBe(2);
  });
});
