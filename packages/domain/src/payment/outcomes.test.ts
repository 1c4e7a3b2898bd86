import { cents, id } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { batchEventOf, countReturned, outcomesOf, returnedBy } from './outcomes.ts';
import { endToEndId, paymentNoOf } from './payment-ids.ts';
import type { AnsweredPayment, Payment, PaymentOutcome } from './schema.ts';

const answer = (...outcomes: readonly (PaymentOutcome | null)[]) => ({
  payments: outcomes.flatMap((outcome, at): AnsweredPayment[] =>
    outcome ? [{ no: at + 1, outcome, reason: null }] : [],
  ),
});

describe('the bank’s answers', () => {
  it.each([
    ['nothing yet', [], 'accept'],
    ['the first of two paid', [answer('paid')], 'accept'],
    ['both underway', [answer('underway', 'underway')], 'accept'],
    ['both paid', [answer('paid', 'paid')], 'settle'],
    ['one paid, one back', [answer('paid', 'returned')], 'settle'],
    ['both back', [answer('returned', 'returned')], 'refuse'],
    ['one after the other', [answer('paid'), answer(null, 'paid')], 'settle'],
  ] as const)('%s', (_name, answers, event) => {
    expect(batchEventOf({ count: 2 }, answers)).toBe(event);
  });

  it('are not taken back by an older one that is read late', () => {
    expect(outcomesOf([answer('paid'), answer('underway')]).get(1)).toBe('paid');
    expect(outcomesOf([answer('paid'), answer('returned')]).get(1)).toBe('returned');
  });

  it('never make a payment paid that came back: it is owed again', () => {
    const outcomes = outcomesOf([answer('returned'), answer('paid')]);
    expect(outcomes.get(1)).toBe('returned');
  });

  it('return a payment once, also one that had been paid', () => {
    const payments = [1, 2].map((no): Payment => ({
      no,
      clientId: id(`C${no}`),
      allowanceCents: cents(900),
      travelCents: cents(0),
      months: [],
      version: 1,
      ending: '0785',
    }));
    const numbers = (...given: Parameters<typeof returnedBy>) =>
      returnedBy(...given).map(({ no }) => no);
    expect(numbers(payments, [answer('paid', 'paid')], [answer('returned')])).toEqual([1]);
    expect(numbers(payments, [answer('returned')], [answer('returned', 'paid')])).toEqual([]);
    expect(countReturned([answer('paid', 'paid')], [answer('returned')])).toBe(1);
    expect(countReturned([answer('returned')], [answer('returned', 'paid')])).toBe(0);
  });
});

describe('the id of a payment', () => {
  const batch = { batchNo: 12, count: 3 };
  it.each([1, 2, 3])('leads to payment %i of its batch', (no) => {
    expect(paymentNoOf(batch, endToEndId(batch, no))).toBe(no);
  });

  it.each([
    ['of a payment that the batch does not have', endToEndId(batch, 4)],
    ['of another batch', endToEndId({ batchNo: 11 }, 1)],
    ['written otherwise', 'JP-12-1'],
    ['of nothing', ''],
    ['of the batch alone', 'JP-000012'],
  ])('%s leads to none', (_name, text) => {
    expect(paymentNoOf(batch, text)).toBeUndefined();
  });

  it('has no more letters than the format takes', () => {
    expect(endToEndId({ batchNo: 999_999_999 }, 999_999_999).length).toBeLessThanOrEqual(35);
  });
});
