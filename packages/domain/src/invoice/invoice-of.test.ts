import { type OwnLine, ownLineSchema } from '@jatkopolku/domain/settlement';
import {
  cents,
  localDate,
  must,
  parseMonth,
  parseReferenceNumber,
  sumCents,
} from '@jatkopolku/kernel';
import { makeAgreement, makeInvoiceFacts } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type InvoiceFacts, invoiceOf } from './invoice-of.ts';

const fee = (days: number, amountCents: number, agreementId = 'A1'): OwnLine =>
  ownLineSchema.parse({ kind: 'fee', agreementId, lot: 1, days, amountCents });
const bonus = (amountCents: number, claimId = 'K1', partNo?: number): OwnLine =>
  ownLineSchema.parse({ kind: 'bonus', claimId, ...(partNo && { partNo }), days: 0, amountCents });

const made = (lines: readonly OwnLine[], overrides: Partial<InvoiceFacts> = {}) =>
  must(invoiceOf(makeInvoiceFacts({ lines, ...overrides })), 'an invoice');

describe('an invoice', () => {
  it('has a line of each price of each agreement and of each part of a claim', () => {
    const agreement = makeAgreement({
      dayPriceCents: 2_500,
      laterPrices: [{ from: '2020-01-16', dayPriceCents: 2_600 }],
    });
    const lines = [bonus(35_000), bonus(10_000, 'K1', 2), fee(20, 51_000)];
    const invoice = made(lines, { agreements: new Map([[agreement.agreementId, agreement]]) });
    const shared = { kind: 'days', agreementId: 'A1', lot: 1, quantity: 10 };
    expect(invoice.lines).toEqual([
      {
        kind: 'bonus',
        claimId: 'K1',
        partNo: 1,
        quantity: 1,
        priceCents: 35_000,
        amountCents: 35_000,
      },
      {
        kind: 'bonus',
        claimId: 'K1',
        partNo: 2,
        quantity: 1,
        priceCents: 10_000,
        amountCents: 10_000,
      },
      { ...shared, priceCents: 2_500, amountCents: 25_000 },
      { ...shared, priceCents: 2_600, amountCents: 26_000 },
    ]);
    expect(invoice).toMatchObject({ type: 'invoice', totalCents: 96_000 });
  });

  it('has a fee that no price explains as one piece, and one of an unknown agreement', () => {
    const invoice = made([fee(0, -300), fee(2, 5_000, 'A2')]);
    expect(invoice.lines).toMatchObject([
      { kind: 'fee', agreementId: 'A1', quantity: -1, priceCents: 300, amountCents: -300 },
      { kind: 'fee', agreementId: 'A2', quantity: 1, priceCents: 5_000, amountCents: 5_000 },
    ]);
  });

  it('adds VAT where the provider’s case says so', () => {
    const invoice = made([fee(2, 5_000)], { vatCase: 'taxed' });
    expect(invoice.vat).toMatchObject({ ratePermille: 240, baseCents: 5_000, vatCents: 1_200 });
    expect(invoice.totalCents).toBe(6_200);
  });

  it.each([
    ['a Tuesday', '2020-02-04', 14, '2020-02-18'],
    ['a Saturday, which moves to Monday', '2020-02-07', 15, '2020-02-24'],
    ['Good Friday, which moves over Easter', '2020-03-11', 30, '2020-04-14'],
  ])('is due on %s', (_name, issuedOn, paymentDays, dueOn) => {
    const invoice = made([fee(2, 5_000)], { issuedOn: localDate(issuedOn), paymentDays });
    expect(invoice.dueOn).toBe(dueOn);
  });

  it('has a number and a reference of its provider, month and run', () => {
    const month = must(parseMonth('2020-11'), 'a month');
    const invoice = made([fee(2, 5_000)], { month, runNo: 12 });
    expect(invoice.number).toBe('99000026-202011-12');
    expect(invoice.reference.slice(0, -1)).toBe('99000026202011012');
    expect(parseReferenceNumber(invoice.reference)).toBe(invoice.reference);
    expect(made([fee(2, 5_000)], { month, runNo: 999 }).number.length).toBeLessThanOrEqual(20);
  });

  it('is none where nothing was booked', () => {
    expect(invoiceOf(makeInvoiceFacts({ lines: [] }))).toBeUndefined();
    expect(invoiceOf(makeInvoiceFacts({ lines: [fee(0, 0)] }))).toBeUndefined();
  });
});

describe('a credit note', () => {
  const earlier = [{ number: '99000026-202001-1', issuedOn: localDate('2020-02-04') }];

  it('turns all signs, and says what it corrects', () => {
    const invoice = made([fee(-3, -7_500), bonus(5_000)], { earlier, runNo: 2 });
    expect(invoice).toMatchObject({ type: 'credit-note', totalCents: 2_500, earlier });
    expect(invoice.lines).toMatchObject([
      { kind: 'days', quantity: 3, priceCents: 2_500, amountCents: 7_500 },
      { kind: 'bonus', quantity: -1, priceCents: 5_000, amountCents: -5_000 },
    ]);
  });

  it.each([
    ['more is added than taken back', [fee(-1, -2_500), bonus(5_000)], 'invoice', 2_500],
    ['as much', [fee(-2, -5_000), bonus(5_000)], 'invoice', 0],
    ['less', [fee(-3, -7_500), bonus(5_000)], 'credit-note', 2_500],
  ] as const)(
    'is one only where less is added than taken back: %s',
    (_name, lines, type, total) => {
      expect(made(lines)).toMatchObject({ type, totalCents: total });
    },
  );

  it('gives back the VAT', () => {
    const invoice = made([fee(-2, -5_000)], { vatCase: 'taxed' });
    expect(invoice.vat).toMatchObject({ baseCents: 5_000, vatCents: 1_200 });
    expect(invoice.totalCents).toBe(6_200);
  });
});

const anyFee = fc
  .tuple(
    fc.integer({ min: -40, max: 40 }),
    fc.constantFrom('A1', 'A2'),
    fc.integer({ min: -900, max: 900 }),
  )
  .map(([days, agreementId, shift]) => fee(days, days * 2_500 + shift, agreementId));
const anyBonus = fc.integer({ min: -70_000, max: 70_000 }).map((amount) => bonus(amount));

describe('any run', () => {
  it('is billed to the cent: what its lines come to is what was booked, and never below zero', () => {
    const lines = fc.array(fc.oneof(anyFee, anyBonus), { maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.constantFrom('exempt', 'taxed'), (booked, vatCase) => {
        fc.pre(booked.some(({ amountCents }) => amountCents !== 0));
        const invoice = made(booked, { vatCase });
        const sum = sumCents(booked.map(({ amountCents }) => amountCents));
        const { vat, totalCents, type } = invoice;
        expect(type).toBe(sum < 0 ? 'credit-note' : 'invoice');
        expect(vat.baseCents).toBe(Math.abs(sum));
        expect(sumCents(invoice.lines.map(({ amountCents }) => amountCents))).toBe(vat.baseCents);
        expect(totalCents).toBe(vat.baseCents + vat.vatCents);
        expect(totalCents).toBeGreaterThanOrEqual(0);
        for (const { quantity, priceCents, amountCents } of invoice.lines) {
          expect(priceCents).toBeGreaterThanOrEqual(0);
          expect(cents(quantity * priceCents)).toBe(amountCents);
        }
      }),
    );
  });
});
