import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contains, dateRange, encloses } from './date-range.ts';
import { fromDayNumber, localDate } from './local-date.ts';

const [first, second, third] = ['2020-01-01', '2020-01-02', '2020-01-03'].map(localDate);
const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => ({
  start: fromDayNumber(start),
  end: fromDayNumber(start + length),
}));

describe('dateRange', () => {
  it('runs from a day to the same or a later one', () => {
    expect(dateRange(first, first)).toEqual({ start: first, end: first });
    expect(dateRange(first, third)).toEqual({ start: first, end: third });
  });

  it.each([
    ['the end comes first', second, first],
    ['there is no start', undefined, first],
    ['there is no end', first, undefined],
  ])('is none when %s', (_why, start, end) => {
    expect(dateRange(start, end)).toBeUndefined();
  });
});

describe('contains', () => {
  it.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2020-01-31', true],
    ['2020-02-01', false],
  ])('January 2020 and %s: %s', (day, expected) => {
    const january = { start: localDate('2020-01-01'), end: localDate('2020-01-31') };
    expect(contains(january, localDate(day))).toBe(expected);
  });
});

describe('encloses', () => {
  it('means that every day of the inner range is in the outer one', () => {
    fc.assert(
      fc.property(range, range, (outer, inner) => {
        const both = contains(outer, inner.start) && contains(outer, inner.end);
        expect(encloses(outer, inner)).toBe(both);
        expect(encloses(outer, outer)).toBe(true);
      }),
    );
  });
});
