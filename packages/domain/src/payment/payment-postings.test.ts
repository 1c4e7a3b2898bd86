import { balances } from '@jatkopolku/domain/settlement';
import { cents } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { type PostedPayment, paymentPostings } from './payment-postings.ts';
import { payees } from './schema.ts';

const payment = (amount: number, outcome: PostedPayment['outcome']): PostedPayment => ({
  amountCents: cents(amount),
  outcome,
});

it('what went out is in clearing until it is answered for', () => {
  const all = [
    payment(900, null),
    payment(100, 'underway'),
    payment(50, 'paid'),
    payment(7, 'returned'),
  ];
  expect(paymentPostings('clients', all)).toEqual([
    { account: 'client-payables', amountCents: 1_050 },
    { account: 'payment-clearing', amountCents: -1_000 },
    { account: 'bank-account', amountCents: -50 },
  ]);
});

it('what came back moved nothing', () => {
  expect(paymentPostings('providers', [payment(900, 'returned')])).toEqual([]);
});

const anyPayment = fc
  .tuple(
    fc.integer({ min: 1, max: 9_999_999 }),
    fc.constantFrom(null, 'underway', 'paid', 'returned'),
  )
  .map(([amount, outcome]) => payment(amount, outcome));

it('sums to zero, and leaves nothing in clearing once all is answered for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...payees), fc.array(anyPayment), (whom, all) => {
      const sums = balances(paymentPostings(whom, all));
      expect([...sums.values()].reduce((sum, one) => sum + one, 0)).toBe(0);
      const isAnswered = all.every(({ outcome }) => outcome === 'paid' || outcome === 'returned');
      expect(isAnswered && sums.has('payment-clearing')).toBe(false);
    }),
  );
});
