import { type DayNumber, fromDayNumber, id, localDate, toDayNumber } from '@jatkopolku/kernel';
import { makeCalendar } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Calendar,
  calendarRecordSchema,
  copyCalendar,
  countAttended,
  emptyCalendar,
  freeDay,
  fromCalendarRecord,
  isTaken,
  placeOf,
  takeDay,
  toCalendarRecord,
} from './calendar.ts';

const own = { clientId: id<'Client'>('C1'), placements: { [id<'Placement'>('L1')]: 3 } };

function dayNumber(date: string): DayNumber {
  return toDayNumber(localDate(date));
}

function calendarOf(attended: readonly DayNumber[], absent: readonly DayNumber[] = []): Calendar {
  const calendar = emptyCalendar();
  for (const day of attended) takeDay(calendar, day, true);
  for (const day of absent) takeDay(calendar, day, false);
  return calendar;
}

const FIRST = dayNumber('2019-11-01');
const aDay = fc.nat(600).map((offset) => (FIRST + offset) as DayNumber);
/** Taken days in any order, each attended or not. */
const taken = fc.uniqueArray(fc.record({ day: aDay, attended: fc.boolean() }), {
  selector: ({ day }) => day,
  maxLength: 120,
});
const calendar = taken.map((days) =>
  calendarOf(
    days.filter(({ attended }) => attended).map(({ day }) => day),
    days.filter(({ attended }) => !attended).map(({ day }) => day),
  ),
);

describe('a calendar', () => {
  it('keeps attended days in order, however they come', () => {
    const days = ['2020-02-01', '2020-01-15', '2020-01-31'].map(dayNumber);
    expect(calendarOf(days).attended.map(fromDayNumber)).toEqual([
      '2020-01-15',
      '2020-01-31',
      '2020-02-01',
    ]);
  });

  it('an absent day is taken too, but not attended', () => {
    const [attended, absent] = [dayNumber('2020-01-07'), dayNumber('2020-01-08')];
    const january = calendarOf([attended], [absent]);
    expect([attended, absent].map((day) => isTaken(january, day))).toEqual([true, true]);
    expect(isTaken(january, dayNumber('2020-01-09'))).toBe(false);
    expect(countAttended(january, attended, absent)).toBe(1);
  });

  it('freeing takes back taking, and a free day can be freed', () => {
    fc.assert(
      fc.property(calendar, aDay, fc.boolean(), (before, day, attended) => {
        fc.pre(!isTaken(before, day));
        const after = copyCalendar(before);
        freeDay(after, day);
        expect(after).toEqual(before);
        takeDay(after, day, attended);
        expect(isTaken(after, day)).toBe(true);
        expect(after).not.toEqual(before);
        freeDay(after, day);
        expect(after).toEqual(before);
      }),
    );
  });

  it('a copy goes its own way', () => {
    const original = calendarOf([dayNumber('2020-01-07')]);
    const copy = copyCalendar(original);
    takeDay(copy, dayNumber('2020-01-08'), true);
    takeDay(copy, dayNumber('2020-01-09'), false);
    expect(original).toEqual(calendarOf([dayNumber('2020-01-07')]));
  });
});

describe('counting', () => {
  it('counts the attended days between two days, both included', () => {
    fc.assert(
      fc.property(calendar, aDay, fc.nat(400), (each, first, length) => {
        const last = first + length;
        const between = each.attended.filter((day) => first <= day && day <= last);
        expect(countAttended(each, first, last)).toBe(between.length);
        expect(placeOf(each, first)).toBe(each.attended.filter((day) => day < first).length);
      }),
    );
  });
});

describe('the stored form', () => {
  it('has two bit masks for each month with days', () => {
    const attended = ['2020-01-01', '2020-01-31', '2020-02-29'].map(dayNumber);
    const record = toCalendarRecord(own, calendarOf(attended, [dayNumber('2020-01-02')]));
    expect(record).toEqual({
      clientId: 'C1',
      mergedInto: null,
      months: { '2020-01': [2 ** 30 + 1, 2], '2020-02': [2 ** 28, 0] },
      placements: { L1: 3 },
    });
  });

  it('is empty without days', () => {
    expect(toCalendarRecord(own, emptyCalendar())).toEqual({
      clientId: 'C1',
      mergedInto: null,
      months: {},
      placements: { L1: 3 },
    });
  });

  it('takes a month of 31 attended days', () => {
    const month = Array.from(
      { length: 31 },
      (_, day) => (dayNumber('2020-01-01') + day) as DayNumber,
    );
    const record = calendarRecordSchema.parse(toCalendarRecord(own, calendarOf(month)));
    expect(record.months).toEqual({ '2020-01': [0x7fff_ffff, 0] });
    expect(fromCalendarRecord(record)).toEqual(calendarOf(month));
  });

  it('is read in date order, whatever the order of its months', () => {
    const record = makeCalendar({
      months: { '2020-02': [1, 0], '2019-12': [1, 0], '2020-01': [1, 0] },
    });
    const dates = fromCalendarRecord(record).attended.map(fromDayNumber);
    expect(dates).toEqual(['2019-12-01', '2020-01-01', '2020-02-01']);
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(calendar, (each) => {
        const record = calendarRecordSchema.parse(toCalendarRecord(own, each));
        expect(fromCalendarRecord(record)).toEqual(each);
        expect(toCalendarRecord(own, fromCalendarRecord(record))).toEqual(record);
      }),
    );
  });
});
