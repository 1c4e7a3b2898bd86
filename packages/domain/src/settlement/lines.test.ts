import { sheetStates } from '@jatkopolku/domain/attendance';
import type { Benefit } from '@jatkopolku/domain/client';
import { claimStates } from '@jatkopolku/domain/outcome';
import { id, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makeClaim,
  makeSheet,
  makeStatement,
} from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { LineBook } from './line-book.ts';
import { lineKey } from './line-order.ts';
import { type ProviderMonth, settleProvider } from './lines.ts';
import { type Line, lineSchema } from './schema.ts';

function month(text: string) {
  return must(parseMonth(text), 'a month');
}

function facts(overrides: Partial<ProviderMonth> = {}): ProviderMonth {
  return {
    month: month('2020-01'),
    providerId: id<'Provider'>('P1'),
    sheets: [{ sheet: makeSheet(), version: 1 }],
    claims: [],
    agreementOf: (agreementId) => makeAgreement({ agreementId }),
    benefitsOf: (clientId) => [makeBenefit({ clientId })],
    ...overrides,
  };
}

function linesOf(overrides: Partial<ProviderMonth> = {}): readonly Line[] {
  return settleProvider(facts(overrides)).lines;
}

function ofKind(lines: readonly Line[], kind: Line['kind']): Line[] {
  return lines.filter((line) => line.kind === kind);
}

function withDays(days: Record<string, string>, sheetMonth = '2020-01') {
  return {
    month: month(sheetMonth),
    sheets: [{ sheet: makeSheet({ month: sheetMonth, days }), version: 1 }],
  };
}

function withBenefits(...benefits: Benefit[]) {
  return { benefitsOf: () => benefits };
}

describe('a provider’s month', () => {
  it('has a fee, the client’s compensation, travel and the State’s share for its attended days', () => {
    expect(settleProvider(facts())).toEqual({
      providerId: 'P1',
      lines: makeStatement().lines,
      sheets: [{ clientId: 'C1', placementId: 'L1', version: 1 }],
      heldTravel: { days: 0, amountCents: 0 },
    });
  });

  it('has nothing without sheets and claims', () => {
    expect(settleProvider(facts({ sheets: [] }))).toEqual({
      providerId: 'P1',
      lines: [],
      sheets: [],
      heldTravel: { days: 0, amountCents: 0 },
    });
  });

  it('an absence of any reason earns nobody anything', () => {
    expect(linesOf(withDays({ '07': 's', '08': 'a', '09': 'u', '10': 'n' }))).toEqual([]);
  });

  it.each(sheetStates)('counts a sheet that is %s only when it is accepted', (state) => {
    const account = settleProvider(
      facts({ sheets: [{ sheet: makeSheet({ state }), version: 7 }] }),
    );
    expect(account.sheets).toHaveLength(state === 'accepted' ? 1 : 0);
    expect(account.lines).toHaveLength(state === 'accepted' ? 4 : 0);
  });

  it('counts no sheet of another month', () => {
    expect(linesOf({ month: month('2020-02') })).toEqual([]);
  });

  it('names the sheets in order with the versions it was computed from', () => {
    const sheets = [
      { sheet: makeSheet({ clientId: 'C2', placementId: 'L1' }), version: 3 },
      { sheet: makeSheet({ clientId: 'C10', placementId: 'L3' }), version: 2 },
      { sheet: makeSheet({ clientId: 'C10', placementId: 'L2' }), version: 1 },
    ];
    const named = settleProvider(facts({ sheets })).sheets;
    expect(
      named.map(({ clientId, placementId, version }) => [clientId, placementId, version]),
    ).toEqual([
      ['C10', 'L2', 1],
      ['C10', 'L3', 2],
      ['C2', 'L1', 3],
    ]);
  });

  it('does not depend on the order of its records', () => {
    const sheets = ['C1', 'C2', 'C3'].map((clientId) => ({
      sheet: makeSheet({ clientId }),
      version: 1,
    }));
    const claims = ['K1', 'K2'].map((claimId) =>
      makeClaim({ claimId, state: 'approved', decidedOn: '2020-01-15' }),
    );
    const forwards = settleProvider(facts({ sheets, claims }));
    const backwards = facts({ sheets: sheets.toReversed(), claims: claims.toReversed() });
    expect(settleProvider(backwards)).toEqual(forwards);
  });

  it('has only lines that a statement can hold', () => {
    const claims = [makeClaim({ state: 'approved', decidedOn: '2020-01-15' })];
    for (const line of linesOf({ claims })) expect(lineSchema.parse(line)).toEqual(line);
  });
});

describe('the provider’s fee', () => {
  it('is each agreement’s own day price, by agreement and lot', () => {
    const sheets = [
      { sheet: makeSheet({ placementId: 'L1', agreementId: 'A1' }), version: 1 },
      { sheet: makeSheet({ placementId: 'L2', agreementId: 'A2' }), version: 1 },
      { sheet: makeSheet({ placementId: 'L3', agreementId: 'A2' }), version: 1 },
    ];
    const agreements = {
      A1: makeAgreement({ agreementId: 'A1', lot: 1, dayPriceCents: 2650 }),
      A2: makeAgreement({ agreementId: 'A2', lot: 3, dayPriceCents: 1999 }),
    };
    const agreementOf = (agreementId: string) =>
      agreementId === 'A1' ? agreements.A1 : agreements.A2;
    expect(ofKind(linesOf({ sheets, agreementOf }), 'fee')).toEqual([
      { kind: 'fee', agreementId: 'A1', lot: 1, days: 2, amountCents: 5300 },
      { kind: 'fee', agreementId: 'A2', lot: 3, days: 4, amountCents: 7996 },
    ]);
  });

  it('is paid for a held day too: the provider did its work', () => {
    expect(ofKind(linesOf(withBenefits()), 'fee')).toMatchObject([{ days: 2, amountCents: 5000 }]);
  });
});

describe('the client’s 9 EUR', () => {
  const who = { kind: 'compensation', clientId: 'C1', placementId: 'L1' };

  it('is held when no benefit is in force', () => {
    const lines = ofKind(linesOf(withBenefits()), 'compensation');
    expect(lines).toEqual([{ ...who, payer: 'held', days: 2, amountCents: 0 }]);
  });

  it('is held before the first known rate', () => {
    const old = makeBenefit({ validFrom: '2000-01-01' });
    const lines = linesOf({
      ...withDays({ '28': '5', '31': '5' }, '2012-12'),
      ...withBenefits(old),
    });
    expect(ofKind(lines, 'compensation')).toEqual([
      { ...who, payer: 'held', days: 2, amountCents: 0 },
    ]);
    expect(ofKind(lines, 'state')).toEqual([{ kind: 'state', days: 2, amountCents: 2018 }]);
  });

  it('changes its payer on the day that the benefit does', () => {
    const lines = linesOf({
      ...withDays({ '14': '5', '15': '5', '16': '5', '20': '5', '21': '5' }),
      ...withBenefits(
        makeBenefit({ benefit: 'earnings-related', payer: 'fund-1', validTo: '2020-01-14' }),
        makeBenefit({ validFrom: '2020-01-16', validTo: '2020-01-20', position: 1 }),
        makeBenefit({
          benefit: 'social-assistance',
          payer: 'county',
          validFrom: '2020-01-20',
          position: 2,
        }),
      ),
    });
    expect(ofKind(lines, 'compensation')).toEqual([
      { ...who, payer: 'county', days: 1, amountCents: 900 },
      { ...who, payer: 'fund-1', days: 1, amountCents: 900 },
      { ...who, payer: 'held', days: 1, amountCents: 0 },
      { ...who, payer: 'kela', days: 2, amountCents: 1800 },
    ]);
  });

  it('is the client’s own at each placement', () => {
    const sheets = [
      { sheet: makeSheet({ placementId: 'L1', days: { '07': '5' } }), version: 1 },
      { sheet: makeSheet({ placementId: 'L2', days: { '08': '5' } }), version: 1 },
    ];
    const lines = ofKind(linesOf({ sheets }), 'compensation');
    expect(lines.map((line) => line.days)).toEqual([1, 1]);
  });
});

describe('travel', () => {
  it.each([
    ['none', { '07': '5' }, []],
    ['of nothing is a travel day', { '07': '5+0' }, [{ days: 1, amountCents: 0 }]],
    ['adds up', { '07': '5+640', '08': '5', '09': '7.5+360' }, [{ days: 2, amountCents: 1000 }]],
  ])('%s', (_name, days, expected) => {
    expect(ofKind(linesOf(withDays(days)), 'travel')).toMatchObject(expected);
  });

  it('is paid for a held day too', () => {
    expect(ofKind(linesOf(withBenefits()), 'travel')).toMatchObject([
      { days: 1, amountCents: 640 },
    ]);
  });
});

describe('a bonus', () => {
  it('belongs to the month of its approval, with no days', () => {
    const claims = [makeClaim({ state: 'approved', decidedOn: '2020-01-31' })];
    expect(ofKind(linesOf({ claims }), 'bonus')).toEqual([
      { kind: 'bonus', claimId: 'K1', days: 0, amountCents: 70_000 },
    ]);
  });

  it.each([
    ['2019-12-31', 0],
    ['2020-01-01', 1],
    ['2020-01-31', 1],
    ['2020-02-01', 0],
  ])('approved on %s: %i in January 2020', (decidedOn, expected) => {
    const claims = [makeClaim({ state: 'approved', decidedOn })];
    expect(ofKind(linesOf({ claims }), 'bonus')).toHaveLength(expected);
  });

  it.each(claimStates)('of a claim that is %s counts only when it is approved', (state) => {
    const claims = [makeClaim({ state, decidedOn: '2020-01-15' })];
    expect(ofKind(linesOf({ claims }), 'bonus')).toHaveLength(state === 'approved' ? 1 : 0);
  });
});

describe('the key of a line', () => {
  const lines: Line[] = lineSchema.array().parse([
    { kind: 'fee', agreementId: 'A1', lot: 1, days: 1, amountCents: 1 },
    { kind: 'fee', agreementId: 'A1', lot: 2, days: 1, amountCents: 1 },
    { kind: 'fee', agreementId: 'A2', lot: 1, days: 1, amountCents: 1 },
    {
      kind: 'compensation',
      clientId: 'C1',
      placementId: 'L1',
      payer: 'kela',
      days: 1,
      amountCents: 1,
    },
    {
      kind: 'compensation',
      clientId: 'C1',
      placementId: 'L1',
      payer: 'held',
      days: 1,
      amountCents: 1,
    },
    {
      kind: 'compensation',
      clientId: 'C1',
      placementId: 'L2',
      payer: 'kela',
      days: 1,
      amountCents: 1,
    },
    {
      kind: 'compensation',
      clientId: 'C1","L1',
      placementId: '',
      payer: 'kela',
      days: 1,
      amountCents: 1,
    },
    { kind: 'travel', clientId: 'C1', placementId: 'L1', days: 1, amountCents: 1 },
    { kind: 'travel', clientId: 'C2', placementId: 'L1', days: 1, amountCents: 1 },
    { kind: 'state', days: 1, amountCents: 1 },
    { kind: 'bonus', claimId: 'K1', days: 0, amountCents: 1 },
    { kind: 'bonus', claimId: 'K2', days: 0, amountCents: 1 },
  ]);

  it('is its own for each of them', () => {
    expect(new Set(lines.map(lineKey)).size).toBe(lines.length);
  });

  it('is made of everything but days and amount, which add up', () => {
    for (const line of lines) {
      const book = new LineBook();
      for (const entry of [line, line]) book.enter(entry);
      const [doubled] = book.lines();
      expect(doubled && lineKey(doubled)).toBe(lineKey(line));
      expect(doubled).toEqual({ ...line, days: line.days * 2, amountCents: 2 });
    }
  });
});
