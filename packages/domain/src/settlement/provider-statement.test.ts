import { bonusesOf } from '@jatkopolku/domain/outcome';
import {
  type Month,
  cents,
  id,
  instantSchema,
  must,
  parseMonth,
  sumCents,
} from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makeCheck,
  makeClaim,
  makeDispute,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { clientDays, expectedDays, shortClientDays, statementBonus } from './client-days.ts';
import { explainProvider } from './lines.ts';
import { isOwnLine } from './own-line.ts';
import { agreedContent, isDisputed, providerStatement } from './provider-statement.ts';
import type { Line, RunCause, RunNote } from './schema.ts';
import type { Payee } from './withhold.ts';

const january: Month = must(parseMonth('2020-01'), 'a month');
const inOrder: Payee = { check: undefined, agreements: [makeAgreement()], disputes: [] };
const excluded = makeCheck({ state: 'excluded', grounds: ['company-form'] });

/** Two clients' accepted days, a day of a third that is not accepted, and a bonus. */
const sheets = [
  makeSheet(),
  makeSheet({ clientId: 'C2', placementId: 'L2', days: { '07': '4', '13': '4', '14': '4' } }),
  makeSheet({ clientId: 'C3', placementId: 'L3', state: 'submitted', days: { '09': '6' } }),
];
const claims = [makeClaim({ state: 'approved', decidedOn: '2020-01-20', decidedBy: 'approver-1' })];
const explanation = explainProvider({
  month: january,
  providerId: id('P1'),
  sheets: sheets.map((sheet) => ({ sheet, version: 1 })),
  claims,
  agreementOf: (agreementId) =>
    makeAgreement({ agreementId, laterPrices: [{ from: '2020-01-10', dayPriceCents: 2600 }] }),
  // Nobody pays the second client's days.
  benefitsOf: (clientId) => (clientId === 'C2' ? [] : [makeBenefit({ clientId })]),
});
const own = explanation.account.lines.filter(isOwnLine);

const run = {
  runNo: 1,
  type: 'ORIGINAL',
  state: 'confirmed',
  bookedAt: instantSchema.parse('2020-02-03T08:00:00.000Z'),
  causes: [],
} as const;

interface Shown {
  readonly booked?: readonly Line[];
  readonly payee?: Partial<Payee>;
  readonly causes?: RunCause[];
  readonly notes?: RunNote[];
}

function statement({ booked = [], payee = {}, causes = [], notes = [] }: Shown = {}) {
  return providerStatement({
    clients: explanation.counted.map(clientDays),
    expected: explanation.waiting.map(expectedDays),
    bonuses: explanation.bonuses.map(statementBonus),
    runs: booked.length > 0 ? [{ run: { ...run, causes, notes }, lines: booked }] : [],
    providerId: id('P1'),
    setAside: undefined,
    payee: { ...inOrder, ...payee },
  });
}

describe('a provider’s statement', () => {
  it('owes what the settlement owes the provider, line by line', () => {
    expect(statement().lines.map(({ line }) => line)).toEqual(own);
    expect(statement().totals).toMatchObject({
      owedCents: sumCents(own.map(({ amountCents }) => amountCents)),
      bookedCents: 0,
      remainingCents: sumCents(own.map(({ amountCents }) => amountCents)),
      heldCents: 0,
      expectedCents: 2500,
    });
  });

  it('has the days by client, at the price of each', () => {
    expect(statement().clients).toMatchObject([
      { clientId: 'C1', days: 2, prices: [{ dayPriceCents: 2500, days: 2 }], heldDays: 0 },
      {
        clientId: 'C2',
        days: 3,
        prices: [
          { dayPriceCents: 2500, days: 1 },
          { dayPriceCents: 2600, days: 2 },
        ],
        feeCents: 7700,
        heldDays: 3,
      },
    ]);
    expect(statement().expected).toMatchObject([{ clientId: 'C3', days: 1, state: 'submitted' }]);
  });

  it('shows nothing of who pays clients, of their benefits, travel or of the State', () => {
    const shown = JSON.stringify(statement({ booked: explanation.account.lines }));
    for (const secret of [
      'kela',
      'payer',
      'benefit',
      'travel',
      'kind":"state',
      'stateCents',
      'heldFor',
    ]) {
      expect(shown).not.toContain(secret);
    }
  });

  it('keeps apart what is booked and what is not', () => {
    const fee = own.find(({ kind }) => kind === 'fee');
    const booked = [{ ...must(fee, 'the fee'), days: 2, amountCents: cents(5000) }];
    const { lines, totals, runs } = statement({ booked });
    expect(lines.find(({ line }) => line.kind === 'fee')).toMatchObject({
      booked: { days: 2, amountCents: 5000 },
      remaining: { days: 3, amountCents: 7700 },
    });
    expect(totals.bookedCents + totals.remainingCents).toBe(totals.owedCents);
    expect(runs).toEqual([{ ...run, notes: [], lines: booked }]);
  });

  it('shows what was booked and is taken back', () => {
    const gone: Line = { kind: 'bonus', claimId: id('K9'), days: 0, amountCents: cents(20_000) };
    expect(statement({ booked: [gone] }).lines).toContainEqual({
      line: { ...gone, amountCents: 0 },
      booked: { days: 0, amountCents: 20_000 },
      remaining: { days: 0, amountCents: -20_000 },
      holds: [],
    });
  });

  it('says what a correction was for, but nothing of benefits and of other providers', () => {
    const of = { providerId: id<'Provider'>('P1'), amountCents: cents(100) };
    const other = { ...of, providerId: id<'Provider'>('P2') };
    const { runs } = statement({
      booked: own,
      causes: [
        { ...of, cause: 'days-changed' },
        { ...of, cause: 'benefit-changed' },
        { ...other, cause: 'price-changed' },
      ],
    });
    expect(runs.map(({ causes }) => causes)).toEqual([['days-changed']]);
  });

  it('has what finance wrote to the provider, and to nobody else', () => {
    const { runs } = statement({
      booked: own,
      notes: [
        { providerId: id('P1'), text: 'January came late.' },
        { providerId: id('P2'), text: 'Not for you.' },
      ],
    });
    expect(runs.map(({ notes }) => notes)).toEqual([['January came late.']]);
  });

  it('has a run of its clients’ money alone where finance wrote to it', () => {
    const state = explanation.account.lines.filter((line) => !isOwnLine(line));
    const note: RunNote = { providerId: id('P1'), text: 'Only the payer changed.' };
    expect(statement({ booked: state }).runs).toEqual([]);
    const { runs } = statement({ booked: state, notes: [note] });
    expect(runs).toMatchObject([{ notes: ['Only the payer changed.'], lines: [] }]);
  });

  it('leaves out what was booked and taken back by later runs', () => {
    const gone: Line = { kind: 'bonus', claimId: id('K9'), days: 0, amountCents: cents(20_000) };
    const back = { ...gone, amountCents: cents(-20_000) };
    const names = statement({ booked: [gone, back] }).lines.map(({ line }) => line);
    expect(names).not.toContainEqual(expect.objectContaining({ claimId: 'K9' }));
  });

  it('a run without anything of the provider is none of its own', () => {
    const theirs = explanation.account.lines.filter((line) => !isOwnLine(line));
    expect(statement({ booked: theirs }).runs).toEqual([]);
  });
});

describe('what holds a line', () => {
  const fee = must(
    own.find(({ kind }) => kind === 'fee'),
    'the fee',
  );
  const dispute = makeDispute({ line: fee });

  it('a check holds what is not booked, without its ground', () => {
    const { lines, totals } = statement({ payee: { check: excluded } });
    expect(lines.map(({ holds }) => holds)).toEqual([['check'], ['check']]);
    expect(totals).toMatchObject({ remainingCents: 0, heldCents: totals.owedCents });
    expect(JSON.stringify(lines)).not.toContain('company-form');
    const booked = statement({ booked: own, payee: { check: excluded } });
    expect(booked.lines.map(({ holds }) => holds)).toEqual([[], []]);
  });

  it('a dispute holds its line alone, and its payment once it is booked', () => {
    const disputes = [dispute];
    const before = statement({ payee: { disputes } });
    expect(before.totals).toMatchObject({ heldCents: fee.amountCents, disputedCents: 0 });
    const after = statement({ booked: own, payee: { disputes } });
    expect(after.totals).toMatchObject({ heldCents: 0, disputedCents: fee.amountCents });
    const held = after.lines.filter(({ holds }) => holds.includes('dispute'));
    expect(held.map(({ line }) => line)).toEqual([fee]);
    expect(isDisputed(after.lines, disputes)).toBe(true);
    expect(isDisputed(after.lines, [{ ...dispute, state: 'rejected' }])).toBe(false);
  });
});

describe('what a provider agrees to', () => {
  it('is the same before and after the run, and whatever holds it', () => {
    const before = agreedContent(statement());
    expect(agreedContent(statement({ booked: own }))).toEqual(before);
    expect(agreedContent(statement({ payee: { check: excluded } }))).toEqual(before);
  });

  it('is the same from the days in short', () => {
    const short = explanation.counted.map(({ sheet, agreement, days }) => {
      const attended = days.filter(({ amounts }) => amounts).map(({ date }) => date.slice(8));
      return shortClientDays({ ...sheet, attended }, agreement);
    });
    const bonuses = bonusesOf(claims).map(statementBonus);
    const read = providerStatement({
      clients: short,
      expected: [],
      bonuses,
      runs: [],
      providerId: id('P1'),
      setAside: undefined,
      payee: inOrder,
    });
    expect(agreedContent(read)).toEqual(agreedContent(statement()));
  });
});
