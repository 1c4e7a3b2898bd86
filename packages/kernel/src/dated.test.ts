import { describe, expect, it } from 'vitest';

import { type DatedValue, valueOn } from './dated.ts';
import { localDate } from './local-date.ts';

const later: DatedValue<number>[] = [
  { value: 5, from: localDate('2015-07-01'), source: 'first' },
  { value: 4, from: localDate('2021-01-01'), source: 'second' },
];
const withOldest = [{ value: 6, from: undefined, source: 'oldest' }, ...later];

describe('valueOn', () => {
  it.each([
    ['2015-06-30', undefined, 6],
    ['2015-07-01', 5, 5],
    ['2020-12-31', 5, 5],
    ['2021-01-01', 4, 4],
    ['2026-01-01', 4, 4],
  ])('%s', (day, expected, expectedWithOldest) => {
    expect(valueOn(later, localDate(day))).toBe(expected);
    expect(valueOn(withOldest, localDate(day))).toBe(expectedWithOldest);
  });

  it('knows nothing without rows', () => {
    expect(valueOn([], localDate('2020-01-01'))).toBeUndefined();
  });
});
