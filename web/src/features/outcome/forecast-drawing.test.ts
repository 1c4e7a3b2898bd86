import { type ForecastMonth, forecastSteps } from '@jatkopolku/domain/settlement';
import { cents, must, parseMonth } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { barsOf, mostOf } from './forecast-drawing.ts';

const tally = (amount: number) => ({ count: amount === 0 ? 0 : 1, amountCents: cents(amount) });

function monthOf(text: string, filed: number, booked = 0): ForecastMonth {
  const month = must(parseMonth(text), 'a month');
  const [expected, approved] = [tally(0), tally(0)];
  return { month, filed: tally(filed), expected, approved, booked: tally(booked) };
}

const months = [monthOf('2020-01', 50_000), monthOf('2020-02', 0, 100_000)];

describe('the months drawn', () => {
  it('are all to the scale of the largest', () => {
    const most = mostOf(months, forecastSteps);
    expect(most).toBe(100_000);
    expect(barsOf(months, 'filed', most).map(({ height }) => height)).toEqual([50, 0]);
    expect(barsOf(months, 'booked', most).map(({ height }) => height)).toEqual([0, 100]);
  });

  it('lie side by side within the picture', () => {
    const [first, second] = barsOf(months, 'filed', 1);
    expect(first).toMatchObject({ month: '2020-01', x: 6.25, width: 37.5 });
    expect(second).toMatchObject({ month: '2020-02', x: 56.25, width: 37.5 });
  });

  it('have no bar for what was taken back beyond what was booked', () => {
    expect(barsOf([monthOf('2020-03', 0, -500)], 'booked', 1)[0]?.height).toBe(0);
  });

  it('are of some scale where nothing is', () => {
    expect(mostOf([monthOf('2020-01', 0)], forecastSteps)).toBe(1);
  });
});
