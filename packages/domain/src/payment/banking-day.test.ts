import { localDate } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { bankingDayAfter, isBankingDay } from './banking-day.ts';

it.each([
  ['a Wednesday', '2021-03-31', '2021-04-01'],
  ['Maundy Thursday, before Easter', '2021-04-01', '2021-04-06'],
  ['a Friday', '2021-04-09', '2021-04-12'],
  ['the eve of May Day', '2021-04-30', '2021-05-03'],
  ['the day before Midsummer Eve', '2021-06-24', '2021-06-28'],
  ['the day before Christmas Eve', '2021-12-23', '2021-12-27'],
  ['the last day of the year', '2021-12-31', '2022-01-03'],
  ['the eve of Epiphany', '2022-01-05', '2022-01-07'],
])('after %s', (_name, date, next) => {
  expect(bankingDayAfter(localDate(date), [])).toBe(next);
});

it('leaves out the days on which the bank itself is closed', () => {
  const closed = ['2021-04-12', '2021-04-13'].map(localDate);
  expect(isBankingDay(localDate('2021-04-12'), closed)).toBe(false);
  expect(bankingDayAfter(localDate('2021-04-09'), closed)).toBe('2021-04-14');
});
