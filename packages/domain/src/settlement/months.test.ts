import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeCalendar, makeClaim } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { hasEnded, monthsToSettle } from './months.ts';

it('months with attended days or an approved bonus have something to settle, each once, in order', () => {
  const claims = [
    makeClaim({ claimId: 'K1', state: 'approved', decidedOn: '2020-06-20' }),
    makeClaim({ claimId: 'K2', state: 'approved', decidedOn: '2020-01-20' }),
    makeClaim({ claimId: 'K3', state: 'rejected', decidedOn: '2020-07-01' }),
    makeClaim({ claimId: 'K4' }),
  ];
  expect(monthsToSettle([makeCalendar()], claims)).toEqual(['2020-01', '2020-06']);
  expect(monthsToSettle([], [])).toEqual([]);
});

it.each([
  ['2020-02-28', false],
  ['2020-02-29', false],
  ['2020-03-01', true],
])('on %s it is %s that February 2020 has ended', (today, expected) => {
  expect(hasEnded(must(parseMonth('2020-02'), 'a month'), localDate(today))).toBe(expected);
});
