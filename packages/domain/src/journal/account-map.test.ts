import { ledgerAccounts } from '@jatkopolku/domain/settlement';
import { makeAccountMap } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import {
  accountMapProblems,
  accountMapSchema,
  accountNumberSchema,
  isCharged,
  isInJournal,
  journalAccounts,
  noAccountMap,
} from './index.ts';

it('has every account of the journal and the one for accruals, and no memorandum account', () => {
  const inJournal = Object.entries(ledgerAccounts)
    .filter(([, book]) => book === 'journal')
    .map(([account]) => account);
  expect(journalAccounts.toSorted()).toEqual([...inJournal, 'accrued-bonuses'].toSorted());
  expect(isInJournal('provider-fees')).toBe(true);
  expect(isInJournal('paid-by-payers')).toBe(false);
});

it('begins with nothing set, and costs and income alone have a cost centre', () => {
  const { accounts } = accountMapSchema.parse(noAccountMap);
  expect(journalAccounts.filter(isCharged)).toEqual([
    'provider-fees',
    'outcome-bonuses',
    'activity-allowances',
    'travel-costs',
    'state-compensation',
  ]);
  expect(Object.values(accounts).every(({ number }) => number === null)).toBe(true);
});

it.each([
  ['4450', true],
  ['445010A', true],
  ['', false],
  ['44 50', false],
  ['=4450', false],
  ['1'.repeat(21), false],
])('%j as the number of an account: %s', (number, isNumber) => {
  expect(accountNumberSchema.safeParse(number).success).toBe(isNumber);
});

it('names each cost centre that is not known', () => {
  const map = makeAccountMap();
  expect(accountMapProblems(map, new Set(['4100']))).toEqual([]);
  const other = { ...map.accounts['travel-costs'], costCentre: '9' };
  const asked = { accounts: { ...map.accounts, 'travel-costs': other } };
  expect(accountMapProblems(asked, new Set(['4100']))).toEqual([
    { code: 'unknown-cost-centre', at: '/accounts/travel-costs/costCentre' },
  ]);
});
