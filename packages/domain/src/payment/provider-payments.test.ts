import {
  type LocalDate,
  cents,
  id,
  localDate,
  must,
  parseMonth,
  sumCents,
} from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Bill,
  type BillHold,
  type ProviderPayee,
  executionDay,
  paidTogether,
  planProviderPayments,
} from './provider-payments.ts';

const month = must(parseMonth('2020-01'), 'a month');
const account = { accountId: id<'Account'>('AC1'), ending: '0785' };
const bill = (providerId: string, runNo: number, amount: number, dueOn = '2020-02-18'): Bill => ({
  providerId: id(providerId),
  month,
  runNo,
  number: `${providerId}-${runNo}`,
  reference: null,
  dueOn: localDate(dueOn),
  amountCents: cents(amount),
});
const facts = (payee: ProviderPayee = account, disputed = 0) => ({
  payeeOf: () => payee,
  isDisputed: ({ runNo }: Bill) => runNo === disputed,
});

it('a provider gets one payment of all its bills, credit notes taken off', () => {
  const bills = [bill('P2', 1, 500), bill('P1', 2, -300), bill('P1', 1, 1_000)];
  const { payments, heldBills } = planProviderPayments(bills, facts());
  expect(payments.map((one) => [one.no, one.providerId, one.amountCents])).toEqual([
    [1, 'P1', 700],
    [2, 'P2', 500],
  ]);
  expect(payments[0]).toMatchObject({ ...account, bills: [bills[2], bills[1]] });
  expect(heldBills).toEqual([]);
});

it('more that was taken back than is owed stays open, and is carried', () => {
  const bills = [bill('P1', 1, 200), bill('P1', 2, -300)];
  const { payments, heldBills } = planProviderPayments(bills, facts());
  expect(payments).toEqual([]);
  expect(heldBills).toEqual(bills.map((one) => ({ ...one, reason: 'overpaid' })));
  const later = planProviderPayments([...bills, bill('P1', 3, 1_000)], facts());
  expect(later.payments).toMatchObject([{ amountCents: 900 }]);
});

it('bills that come to nothing together are over', () => {
  const plan = planProviderPayments([bill('P1', 1, 300), bill('P1', 2, -300)], facts());
  expect(plan).toEqual({ payments: [], heldBills: [] });
});

it('a disputed bill waits alone', () => {
  const bills = [bill('P1', 1, 1_000), bill('P1', 2, 400)];
  const { payments, heldBills } = planProviderPayments(bills, facts(account, 2));
  expect(payments).toMatchObject([{ amountCents: 1_000 }]);
  expect(heldBills).toEqual([{ ...bills[1], reason: 'disputed' }]);
});

it.each<Exclude<BillHold, 'overpaid' | 'disputed'>>(['no-account', 'account-held'])(
  'one with %s stops nobody else',
  (problem) => {
    const bills = [bill('P1', 1, 1_000), bill('P2', 1, 400)];
    const payeeOf = (providerId: string) => (providerId === 'P1' ? { problem } : account);
    const { payments, heldBills } = planProviderPayments(bills, { ...facts(), payeeOf });
    expect(payments).toMatchObject([{ providerId: 'P2', no: 1 }]);
    expect(heldBills).toMatchObject([{ providerId: 'P1', reason: problem }]);
  },
);

describe('a batch is paid', () => {
  const today = localDate('2020-02-06');
  const [eve, thursday] = ['2020-02-21', '2020-02-20'].map(localDate) as [LocalDate, LocalDate];
  it.each([
    ['when the first of it falls due', ['2020-02-20', '2020-02-25'], [], '2020-02-20'],
    ['at once where that is past', ['2020-02-03'], [], '2020-02-07'],
    ['on the next banking day', ['2020-02-22'], [], '2020-02-24'],
    ['on none of the bank’s closed days', ['2020-02-20'], [thursday, eve], '2020-02-24'],
  ] as const)('%s', (_name, days, closed, expected) => {
    const bills = days.map((day, at) => bill('P1', at + 1, 500, day));
    expect(executionDay(planProviderPayments(bills, facts()), today, closed)).toBe(expected);
  });

  it('by what is owed, not by what is taken back', () => {
    const bills = [bill('P1', 1, 500, '2020-02-20'), bill('P1', 2, -100, '2020-02-10')];
    expect(executionDay(planProviderPayments(bills, facts()), today, [])).toBe('2020-02-20');
    expect(executionDay({ payments: [] }, today, [])).toBe('2020-02-07');
  });
});

it('no cent is lost: what is paid and what stays open is what is owed', () => {
  const anyBill = fc
    .record({
      provider: fc.constantFrom('P1', 'P2', 'P3'),
      amount: fc.integer({ min: -9_999, max: 9_999 }),
    })
    .map(
      ({ provider, amount }) =>
        (runNo: number) =>
          bill(provider, runNo, amount),
    );
  fc.assert(
    fc.property(fc.array(anyBill), fc.nat(5), (makers, disputed) => {
      const bills = makers.map((make, at) => make(at + 1));
      const plan = planProviderPayments(bills, facts(account, disputed));
      const held = plan.heldBills.map((one) => one.amountCents);
      const all = bills.map((one) => one.amountCents);
      expect(paidTogether(plan) + sumCents(held)).toBe(sumCents(all));
      for (const { amountCents } of plan.payments) expect(amountCents).toBeGreaterThan(0);
    }),
  );
});
