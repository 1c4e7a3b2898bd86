import { fromDayCode, daysOf, sheetStates } from '@jatkopolku/domain/attendance';
import { benefitKinds, benefitRules, payingBenefit } from '@jatkopolku/domain/client';
import { claimStates } from '@jatkopolku/domain/outcome';
import { addDays, cents, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeAgreement, makeBenefit, makeClaim, makeSheet } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type ProviderAccount, type ProviderMonth, settleProvider } from './lines.ts';
import { NOTHING } from './own-line.ts';
import { HELD, type Line, lineSchema } from './schema.ts';
import { summarise } from './summary.ts';

const january = must(parseMonth('2020-01'), 'a month');

function account(providerId: string, lines: unknown[], held = NOTHING): ProviderAccount {
  return {
    providerId: id<'Provider'>(providerId),
    lines: lineSchema.array().parse(lines),
    sheets: [],
    heldTravel: held,
  };
}

describe('a month in figures', () => {
  const accounts = [
    account('P2', [
      {
        kind: 'compensation',
        clientId: 'C1',
        placementId: 'L9',
        payer: 'kela',
        days: 4,
        amountCents: 3600,
      },
      {
        kind: 'compensation',
        clientId: 'C2',
        placementId: 'L2',
        payer: 'county',
        days: 3,
        amountCents: 2700,
      },
      { kind: 'fee', agreementId: 'A2', lot: 3, days: 7, amountCents: 21_000 },
      { kind: 'state', days: 7, amountCents: 7063 },
      { kind: 'travel', clientId: 'C2', placementId: 'L2', days: 2, amountCents: 1280 },
    ]),
    account('P10', [
      { kind: 'bonus', claimId: 'K9', days: 0, amountCents: 50_000 },
      { kind: 'bonus', claimId: 'K10', days: 0, amountCents: 20_000 },
    ]),
    account('P1', [
      {
        kind: 'compensation',
        clientId: 'C1',
        placementId: 'L1',
        payer: 'kela',
        days: 2,
        amountCents: 1800,
      },
      {
        kind: 'compensation',
        clientId: 'C1',
        placementId: 'L1',
        payer: 'held',
        days: 1,
        amountCents: 0,
      },
      { kind: 'fee', agreementId: 'A3', lot: 2, days: 1, amountCents: 3000 },
      { kind: 'fee', agreementId: 'A1', lot: 1, days: 1, amountCents: 2500 },
      { kind: 'fee', agreementId: 'A4', lot: 1, days: 1, amountCents: 2400 },
      { kind: 'state', days: 3, amountCents: 3027 },
      { kind: 'travel', clientId: 'C1', placementId: 'L1', days: 1, amountCents: 0 },
    ]),
    account('P3', []),
  ];

  it('adds up lines by payer, provider and lot, in the order of their ids', () => {
    const held = account('P3', [], { days: 1, amountCents: cents(500) });
    expect(summarise(january, [...accounts, held])).toEqual({
      month: '2020-01',
      clients: 2,
      days: 10,
      stateCompensationCents: 10_090,
      compensation: {
        byPayer: new Map([
          ['county', { days: 3, amountCents: 2700 }],
          ['kela', { days: 6, amountCents: 5400 }],
        ]),
        heldDays: 1,
        totalCents: 8100,
      },
      travel: { days: 3, amountCents: 1280 },
      heldTravel: { days: 1, amountCents: 500 },
      providers: [
        {
          providerId: 'P1',
          lots: [
            { lot: 1, days: 2, feeCents: 4900 },
            { lot: 2, days: 1, feeCents: 3000 },
          ],
          bonuses: [],
          totalCents: 7900,
        },
        {
          providerId: 'P10',
          lots: [],
          bonuses: [
            { claimId: 'K10', amountCents: 20_000 },
            { claimId: 'K9', amountCents: 50_000 },
          ],
          totalCents: 70_000,
        },
        {
          providerId: 'P2',
          lots: [{ lot: 3, days: 7, feeCents: 21_000 }],
          bonuses: [],
          totalCents: 21_000,
        },
      ],
      providerTotalCents: 98_900,
    });
  });

  it('does not depend on the order of the providers', () => {
    const [forwards, backwards] = [accounts, accounts.toReversed()].map((all) =>
      summarise(january, all),
    );
    expect(backwards).toEqual(forwards);
    expect([...(backwards?.compensation.byPayer.keys() ?? [])]).toEqual(['county', 'kela']);
  });

  it('is all zeros without accounts', () => {
    expect(summarise(january, [])).toEqual({
      month: '2020-01',
      clients: 0,
      days: 0,
      stateCompensationCents: 0,
      compensation: { byPayer: new Map(), heldDays: 0, totalCents: 0 },
      travel: { days: 0, amountCents: 0 },
      heldTravel: { days: 0, amountCents: 0 },
      providers: [],
      providerTotalCents: 0,
    });
  });
});

const clientIds = ['C1', 'C2', 'C3'];
const agreements = ['A1', 'A2', 'A3'].map((agreementId, index) =>
  makeAgreement({ agreementId, lot: index === 0 ? 1 : 2, dayPriceCents: 1999 + index * 501 }),
);

const dayCode = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('4', '5', '7.5', '8') },
  { weight: 2, arbitrary: fc.nat(2500).map((travel) => `5+${travel}`) },
  { weight: 2, arbitrary: fc.constantFrom('s', 'a', 'u', 'n') },
);
const dayOfMonth = fc.integer({ min: 1, max: 31 }).map((day) => String(day).padStart(2, '0'));
const sheet = fc
  .record({
    clientId: fc.constantFrom(...clientIds),
    placementId: fc.constantFrom('L1', 'L2'),
    agreementId: fc.constantFrom('A1', 'A2', 'A3'),
    month: fc.constantFrom('2020-01', '2020-01', '2020-01', '2020-03'),
    state: fc.constantFrom('accepted' as const, ...sheetStates),
    days: fc.dictionary(dayOfMonth, dayCode, { maxKeys: 16 }),
  })
  .map((fields) => ({ sheet: makeSheet(fields), version: 1 }));
const sheets = fc.uniqueArray(sheet, {
  selector: ({ sheet: { clientId, placementId, month } }) => `${clientId} ${placementId} ${month}`,
  maxLength: 6,
});

const benefit = fc
  .record({
    clientId: fc.constantFrom(...clientIds),
    benefit: fc.constantFrom(...benefitKinds),
    fund: fc.constantFrom('fund-1', 'fund-2'),
    start: fc.integer({ min: -30, max: 30 }),
    length: fc.option(fc.nat(40)),
  })
  .map(({ clientId, benefit: kind, fund, start, length }) => {
    const { payer } = benefitRules[kind];
    const first = addDays(localDate('2020-01-01'), start);
    return {
      clientId,
      benefit: kind,
      payer: payer === 'fund' ? fund : payer,
      validFrom: first,
      validTo: length === null ? null : addDays(first, length),
    };
  });
const benefits = fc
  .array(benefit, { maxLength: 9 })
  .map((all) => all.map((each, position) => makeBenefit({ ...each, position })));

const claim = fc
  .record({
    claimId: fc.constantFrom('K1', 'K2', 'K3', 'K4'),
    state: fc.constantFrom('approved' as const, ...claimStates),
    decidedOn: fc.constantFrom(null, '2019-12-31', '2020-01-01', '2020-01-31', '2020-02-01'),
    amountCents: fc.integer({ min: 20_000, max: 70_000 }),
  })
  .map((fields) => makeClaim(fields));
const claims = fc.uniqueArray(claim, { selector: ({ claimId }) => claimId });

const providerMonth = fc
  .record({ sheets, benefits, claims })
  .map(({ sheets: ownSheets, benefits: all, claims: ownClaims }): ProviderMonth => ({
    month: january,
    providerId: id<'Provider'>('P1'),
    sheets: ownSheets,
    claims: ownClaims,
    agreementOf: (agreementId) =>
      must(
        agreements.find((each) => each.agreementId === agreementId),
        agreementId,
      ),
    benefitsOf: (clientId) => all.filter((each) => each.clientId === clientId),
  }));

/** Every accepted attended day of the month, one by one. */
function attendedDays({ sheets: all, agreementOf, benefitsOf }: ProviderMonth) {
  const counted = all.filter(
    ({ sheet: { state, month } }) => state === 'accepted' && month === january,
  );
  return counted.flatMap(({ sheet: own }) =>
    daysOf(own).flatMap(([date, code]) => {
      const day = fromDayCode(code);
      if (day.status === 'absent') return [];
      return {
        clientId: own.clientId,
        travelCents: day.travelCents,
        priceCents: agreementOf(own.agreementId).dayPriceCents,
        payer: payingBenefit(benefitsOf(own.clientId), date)?.payer,
      };
    }),
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function totalOf(lines: readonly Line[], ...kinds: Line['kind'][]): number {
  return sum(
    lines.filter(({ kind }) => kinds.includes(kind)).map(({ amountCents }) => amountCents),
  );
}

describe('the figures of any month', () => {
  it('are the sums of its lines', () => {
    fc.assert(
      fc.property(providerMonth, (facts) => {
        const settled = settleProvider(facts);
        const { lines } = settled;
        const summary = summarise(january, [settled]);
        expect(summary.stateCompensationCents).toBe(totalOf(lines, 'state'));
        expect(summary.compensation.totalCents).toBe(totalOf(lines, 'compensation'));
        expect(summary.travel.amountCents).toBe(totalOf(lines, 'travel'));
        expect(summary.providerTotalCents).toBe(totalOf(lines, 'fee', 'bonus'));
        const byPayer = [...summary.compensation.byPayer.values()];
        expect(sum(byPayer.map(({ amountCents }) => amountCents))).toBe(
          totalOf(lines, 'compensation'),
        );
        expect(sum(byPayer.map(({ days }) => days)) + summary.compensation.heldDays).toBe(
          summary.days,
        );
        const lots = summary.providers.flatMap((each) => each.lots);
        expect(sum(lots.map(({ days }) => days))).toBe(summary.days);
      }),
    );
  });

  it('are those of its attended days, each paid by one payer or held', () => {
    fc.assert(
      fc.property(providerMonth, (facts) => {
        const days = attendedDays(facts);
        const summary = summarise(january, [settleProvider(facts)]);
        const paid = days.filter(({ payer }) => payer !== undefined);
        const travelled = days.flatMap(({ travelCents }) => travelCents ?? []);
        expect(summary).toMatchObject({
          clients: new Set(days.map(({ clientId }) => clientId)).size,
          days: days.length,
          stateCompensationCents: days.length * 1009,
          compensation: { heldDays: days.length - paid.length, totalCents: paid.length * 900 },
          travel: { days: travelled.length, amountCents: sum(travelled) },
        });
        expect([...summary.compensation.byPayer.keys()]).not.toContain(HELD);
        const fees = summary.providers.flatMap(({ lots }) => lots.map(({ feeCents }) => feeCents));
        expect(sum(fees)).toBe(sum(days.map(({ priceCents }) => priceCents)));
      }),
    );
  });

  it('have the bonuses approved in the month and no other', () => {
    fc.assert(
      fc.property(providerMonth, (facts) => {
        const approved = facts.claims.filter(
          ({ state, decidedOn }) =>
            state === 'approved' && decidedOn?.startsWith('2020-01') === true,
        );
        const bonuses = summarise(january, [settleProvider(facts)]).providers.flatMap(
          (each) => each.bonuses,
        );
        expect(bonuses.map(({ claimId }) => claimId)).toEqual(
          approved.map(({ claimId }) => claimId).toSorted(),
        );
        expect(sum(bonuses.map(({ amountCents }) => amountCents))).toBe(
          sum(approved.map(({ amountCents }) => amountCents)),
        );
      }),
    );
  });
});
