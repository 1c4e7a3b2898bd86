import { cents, localDate } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type TravelCap, travelCapOn, travelCapProblems, withTravelCap } from './travel-cap.ts';

const cap = (from: string, euros: number | null): TravelCap => ({
  from: localDate(from),
  capCents: euros === null ? null : cents(euros * 100),
});
const caps = [cap('2021-01-01', 20), cap('2021-03-01', null), cap('2021-06-01', 30)];

it.each([
  ['2020-12-31', null],
  ['2021-01-01', 2_000],
  ['2021-02-28', 2_000],
  ['2021-03-01', null],
  ['2021-05-31', null],
  ['2021-06-01', 3_000],
])('on %s the cap is %s', (date, expected) => {
  expect(travelCapOn(caps, localDate(date))).toBe(expected);
});

describe('a cap from a day on', () => {
  it.each([
    ['comes after the earlier ones', cap('2021-07-01', 25), [...caps, cap('2021-07-01', 25)]],
    [
      'takes the place of one of its day',
      cap('2021-06-01', 25),
      [...caps.slice(0, 2), cap('2021-06-01', 25)],
    ],
    [
      'ends what was planned for later',
      cap('2021-02-01', 25),
      [cap('2021-01-01', 20), cap('2021-02-01', 25)],
    ],
    ['that was in force already is no other one', cap('2021-02-01', 20), [cap('2021-01-01', 20)]],
    ['of none before any cap is none', cap('2020-01-01', null), []],
  ])('%s', (_name, asked, expected) => {
    expect(withTravelCap(caps, asked)).toEqual(expected);
  });

  it('holds from its day on, leaves the days before it, and keeps their order', () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((number) => `2021-04-${String(number).padStart(2, '0')}`);
    const asked = fc
      .tuple(day, fc.constantFrom(null, 10, 20, 30))
      .map(([from, euros]) => cap(from, euros));
    fc.assert(
      fc.property(fc.array(asked), asked, day, (earlier, last, date) => {
        const before = earlier.reduce(withTravelCap, []);
        const after = withTravelCap(before, last);
        const on = localDate(date);
        const expected = on < last.from ? travelCapOn(before, on) : last.capCents;
        expect(travelCapOn(after, on)).toBe(expected);
        expect(after.map(({ from }) => from)).toEqual(after.map(({ from }) => from).toSorted());
      }),
    );
  });

  it.each([
    ['2021-03-31', ['travel-cap-from-past']],
    ['2021-04-01', []],
    ['2021-04-30', []],
    ['2022-01-01', []],
  ])('may begin on %s, asked on 30 April: %j', (from, codes) => {
    const problems = travelCapProblems(cap(from, 20), localDate('2021-04-30'));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
