import { parseHours } from '@jatkopolku/domain/placement';
import { cents, localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { absenceReasons, attendanceStatuses } from './day.ts';
import {
  type DayDraft,
  dayProblems,
  parseAbsenceReason,
  parseAttendanceStatus,
  toDay,
} from './rules.ts';

function present(overrides: Partial<DayDraft> = {}): DayDraft {
  return {
    date: localDate('2020-01-07'),
    placement: makePlacement(),
    status: 'present',
    hours: parseHours('5'),
    absenceReason: null,
    travelCents: null,
    ...overrides,
  };
}

function absent(overrides: Partial<DayDraft> = {}): DayDraft {
  return present({ status: 'absent', hours: null, absenceReason: 'sick', ...overrides });
}

describe('a present day', () => {
  it.each<[string, Partial<DayDraft>, string[]]>([
    ['without travel', {}, []],
    ['with travel', { travelCents: cents(640) }, []],
    ['with travel for nothing', { travelCents: cents(0) }, []],
    ['without hours', { hours: null }, ['hours-missing']],
    ['with unreadable hours', { hours: undefined }, ['hours-missing']],
    ['of too few hours', { hours: parseHours('3.9999999999999999999') }, ['hours-below-minimum']],
    ['of no hours', { hours: parseHours('0') }, ['hours-below-minimum']],
    ['of four hours', { hours: parseHours('4') }, []],
    ['of eight hours', { hours: parseHours('8') }, []],
    ['of too many hours', { hours: parseHours('8.00000001') }, ['hours-above-maximum']],
    ['with a reason of absence', { absenceReason: 'sick' }, ['absence-reason-on-present-day']],
    ['with an unreadable reason', { absenceReason: undefined }, ['absence-reason-on-present-day']],
    ['with unreadable travel', { travelCents: undefined }, ['invalid-amount']],
    [
      'with everything wrong',
      { hours: null, absenceReason: 'sick', travelCents: undefined },
      ['hours-missing', 'absence-reason-on-present-day', 'invalid-amount'],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(dayProblems(present(overrides))).toEqual(expected);
  });
});

describe('an absent day', () => {
  it.each(absenceReasons)('because of %s', (absenceReason) => {
    expect(dayProblems(absent({ absenceReason }))).toEqual([]);
  });

  it.each<[string, Partial<DayDraft>, string[]]>([
    ['without a reason', { absenceReason: null }, ['absence-reason-missing']],
    ['with an unreadable reason', { absenceReason: undefined }, ['absence-reason-missing']],
    ['with hours', { hours: parseHours('5') }, ['hours-on-absent-day']],
    [
      'with too few hours, which are not judged',
      { hours: parseHours('1') },
      ['hours-on-absent-day'],
    ],
    ['with unreadable hours', { hours: undefined }, ['hours-on-absent-day']],
    ['with travel', { travelCents: cents(640) }, ['travel-without-presence']],
    ['with travel for nothing', { travelCents: cents(0) }, ['travel-without-presence']],
    ['with unreadable travel', { travelCents: undefined }, ['travel-without-presence']],
    [
      'with everything wrong',
      { absenceReason: null, hours: parseHours('5'), travelCents: cents(640) },
      ['absence-reason-missing', 'hours-on-absent-day', 'travel-without-presence'],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(dayProblems(absent(overrides))).toEqual(expected);
  });
});

describe('a day of no known status', () => {
  it('silences hours, reason and travel', () => {
    const draft = present({
      status: undefined,
      hours: null,
      absenceReason: undefined,
      travelCents: undefined,
    });
    expect(dayProblems(draft)).toEqual(['unknown-status']);
  });

  it('is still held against its placement', () => {
    const draft = present({ status: undefined, date: localDate('2021-01-01') });
    expect(dayProblems(draft)).toEqual(['outside-placement', 'unknown-status']);
  });
});

describe('the day and its placement', () => {
  it.each([
    ['2019-12-31', ['outside-placement'], ['outside-placement']],
    ['2020-01-01', [], []],
    ['2020-06-30', [], []],
    ['2020-07-01', [], ['outside-placement']],
    ['2020-12-31', [], ['outside-placement']],
    ['2021-01-01', ['outside-placement'], ['outside-placement']],
  ])('%s in 2020: %j; ended on 30 June: %j', (day, whole, early) => {
    const date = localDate(day);
    const placement = makePlacement({ endedOn: '2020-06-30' });
    expect(dayProblems(present({ date }))).toEqual(whole);
    expect(dayProblems(absent({ date, placement }))).toEqual(early);
  });

  it.each<[string, Partial<DayDraft>, string[]]>([
    ['an unreadable date silences the placement', { date: undefined }, ['invalid-date']],
    ['an unknown placement silences the date', { placement: undefined }, ['unknown-placement']],
    [
      'neither silences the hours',
      { date: undefined, placement: undefined, hours: parseHours('9') },
      ['invalid-date', 'unknown-placement', 'hours-above-maximum'],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(dayProblems(present(overrides))).toEqual(expected);
  });
});

describe('toDay', () => {
  it('is the day of a draft without problems', () => {
    expect(toDay(present())).toEqual({ status: 'present', hours: '5', travelCents: null });
    expect(toDay(present({ travelCents: cents(0) }))).toMatchObject({ travelCents: 0 });
    expect(toDay(absent())).toEqual({ status: 'absent', reason: 'sick' });
  });

  it.each([
    ['no status', present({ status: undefined })],
    ['no hours', present({ hours: null })],
    ['unreadable travel', present({ travelCents: undefined })],
    ['no reason', absent({ absenceReason: null })],
  ])('is none with %s', (_name, draft) => {
    expect(toDay(draft)).toBeUndefined();
  });
});

describe('words', () => {
  it('are those of the format and no other', () => {
    expect(attendanceStatuses.map(parseAttendanceStatus)).toEqual([...attendanceStatuses]);
    expect(absenceReasons.map(parseAbsenceReason)).toEqual([...absenceReasons]);
    expect(['', 'Present', 'sick'].map(parseAttendanceStatus)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(['', 'ill', 'present'].map(parseAbsenceReason)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
