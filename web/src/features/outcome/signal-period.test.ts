import { localDate } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { signalPeriod, yearsBefore } from './signal-period.ts';

const today = localDate('2021-04-30');

it('the years of the last five are offered, the running one first', () => {
  expect(yearsBefore(today)).toEqual([2021, 2020, 2019, 2018, 2017]);
});

it.each<[number | undefined, string, string]>([
  [undefined, '2020-05-01', '2021-04-30'],
  [2020, '2020-01-01', '2020-12-31'],
  [2021, '2021-01-01', '2021-12-31'],
  // What an address asks for and the page does not offer.
  [2016, '2020-05-01', '2021-04-30'],
  [99_999, '2020-05-01', '2021-04-30'],
])('of the year %s it is %s–%s', (year, start, end) => {
  expect(signalPeriod(today, year)).toEqual({ start, end });
});
