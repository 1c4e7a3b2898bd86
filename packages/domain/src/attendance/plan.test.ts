import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { emptyCalendar } from './calendar.ts';
import type { DayCode } from './day.ts';
import type { OpenMonth } from './entry.ts';
import {
  type ClosedDays,
  fillingOf,
  missingDates,
  planEntries,
  presenceEntries,
  unloggedDates,
  usualWeekdays,
  weekdayOf,
} from './plan.ts';

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
      planEntries({ ...open, ...over }, { plan, weekdays: new Set([0, 1, 3]), closed: [] }),
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

  it.each([
    ['2020-12', '2020-12-31', '24'],
    ['2021-06', '2021-06-30', '25'],
  ])('leaves the eve in %s', (text, today, eve) => {
    const eves = { ...plan, startsOn: localDate('2020-11-02'), endsOn: localDate('2021-10-31') };
    const at = { ...open, month: must(parseMonth(text), 'a month'), placement: eves };
    const filled = planEntries(
      { ...at, today: localDate(today) },
      { plan: eves, weekdays: new Set([3, 4]), closed: [] },
    );
    const before = String(Number(eve) - 7);
    expect(filled).toHaveProperty(before);
    expect(filled).not.toHaveProperty(eve);
  });

  it('leaves closed days', () => {
    const closed = [{ startsOn: localDate('2021-03-02'), endsOn: localDate('2021-03-04') }];
    const filling = { plan, weekdays: new Set([0, 1, 3]), closed };
    const filled = planEntries({ ...open, today: localDate('2021-03-08') }, filling);
    expect(Object.keys(filled).toSorted()).toEqual(['01', '08']);
  });

  it('leaves what the week’s limit forbids', () => {
    const calendar = { attended: [], absent: new Set<never>() };
    const filled = planEntries(
      { ...open, calendar, today: localDate('2021-03-05') },
      { plan, weekdays: new Set([0, 1, 2, 3, 4]), closed: [] },
    );
    expect(Object.keys(filled)).toHaveLength(4);
  });
});

describe('presence on one day', () => {
  const on = (date: string, over: Partial<OpenMonth> = {}) =>
    presenceEntries({ ...open, ...over }, plan, [localDate(date)]);

  it('is as planned, on a day that is not planned too', () => {
    const present = { status: 'present', hours: '5', absenceReason: null, travelCents: null };
    expect(on('2021-03-05')).toEqual({ '05': present });
  });

  it.each([
    ['is logged', '2021-03-02', { days: days('02') }],
    ['is to come', '2021-03-02', { today: localDate('2021-03-01') }],
    [
      'is outside the placement',
      '2021-03-02',
      { placement: { ...plan, startsOn: localDate('2021-03-03') } },
    ],
  ])('is left out where the day %s', (_, date, over) => {
    expect(on(date, over)).toEqual({});
  });

  it('has no entry by a plan whose hours no day can have', () => {
    expect(presenceEntries(open, { hoursPerDay: '' }, [localDate('2021-03-02')])).toEqual({});
  });
});

describe('missing days', () => {
  const weekdays = new Set([0, 1, 3]);
  const missing = (logged: string, today = '2021-03-31', over = {}, closed: ClosedDays = []) =>
    missingDates(
      { month, days: logged ? days(logged) : {}, today: localDate(today) },
      { plan: { ...plan, ...over }, weekdays, closed },
    ).map((date) => date.slice(8));

  it.each([
    // A week that is not over yet may still be filled.
    ['', '2021-03-07', ''],
    ['', '2021-03-08', '01 02 04'],
    ['01 02', '2021-03-08', '04'],
    ['01 02 04', '2021-03-08', ''],
    // Another day of the week replaces a planned one.
    ['01 02 05', '2021-03-08', ''],
    ['', '2021-03-29', '01 02 04 08 09 11 15 16 18 22 23 25'],
    ['', '2021-04-05', '01 02 04 08 09 11 15 16 18 22 23 25 29 30'],
  ])('with %j logged, seen on %s: %s', (logged, today, expected) => {
    expect(missing(logged, today).join(' ')).toBe(expected);
  });

  it('are none outside the placement', () => {
    expect(missing('', '2021-03-15', { startsOn: localDate('2021-03-04') })).toEqual([
      '04',
      '08',
      '09',
      '11',
    ]);
    expect(missing('', '2021-03-31', { endedOn: localDate('2021-03-02') })).toEqual(['01', '02']);
  });

  it('are none on closed days', () => {
    const closed = [{ startsOn: localDate('2021-03-02'), endsOn: localDate('2021-03-08') }];
    expect(missing('', '2021-03-15', {}, closed)).toEqual(['01', '09', '11']);
  });

  it('are fewer where a holiday takes a usual weekday: Easter of 2021 was on the fourth of April', () => {
    const april = must(parseMonth('2021-04'), 'a month');
    const today = localDate('2021-04-12');
    const four = { plan: { ...plan, daysPerWeek: 4 }, weekdays: new Set([0, 1, 2, 3]), closed: [] };
    const logged = days('01 06 07 08');
    expect(missingDates({ month: april, days: logged, today }, four)).toEqual([]);
  });

  it('are none when everything was filled that can be', () => {
    const anyMonth = fc.integer({ min: 0, max: 5 });
    const anyWeekdays = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(anyMonth, anyWeekdays, (place, usual) => {
        const some = must(parseMonth(`2021-0${place + 3}`), 'a month');
        const filling = { plan, weekdays: new Set(usual), closed: [] };
        const today = localDate('2021-12-31');
        const entries = planEntries({ ...open, month: some, today }, filling);
        const filled = Object.fromEntries(Object.keys(entries).map((day) => [day, '5' as DayCode]));
        expect(missingDates({ month: some, days: filled, today }, filling)).toEqual([]);
      }),
    );
  });
});

it('a plan is filled on the weekdays of the sheets', () => {
  const sheets = [{ month, days: days('03 04 05 10') }];
  expect(fillingOf(plan, sheets, [])).toEqual({ plan, weekdays: new Set([2, 3, 4]), closed: [] });
});

describe('days that nobody has logged', () => {
  it('are planned by the weekdays of the month and the month before, but for closed days', () => {
    const february = {
      month: must(parseMonth('2021-02'), 'a month'),
      days: days('02 03 04 09 10 11'),
    };
    const unlogged = unloggedDates(
      { ...plan, startsOn: localDate('2021-02-01') },
      {
        month,
        today: localDate('2021-03-08'),
        sheets: [february, { month, days: days('02') }],
        closed: [{ startsOn: localDate('2021-03-04'), endsOn: localDate('2021-03-04') }],
      },
    );
    expect(unlogged).toEqual(['2021-03-03']);
  });
});
