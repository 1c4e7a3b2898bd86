import { sheetStates } from '@jatkopolku/domain/attendance';
import { benefitKinds } from '@jatkopolku/domain/client';
import { id, must, parseMonth } from '@jatkopolku/kernel';
import { makeAgreement, makeBenefit, makeClaim, makeSheet } from '@jatkopolku/testing/builders';
import { plainAccount } from '@jatkopolku/testing/plain-account';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { difference } from './difference.ts';
import { type ProviderMonth, explainProvider, settleProvider } from './lines.ts';

/** Months around the days on which rates began, and one that all rates are of. */
const months = ['2001-08', '2012-12', '2013-01', '2020-02', '2020-12'];

const clientIds = ['C1', 'C10', 'C2', 'C "3"'];
const code = fc.oneof(
  fc.constantFrom('s', 'a', 'u', 'n', '4', '7.5'),
  fc.nat(5_000).map((travel) => `5+${travel}`),
);
const dayOfMonth = fc.integer({ min: 1, max: 28 }).map((day) => String(day).padStart(2, '0'));
const capped = fc.record({
  capCents: fc.nat(3_000),
  decision: fc.option(
    fc.record({
      verdict: fc.constantFrom('accepted' as const, 'declined' as const),
      travelCents: fc.nat(4_000),
      reason: fc.constant('No bus.'),
      by: fc.constant('aino'),
      on: fc.constant('2020-02-03'),
    }),
  ),
});
const sheet = fc.record({
  clientId: fc.constantFrom(...clientIds),
  placementId: fc.constantFrom('L1', 'L2', 'L10'),
  agreementId: fc.constantFrom('A1', 'A2'),
  state: fc.constantFrom('accepted' as const, ...sheetStates),
  days: fc.dictionary(dayOfMonth, code),
  capped: fc.dictionary(dayOfMonth, capped, { maxKeys: 3 }),
});

const facts: fc.Arbitrary<ProviderMonth> = fc
  .constantFrom(...months)
  .chain((text) => {
    const dateIn = dayOfMonth.map((day) => `${text}-${day}`);
    const date = fc.oneof(dateIn, fc.constantFrom('2000-01-01', '2019-06-30', '2021-01-01'));
    const benefit = fc.record({
      clientId: fc.constantFrom(...clientIds),
      benefit: fc.constantFrom(...benefitKinds),
      payer: fc.constantFrom('kela', 'county', 'fund-1', 'fund-2'),
      validFrom: date,
      validTo: fc.option(date),
    });
    const price = fc.record({ from: date, dayPriceCents: fc.nat(4_000) });
    const part = fc.record({
      milestone: fc.constantFrom('start' as const, 'lasting' as const),
      amountCents: fc.integer({ min: 1, max: 90_000 }),
      approvedOn: fc.oneof(dateIn, fc.constant('2019-05-05')),
      approvedBy: fc.constant('aino'),
      voidedOn: fc.constantFrom(null, null, '2020-01-28'),
    });
    return fc.record({
      text: fc.constant(text),
      sheets: fc.uniqueArray(sheet, {
        selector: (one) => `${one.clientId} ${one.placementId}`,
        maxLength: 8,
      }),
      benefits: fc.array(benefit, { maxLength: 8 }),
      prices: fc.array(price, { maxLength: 3 }),
      claims: fc.array(fc.array(part, { maxLength: 12 }), { maxLength: 3 }),
    });
  })
  .map(({ text, sheets, benefits, prices, claims }): ProviderMonth => {
    const known = benefits.map((one, position) => makeBenefit({ ...one, position }));
    const agreements = {
      A1: makeAgreement({ agreementId: 'A1', laterPrices: prices }),
      A2: makeAgreement({ agreementId: 'A2', lot: 2, dayPriceCents: 1_999 }),
    };
    return {
      month: must(parseMonth(text), 'a month'),
      providerId: id<'Provider'>('P1'),
      sheets: sheets.map(({ capped: above, ...one }, at) => {
        const cappedTravel = Object.entries(above).map(([day, rest]) => ({ day, ...rest }));
        return { sheet: makeSheet({ ...one, month: text, cappedTravel }), version: at + 1 };
      }),
      claims: claims.map((parts, at) =>
        makeClaim({
          claimId: `K${at + 1}`,
          parts: parts.map((one, place) => ({ partNo: place + 1, ...one })),
        }),
      ),
      agreementOf: (agreementId) => (agreementId === 'A1' ? agreements.A1 : agreements.A2),
      benefitsOf: (clientId) => known.filter((one) => one.clientId === clientId),
    };
  });

it('a month is settled to what it comes to day by day, to the byte', () => {
  fc.assert(
    fc.property(facts, (month) => {
      const plain = plainAccount(month);
      const bytes = JSON.stringify(plain);
      expect(JSON.stringify(settleProvider(month))).toBe(bytes);
      expect(JSON.stringify(explainProvider(month).account)).toBe(bytes);
      expect(difference(plain.lines, settleProvider(month).lines)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
