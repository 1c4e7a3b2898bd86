import { cents, localDate, must } from '@jatkopolku/kernel';
import { makeInvoiceFacts } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { differencesOf } from './invoice-differences.ts';
import { invoiceOf } from './invoice-of.ts';
import type { ArrivedInvoice, InvoiceDifference } from './provider-invoice.ts';

const document = must(invoiceOf(makeInvoiceFacts()), 'an invoice');
const same: ArrivedInvoice = {
  type: 'invoice',
  number: '1042',
  issuedOn: localDate('2020-02-05'),
  buyerBusinessId: '9900001-8',
  baseCents: cents(5_000),
  vatCents: cents(0),
  totalCents: cents(5_000),
  reference: '10420',
  ibanMark: 'mark',
  ending: '0785',
};
const expected = { document, ibanMark: 'mark' };

it('an invoice with the provider’s own number and reference is the same', () => {
  expect(differencesOf(same, expected)).toEqual([]);
});

const changed: Record<InvoiceDifference, Partial<ArrivedInvoice>> = {
  type: { type: 'credit-note' },
  buyer: { buyerBusinessId: '9900002-6' },
  base: { baseCents: cents(5_001) },
  vat: { vatCents: cents(1) },
  total: { totalCents: cents(5_001) },
  account: { ibanMark: 'another mark' },
};

it.each(Object.entries(changed))('one differs in its %s', (difference, change) => {
  expect(differencesOf({ ...same, ...change }, expected)).toEqual([difference]);
});

it('names every difference, in one order', () => {
  const all = Object.assign({}, same, ...Object.values(changed)) as ArrivedInvoice;
  expect(differencesOf(all, expected)).toEqual([
    'type',
    'buyer',
    'base',
    'vat',
    'total',
    'account',
  ]);
});

it('a credit note asks for no account', () => {
  const credit = { document: { ...document, type: 'credit-note' as const }, ibanMark: null };
  expect(differencesOf({ ...same, type: 'credit-note', ibanMark: 'x' }, credit)).toEqual([]);
});
