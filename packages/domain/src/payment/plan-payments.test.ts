import { cents, id } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { type PayeeAccount, planPayments } from './plan-payments.ts';
import type { Balance } from './schema.ts';

const balance = (clientId: string, allowance: number): Balance => ({
  clientId: id(clientId),
  allowanceCents: cents(allowance),
  travelCents: cents(0),
  months: [],
});
const known: PayeeAccount = { version: 3, ending: '0785' };

it('a client with an account is paid what is owed, by the record as it is', () => {
  const { payments, leftOut } = planPayments([balance('C1', 900)], () => known);
  expect(payments).toEqual([{ ...balance('C1', 900), ...known, no: 1 }]);
  expect(leftOut).toEqual([]);
});

it.each([['no-account'], ['account-changing'], ['account-invalid']] as const)(
  'one with %s stops nobody else',
  (problem) => {
    const balances = [balance('C1', 900), balance('C2', 900)];
    const accountOf = (clientId: string) => (clientId === 'C1' ? { problem } : known);
    const { payments, leftOut } = planPayments(balances, accountOf);
    expect(payments.map(({ clientId, no }) => [clientId, no])).toEqual([['C2', 1]]);
    expect(leftOut.map(({ clientId, reason }) => [clientId, reason])).toEqual([['C1', problem]]);
  },
);

it('who was paid too much is not paid, and not asked for an account', () => {
  const { payments, leftOut } = planPayments([balance('C1', -900)], () => {
    throw new Error('no account is read');
  });
  expect(payments).toEqual([]);
  expect(leftOut).toEqual([{ ...balance('C1', -900), reason: 'overpaid' }]);
});
