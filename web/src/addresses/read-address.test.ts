import { expect, it } from 'vitest';

import { dayIn, monthIn } from './read-address.ts';

it.each([
  ['2021-04-01', '2021-04-01'],
  ['2020-02-29', '2020-02-29'],
  ['2021-02-29', undefined],
  ['2021-4-1', undefined],
  ['2021-04-01T00:00', undefined],
  ['', undefined],
  [20210401, undefined],
  [undefined, undefined],
])('the day of %j is %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

it.each([
  ['2021-04', '2021-04'],
  ['2021-13', undefined],
  ['2021-04-01', undefined],
  [202104, undefined],
])('the month of %j is %s', (text, month) => {
  expect(monthIn(text)).toBe(month);
});
