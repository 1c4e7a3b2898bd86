import { id, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeFramework,
  makeProvider,
  makeRun,
  makeStatement,
} from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';

import { runStates } from './lifecycle.ts';
import { balances, postingsOf } from './posting.ts';
import type { Run, lineSchema } from './schema.ts';
import { stateClaimSchema } from './state-claim-schema.ts';
import { type StateClaimFacts, stateClaim } from './state-claim.ts';

function claim(overrides: Partial<StateClaimFacts> = {}) {
  return stateClaim({
    regionId: id<'Region'>('kymenlaakso'),
    month: must(parseMonth('2020-01'), 'a month'),
    runs: [makeRun()],
    statements: [makeStatement()],
    providerOf: (providerId) => makeProvider({ providerId }),
    agreementOf: (agreementId) => makeAgreement({ agreementId, signedOn: '2019-12-01' }),
    frameworkOf: (frameworkId) => makeFramework({ frameworkId }),
    ...overrides,
  });
}

/** A second run, which corrects the first. */
function correction(lines: z.input<typeof lineSchema>[], overrides: Partial<Run> = {}) {
  return {
    runs: [
      makeRun(),
      makeRun({ runNo: 2, type: 'CORRECTION', bookedAt: '2020-03-03T08:00:00.000Z', ...overrides }),
    ],
    statements: [makeStatement(), makeStatement({ runNo: 2, lines })],
  };
}

const state = (days: number) => ({ kind: 'state' as const, days, amountCents: days * 1009 });
const fee = (agreementId: string, days: number) => ({
  kind: 'fee' as const,
  agreementId,
  lot: 1 as const,
  days,
  amountCents: days * 2500,
});

describe('the State’s claim sheet of a month', () => {
  it('has the organiser, the rate with its source, and days and amount by provider with its agreements', () => {
    const { name, businessId } = makeProvider();
    const { frameworkId, lot } = makeAgreement();
    expect(claim()).toEqual({
      regionId: 'kymenlaakso',
      month: '2020-01',
      rates: [{ amountCents: 1009, from: '2003-01-01', source: '189/2001 §24 by 1296/2002' }],
      days: 2,
      amountCents: 2018,
      providers: [
        {
          providerId: 'P1',
          name,
          businessId,
          days: 2,
          amountCents: 2018,
          agreements: [
            {
              agreementId: 'A1',
              frameworkId,
              frameworkName: makeFramework().name,
              lot,
              signedOn: '2019-12-01',
              days: 2,
            },
          ],
          daysWithoutFee: 0,
        },
      ],
      runs: [
        {
          runNo: 1,
          type: 'ORIGINAL',
          state: 'confirmed',
          bookedAt: makeRun().bookedAt,
          days: 2,
          amountCents: 2018,
          providers: [{ providerId: 'P1', days: 2, amountCents: 2018 }],
        },
      ],
      isReleased: false,
    });
  });

  it('has a correction apart, with its run and when it was booked, and takes it off the sum', () => {
    const corrected = claim(correction([state(-1), fee('A1', -1)]));
    expect(corrected).toMatchObject({
      days: 1,
      amountCents: 1009,
      providers: [{ days: 1, amountCents: 1009, agreements: [{ days: 1 }], daysWithoutFee: 0 }],
    });
    expect(corrected.runs[1]).toMatchObject({
      runNo: 2,
      type: 'CORRECTION',
      bookedAt: '2020-03-03T08:00:00.000Z',
      days: -1,
      amountCents: -1009,
    });
  });

  it('keeps a provider whose days were all taken away', () => {
    expect(claim(correction([state(-2), fee('A1', -2)]))).toMatchObject({
      days: 0,
      amountCents: 0,
      providers: [{ providerId: 'P1', days: 0, amountCents: 0 }],
    });
  });

  it('leaves out a run, and a provider, of which the State owes nothing', () => {
    const bonus = { kind: 'bonus' as const, claimId: 'K1', days: 0, amountCents: 70_000 };
    const of = correction([bonus]);
    const other = makeStatement({ providerId: 'P2', lines: [bonus] });
    const made = claim({ ...of, statements: [...of.statements, other] });
    expect(made.runs.map(({ runNo }) => runNo)).toEqual([1]);
    expect(made.providers.map(({ providerId }) => providerId)).toEqual(['P1']);
  });

  it('attaches the agreement of days whose fee waits, and counts those days apart', () => {
    const waiting = makeStatement({ lines: [state(2)] });
    const [provider] = claim({ statements: [waiting] }).providers;
    expect(provider).toMatchObject({
      days: 2,
      agreements: [{ agreementId: 'A1', days: 0 }],
      daysWithoutFee: 2,
    });
  });

  it('counts a fee that a later run booked without the State’s line', () => {
    const runs = correction([fee('A1', 2)]).runs;
    const statements = [
      makeStatement({ lines: [state(2)] }),
      makeStatement({ runNo: 2, lines: [fee('A1', 2)] }),
    ];
    const [provider] = claim({ runs, statements }).providers;
    expect(provider).toMatchObject({ agreements: [{ days: 2 }], daysWithoutFee: 0 });
  });

  it('knows the agreements of a statement of before by its fees', () => {
    const [provider] = claim({ statements: [makeStatement({ sources: null })] }).providers;
    expect(provider?.agreements.map(({ agreementId }) => agreementId)).toEqual(['A1']);
  });

  it.each(runStates)('a run that is %s is released only after somebody let it go', (of) => {
    expect(claim({ runs: [makeRun({ state: of })] }).isReleased).toBe(of !== 'confirmed');
  });

  it('is not released while a correction of it waits', () => {
    const { runs, statements } = correction([state(1)]);
    const [first, second] = runs;
    const of = [{ ...must(first, 'the first'), state: 'released' as const }, must(second, 'next')];
    expect(claim({ runs: of, statements }).isReleased).toBe(false);
  });

  it('does not depend on the order of the statements', () => {
    const lines = [state(2), fee('A1', 1), fee('A2', 1)];
    const many = ['P2', 'P10', 'P1'].map((providerId) => makeStatement({ providerId, lines }));
    expect(claim({ statements: many.toReversed() })).toEqual(claim({ statements: many }));
  });
});

const anyStatements = fc.array(
  fc
    .record({
      runNo: fc.integer({ min: 1, max: 3 }),
      providerId: fc.constantFrom('P1', 'P2', 'P3'),
      part: fc.integer({ min: 1, max: 2 }),
      days: fc.integer({ min: -31, max: 31 }),
      cents: fc.integer({ min: -100_000, max: 100_000 }),
      feeDays: fc.integer({ min: -31, max: 31 }),
    })
    .map(({ runNo, providerId, part, days, cents, feeDays }) => {
      const lines = [fee('A1', feeDays), { ...state(days), amountCents: cents }];
      const made = makeStatement({ runNo, providerId, part, lines });
      return { ...made, postings: postingsOf(made.lines) };
    }),
);

describe('whatever was booked', () => {
  const runs = [1, 2, 3].map((runNo) =>
    makeRun({ runNo, type: runNo === 1 ? 'ORIGINAL' : 'CORRECTION' }),
  );

  it('the sheet comes to what the ledger says is owed by the State, by any of its sums', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const sheet = claim({ runs, statements });
        const ledger = balances(statements.flatMap(({ postings }) => postings));
        const sum = (amounts: readonly { amountCents: number }[]) =>
          amounts.reduce((total, { amountCents }) => total + amountCents, 0);
        const owed = ledger.get('state-receivables') ?? 0;
        expect(sheet.amountCents).toBe(owed);
        expect(sum(sheet.providers)).toBe(owed);
        expect(sum(sheet.runs)).toBe(owed);
        expect(sum(sheet.runs.flatMap(({ providers }) => providers))).toBe(owed);
      }),
    );
  });

  it('each day is of an agreement or counted apart', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const sheet = claim({ runs, statements });
        for (const { days, agreements, daysWithoutFee } of sheet.providers) {
          const byFee = agreements.reduce((sum, agreement) => sum + agreement.days, 0);
          expect(byFee + daysWithoutFee).toBe(days);
        }
        expect(stateClaimSchema.parse(sheet)).toEqual(sheet);
      }),
    );
  });
});
