import { toDayCode } from '@jatkopolku/domain/attendance';
import { id, must, parseMonth, sumCents } from '@jatkopolku/kernel';
import { makeAgreement, makeBenefit, makeClaim, makeSheet } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LineBook } from './line-book.ts';
import { type ProviderMonth, explainProvider, settleProvider } from './lines.ts';
import { accountSheet } from './sheet-account.ts';

const january = must(parseMonth('2020-01'), 'a month');

function facts(overrides: Partial<ProviderMonth> = {}): ProviderMonth {
  return {
    month: january,
    providerId: id<'Provider'>('P1'),
    sheets: [{ sheet: makeSheet(), version: 1 }],
    claims: [],
    agreementOf: (agreementId) => makeAgreement({ agreementId }),
    benefitsOf: (clientId) => [makeBenefit({ clientId })],
    ...overrides,
  };
}

function daysOf(sheet = makeSheet(), overrides: Partial<ProviderMonth> = {}) {
  return accountSheet({ sheet, version: 1 }, facts(overrides)).days;
}

describe('a sheet day by day', () => {
  it('says what each attended day comes to, and that an absence comes to nothing', () => {
    const paid = { payer: 'kela', heldFor: null, compensationCents: 900 };
    const amounts = {
      feeCents: 2500,
      ...paid,
      travelCents: null,
      heldTravelCents: 0,
      stateCents: 1009,
    };
    expect(daysOf()).toEqual([
      { date: '2020-01-07', day: { status: 'present', hours: '5', travelCents: null }, amounts },
      {
        date: '2020-01-08',
        day: { status: 'present', hours: '5', travelCents: 640 },
        amounts: { ...amounts, travelCents: 640 },
      },
      { date: '2020-01-09', day: { status: 'absent', reason: 'sick' }, amounts: null },
    ]);
  });

  it.each([
    ['no-benefit', '2020-01', []],
    ['no-rate', '2012-12', [makeBenefit({ validFrom: '2000-01-01' })]],
  ])('says why a day is held: %s', (heldFor, month, benefits) => {
    const sheet = makeSheet({ month, days: { '07': '5' } });
    const [day] = daysOf(sheet, { benefitsOf: () => benefits });
    expect(day?.amounts).toMatchObject({ payer: 'held', heldFor, compensationCents: 0 });
  });

  it('says of a sheet in any state what it comes to', () => {
    const accepted = accountSheet({ sheet: makeSheet(), version: 1 }, facts());
    const open = accountSheet({ sheet: makeSheet({ state: 'open' }), version: 1 }, facts());
    expect(open.lines).toEqual(accepted.lines);
  });
});

describe('a provider’s month explained', () => {
  it('keeps apart what does not count yet', () => {
    const sheets = ['accepted', 'submitted', 'open'].map((state, index) => ({
      sheet: makeSheet({ clientId: `C${index}`, state: state as 'open' }),
      version: 1,
    }));
    const { account, counted, waiting } = explainProvider(facts({ sheets }));
    expect(counted.map(({ sheet }) => sheet.state)).toEqual(['accepted']);
    expect(waiting.map(({ sheet }) => sheet.state)).toEqual(['submitted', 'open']);
    expect(account).toEqual(settleProvider(facts({ sheets })));
    expect(account.sheets).toHaveLength(1);
  });

  it('names the claims of its bonuses, and no others', () => {
    const claims = [
      makeClaim({ claimId: 'K1', state: 'approved', decidedOn: '2020-01-15' }),
      makeClaim({ claimId: 'K2', state: 'approved', decidedOn: '2020-02-01' }),
      makeClaim({ claimId: 'K3' }),
    ];
    const explained = explainProvider(facts({ claims }));
    expect(explained.bonuses.map(({ claim }) => claim.claimId)).toEqual(['K1']);
    expect(explained.account.lines.filter(({ kind }) => kind === 'bonus')).toHaveLength(1);
  });

  const dayCodes = fc.oneof(
    fc.constantFrom('s', 'a', 'u', 'n'),
    fc.constantFrom('4', '7.5'),
    fc.nat(5_000).map((travel) => `5+${travel}`),
  );
  const monthDays = fc.dictionary(
    fc.integer({ min: 1, max: 31 }).map((day) => String(day).padStart(2, '0')),
    dayCodes,
  );

  it('every line is the sum of the days below it, to the cent', () => {
    fc.assert(
      fc.property(fc.array(monthDays, { maxLength: 5 }), (months) => {
        const sheets = months.map((days, index) => ({
          sheet: makeSheet({ clientId: `C${index}`, days }),
          version: 1,
        }));
        const { account, counted } = explainProvider(facts({ sheets }));
        const book = new LineBook();
        for (const line of counted.flatMap(({ lines }) => lines)) book.enter(line);
        expect(account.lines).toEqual(book.lines());
        const amounts = counted.flatMap(({ days }) => days.flatMap((day) => day.amounts ?? []));
        const sum = (kind: string) =>
          sumCents(
            account.lines.filter((line) => line.kind === kind).map((one) => one.amountCents),
          );
        expect(sum('fee')).toBe(sumCents(amounts.map((one) => one.feeCents)));
        expect(sum('compensation')).toBe(sumCents(amounts.map((one) => one.compensationCents)));
        expect(sum('travel')).toBe(sumCents(amounts.flatMap((one) => one.travelCents ?? [])));
        expect(sum('state')).toBe(sumCents(amounts.map((one) => one.stateCents)));
      }),
    );
  });

  it('an absence of each reason has its reason', () => {
    const reasons = ['sick', 'authorised', 'unauthorised', 'service-not-arranged'] as const;
    const codes = reasons.map((reason, index) => [
      `0${index + 1}`,
      toDayCode({ status: 'absent', reason }),
    ]);
    const days = daysOf(makeSheet({ days: Object.fromEntries(codes) as Record<string, string> }));
    expect(days.map(({ day }) => day.status === 'absent' && day.reason)).toEqual(reasons);
  });
});
