import {
  addDays,
  datesOf,
  holdingOn,
  localDate,
  monthRange,
  must,
  parseMonth,
  rangeOf,
} from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { type RateName, rateOn, rateRowsIn, rates, ratesIn } from './rates.ts';

/** For every rate: each day that a row comes into force, the rate of the day before and its own. */
const changes: Record<RateName, [date: string, before: number | undefined, after: number][]> = {
  dailyCompensationCents: [['2013-01-01', undefined, 900]],
  stateCompensationCents: [
    ['2001-09-01', undefined, 1009],
    ['2003-01-01', 1009, 1009],
  ],
};

const names = Object.keys(rates) as RateName[];

describe('daily rates', () => {
  it.each(names)('%s changes only on the days the law did', (name) => {
    const days = rates[name].map((row) => row.from);
    expect(days).toEqual(changes[name].map(([date]) => date));
    expect(days.toSorted()).toEqual(days);
  });

  it.each(
    names.flatMap((name) =>
      changes[name].map(([date, before, after]) => ({ name, date, before, after })),
    ),
  )('$name on $date: $before → $after', ({ name, date, before, after }) => {
    expect(rateOn(name, addDays(localDate(date), -1))).toBe(before);
    expect(rateOn(name, localDate(date))).toBe(after);
  });

  it.each(names)('%s of a month is that of its days, before and after each change', (name) => {
    for (const text of ['2001-08', '2001-09', '2012-12', '2013-01', '2024-02']) {
      const month = must(parseMonth(text), text);
      for (const date of datesOf(monthRange(month))) {
        expect(holdingOn(ratesIn(name, month), date)).toBe(rateOn(name, date));
      }
    }
  });

  it.each([
    ['2023-01-01', 'the wellbeing services counties begin'],
    ['2025-01-01', '380/2023 replaces 1290/2002 for the compensation'],
    ['2026-05-01', 'general support begins'],
  ])('on %s, when %s, both stay as they were', (date) => {
    expect(rateOn('dailyCompensationCents', localDate(date))).toBe(900);
    expect(rateOn('stateCompensationCents', localDate(date))).toBe(1009);
  });

  it.each(names)('%s says where it is written', (name) => {
    for (const row of rates[name]) expect(row.source).toMatch(/\d+\/\d{4}.* §/);
  });

  it.each([
    ['2001-08-01', '2001-08-31', []],
    ['2001-08-01', '2001-09-01', ['2001-09-01']],
    ['2002-12-01', '2002-12-31', ['2001-09-01']],
    ['2002-12-15', '2003-01-15', ['2001-09-01', '2003-01-01']],
    ['2003-01-01', '2003-01-31', ['2003-01-01']],
  ])('the State’s from %s to %s are those that came into force on %j', (start, end, expected) => {
    const range = rangeOf(localDate(start), localDate(end));
    const found = rateRowsIn('stateCompensationCents', range);
    expect(found.map(({ from }) => from)).toEqual(expected);
  });
});
