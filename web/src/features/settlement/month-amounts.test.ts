import { monthToSettleSchema } from '@jatkopolku/contracts';
import { makeBookedMonth, makeMonthTally } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { allOf, lateOf, toClients, toProviders, yearOf, yearsOf } from './month-amounts.ts';

const {
  month: _month,
  providerId: _provider,
  moneyVersion: _version,
  changes,
  ...owed
} = makeMonthTally({ bonusCents: 20_000 });

function monthOf(month: string, late: object[] = []) {
  const { booked } = makeBookedMonth();
  return monthToSettleSchema.parse({ month, ended: true, runs: [], owed, booked, late });
}

it('a month’s amounts are those of providers and of clients', () => {
  expect(changes).toEqual([]);
  expect([toProviders(owed), toClients(owed), allOf(owed)]).toEqual([25_000, 2_440, 27_440]);
});

it('what changed since is each cause once, and the amounts together', () => {
  const change = { cause: 'sheet-accepted', by: 'approver', amountCents: 900 };
  const late = [
    { providerId: 'P1', changes: [change, { ...change, amountCents: -200 }] },
    { providerId: 'P2', changes: [] },
  ];
  expect(lateOf(monthOf('2020-01', late))).toEqual({
    causes: ['sheet-accepted'],
    amountCents: 700,
  });
  expect(lateOf(monthOf('2020-01'))).toBeNull();
});

it('a year has twelve places, the latest year first', () => {
  const months = ['2021-03', '2020-12', '2020-01'].map((month) => monthOf(month));
  expect(yearsOf(months)).toEqual(['2021', '2020']);
  const places = yearOf(months, '2020').map(({ found }) => found?.month ?? null);
  expect(places).toHaveLength(12);
  expect([places[0], places[1], places[11]]).toEqual(['2020-01', null, '2020-12']);
});
