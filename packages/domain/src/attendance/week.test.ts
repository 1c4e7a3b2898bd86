import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { weekLeft } from './week.ts';

const [entry] = Object.values(makeSheet().days);
const plan = makePlacement({
  daysPerWeek: 3,
  startsOn: localDate('2021-01-01'),
  endsOn: localDate('2021-12-31'),
  endedOn: null,
});

/** Monday is 2021-04-26; a client without logged days comes from Monday on. */
it.each([
  ['2021-04-26', [], 1, 1],
  ['2021-04-30', [], 3, 3],
  ['2021-04-30', ['26'], 3, 2],
  ['2021-04-30', ['26', '27', '28', '29'], 3, 0],
  ['2021-04-30', ['07', '08', '09', '30'], 3, 2],
  ['2021-05-02', ['26'], 3, 2],
] as const)('on %s with the days %j logged: %s planned, %s left', (today, days, planned, left) => {
  const logged = Object.fromEntries(days.map((day) => [day, must(entry, 'a day of a sheet')]));
  const sheets = [{ month: must(parseMonth('2021-04'), 'a month'), days: logged }];
  expect(weekLeft(plan, localDate(today), { sheets, closed: [] })).toEqual({ planned, left });
});

it('plans nothing on closed days', () => {
  const closed = [{ startsOn: localDate('2021-04-26'), endsOn: localDate('2021-04-27') }];
  expect(weekLeft(plan, localDate('2021-04-30'), { sheets: [], closed })).toEqual({
    planned: 1,
    left: 1,
  });
});
