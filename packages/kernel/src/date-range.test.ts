import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type DateRange,
  contains,
  dateRange,
  datesOf,
  difference,
  encloses,
  hullOf,
  intersection,
  phaseOn,
  rangeOf,
} from './date-range.ts';
import { type LocalDate, fromDayNumber, localDate } from './local-date.ts';

const [first, second, third] = ['2020-01-01', '2020-01-02', '2020-01-03'].map(localDate);
const day = fc.nat(90).map(fromDayNumber);
const range = fc
  .tuple(fc.nat(60), fc.nat(30))
  .map(([start, length]) => rangeOf(fromDayNumber(start), fromDayNumber(start + length)));

/** Every day that a range of the properties may have, and one more on each side. */
const allDays = Array.from({ length: 93 }, (_, place) => fromDayNumber(place - 1));

/** What the operations are compared with: the days one by one, by the definition of a range. */
function setOf({ start, end }: DateRange): Set<LocalDate> {
  return new Set(allDays.filter((date) => start <= date && date <= end));
}

function daysIn(ranges: readonly (DateRange | undefined)[]): LocalDate[] {
  return ranges.flatMap((one) => (one ? [...setOf(one)] : []));
}

/** The days of the first that are, or are not, days of the second. */
function both(a: DateRange, b: DateRange, inSecond: boolean): LocalDate[] {
  const others = setOf(b);
  return [...setOf(a)].filter((date) => others.has(date) === inSecond);
}

function check(law: (a: DateRange, b: DateRange, date: LocalDate) => void): void {
  fc.assert(
    fc.property(range, range, day, (a, b, date) => {
      law(a, b, date);
    }),
  );
}

describe('dateRange', () => {
  it('runs from a day to the same or a later one', () => {
    expect(dateRange(first, first)).toEqual({ start: first, end: first });
    expect(dateRange(first, third)).toEqual({ start: first, end: third });
  });

  it('without a last day goes on to the last that can be written', () => {
    expect(dateRange(first, null)).toEqual({ start: first, end: '9999-12-31' });
  });

  it.each([
    ['the end comes first', second, first],
    ['there is no start', undefined, first],
    ['there is no end', first, undefined],
  ])('is none when %s', (_why, start, end) => {
    expect(dateRange(start, end)).toBeUndefined();
  });

  it('of days that are known to be in order throws when they are not', () => {
    expect(() => rangeOf(localDate('2020-01-02'), localDate('2020-01-01'))).toThrow(
      'a range from 2020-01-02 to 2020-01-01',
    );
  });
});

describe('the days of a range', () => {
  it('are those from its start to its end, in their order', () => {
    check((a) => expect(datesOf(a)).toEqual([...setOf(a)]));
  });

  it('are those that it contains, and in whose phase they lie', () => {
    check((a, _b, date) => {
      const own = setOf(a);
      expect(contains(a, date)).toBe(own.has(date));
      expect(phaseOn(a, date) === 'within').toBe(own.has(date));
      expect(phaseOn(a, date) === 'before').toBe([...own].every((one) => date < one));
      expect(phaseOn(a, date) === 'after').toBe([...own].every((one) => one < date));
    });
  });

  it('are all in what encloses it', () => {
    check((a, b) => expect(encloses(a, b)).toBe([...setOf(b)].every((one) => setOf(a).has(one))));
  });
});

describe('of two ranges', () => {
  it('the intersection has the days of both', () => {
    check((a, b) => expect(daysIn([intersection(a, b)])).toEqual(both(a, b, true)));
  });

  it('the difference has the days of the first that are not of the second', () => {
    check((a, b) => expect(daysIn(difference(a, b))).toEqual(both(a, b, false)));
  });

  it('the hull is the shortest range that encloses both', () => {
    check((a, b) => {
      const days = allDays.filter((date) => setOf(a).has(date) || setOf(b).has(date));
      expect(hullOf([a, b])).toEqual({ start: days.at(0), end: days.at(-1) });
    });
    expect(hullOf([])).toBeUndefined();
  });

  it('a range at the last day that can be written is taken away like any other', () => {
    const open = rangeOf(localDate('2020-01-01'), null);
    const [left] = difference(open, rangeOf(localDate('2020-02-01'), null));
    expect(left).toEqual({ start: '2020-01-01', end: '2020-01-31' });
    expect(difference(open, open)).toEqual([]);
  });
});
