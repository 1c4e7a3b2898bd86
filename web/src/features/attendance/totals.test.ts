import type { DayCode } from '@jatkopolku/domain/attendance';
import { cents, must, parseMonth } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { addTotals, noTotals, totalsOf } from './totals.ts';

const month = must(parseMonth('2021-03'), 'a month');
const days = { '01': '5', '02': '5+640', '03': 's', '04': '4.5+0' } as unknown as Record<
  string,
  DayCode
>;

it('a month comes to its days, the client’s 9 euros, travel, and the provider’s price', () => {
  const totals = totalsOf(month, days, cents(2_550));
  expect(totals).toEqual({ present: 3, absent: 1, compensation: 2_700, travel: 640, fee: 7_650 });
  expect(addTotals(totals, addTotals(noTotals, totals))).toEqual({
    present: 6,
    absent: 2,
    compensation: 5_400,
    travel: 1_280,
    fee: 15_300,
  });
});
