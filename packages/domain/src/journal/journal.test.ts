import type { Draw } from '@jatkopolku/domain/commitment';
import {
  type Line,
  type Statement,
  balances,
  lineSchema,
  postingsOf,
} from '@jatkopolku/domain/settlement';
import { cents, id, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAccountMap,
  makeAccruals,
  makeProvider,
  makeRun,
  makeStatement,
} from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type JournalFacts,
  type Voucher,
  isInJournal,
  journalOf,
  journalSchema,
  noAccountMap,
  unmappedIn,
  vouchersOf,
} from './index.ts';

const january = must(parseMonth('2020-01'), 'a month');
const released = makeRun({
  state: 'released',
  release: { at: '2020-02-04T22:30:00.000Z', by: 'finance-2' },
});

function journal(overrides: Partial<JournalFacts> = {}) {
  return journalOf({
    month: january,
    runs: [released],
    statements: [makeStatement()],
    accruals: undefined,
    map: { record: makeAccountMap(), version: 3 },
    providerOf: (providerId) => makeProvider({ providerId, name: `Provider ${providerId}` }),
    costCentreOf: (commitmentId) => (commitmentId === id('CM2') ? '4200' : '4300'),
    agreementOf: () => id<'Agreement'>('A1'),
    ...overrides,
  });
}

function booked(lines: readonly Line[], draws: readonly Draw[] = [], of: Partial<Statement> = {}) {
  return makeStatement({
    ...of,
    lines: [...lines],
    ...(draws.length > 0 && { draws: [...draws] }),
    postings: postingsOf(lines, draws),
  });
}

const lines = (...all: readonly object[]) => all.map((line) => lineSchema.parse(line));
const fee = (amountCents: number, agreementId = 'A1') => ({
  kind: 'fee',
  agreementId,
  lot: 1,
  days: 1,
  amountCents,
});
const bonus = (amountCents: number) => ({ kind: 'bonus', claimId: 'K1', days: 0, amountCents });
const draw = (commitmentId: string, amountCents: number): Draw => ({
  commitmentId: id(commitmentId),
  agreementId: id('A1'),
  amountCents: cents(amountCents),
});
const linesOf = ({ vouchers }: { vouchers: readonly Voucher[] }) =>
  vouchers.flatMap((voucher) =>
    voucher.lines.map((line) =>
      [
        line.number,
        line.costCentre ?? '-',
        line.claimId ?? line.agreementId ?? '-',
        line.amountCents,
      ].join(' '),
    ),
  );

describe('a released run', () => {
  it('gives one voucher of each provider, by the region’s own accounts, and nothing of memorandum accounts', () => {
    const found = journalSchema.parse(journal());
    expect(found.vouchers).toMatchObject([
      {
        number: '2020-01-1-001',
        kind: 'booking',
        runNo: 1,
        providerId: 'P1',
        name: 'Provider P1',
        // By the calendar of Finland.
        postedOn: '2020-02-05',
        period: '2020-01',
      },
    ]);
    expect(linesOf(found)).toEqual([
      '4450 4100 A1 5000',
      '4711 4100 - 640',
      '3350 4100 - -2018',
      '2571 - A1 -5000',
      '2572 - - -640',
      '1750 - - 2018',
    ]);
    expect(found).toMatchObject({
      mapVersion: 3,
      runs: [{ runNo: 1, releasedOn: '2020-02-05', vouchers: 1, debitCents: 7658 }],
      unmapped: [],
    });
  });

  it('names no client, neither of its lines nor of its sheets', () => {
    expect(JSON.stringify(journal())).not.toMatch(/C1|L1/);
  });

  it('leaves out one that is not released, and says so', () => {
    const waiting = makeRun({ runNo: 2, type: 'CORRECTION' });
    const found = journal({ runs: [released, waiting] });
    expect(found.vouchers).toHaveLength(1);
    expect(found.runs).toMatchObject([{ runNo: 1 }, { runNo: 2, releasedOn: null, vouchers: 0 }]);
  });

  it('corrects by a voucher of its own, of the difference', () => {
    const second = makeRun({ ...released, runNo: 2, type: 'CORRECTION' });
    const statements = [makeStatement(), booked(lines(fee(-1_200)), [], { runNo: 2 })];
    const found = journal({ runs: [released, second], statements });
    expect(vouchersOf(found, 2)).toMatchObject([{ number: '2020-01-2-001', kind: 'correction' }]);
    expect(linesOf({ vouchers: vouchersOf(found, 2) })).toEqual([
      '4450 4100 A1 -1200',
      '2571 - A1 1200',
    ]);
    expect(vouchersOf(found, undefined)).toEqual(found.vouchers);
  });

  it('has no voucher of a provider of whom others alone pay', () => {
    const who = { kind: 'compensation', clientId: 'C1', placementId: 'L1', payer: 'kela' };
    const others = booked(lines({ ...who, days: 2, amountCents: 1_800 }));
    const own = booked(lines(fee(100)), [], { providerId: id('P2') });
    expect(journal({ statements: [others, own] }).vouchers).toMatchObject([
      { number: '2020-01-1-001', providerId: 'P2' },
    ]);
  });

  it('adds up the parts of a large provider’s statement', () => {
    const statements = [booked(lines(fee(100))), booked(lines(bonus(300)), [], { part: 2 })];
    expect(linesOf(journal({ statements }))).toEqual([
      '4450 4100 A1 100',
      '4451 4100 K1 300',
      '2571 - A1 -100',
      '2571 - K1 -300',
    ]);
  });
});

describe('cost centres', () => {
  it('are those of the commitments that are drawn on, and the account’s own for the rest', () => {
    const statements = [
      booked(lines(fee(5_000), bonus(30_000)), [draw('CM1', 20_000), draw('CM2', 10_000)]),
    ];
    expect(linesOf(journal({ statements })).filter((line) => line.startsWith('445'))).toEqual([
      '4450 4300 A1 5000',
      '4451 4100 K1 5000',
      '4451 4200 K1 10000',
      '4451 4300 K1 15000',
    ]);
  });

  it('that are missing are named with their account', () => {
    const found = journal({ map: { record: noAccountMap, version: 0 } });
    expect(found.unmapped.slice(0, 2)).toEqual([
      { account: 'provider-fees', lacks: ['number', 'cost-centre'] },
      { account: 'travel-costs', lacks: ['number', 'cost-centre'] },
    ]);
    expect(found.unmapped.at(-1)).toEqual({ account: 'state-receivables', lacks: ['number'] });
    const { accounts } = makeAccountMap();
    const withoutCentre = { ...accounts, 'provider-fees': { number: '4450', costCentre: null } };
    const record = makeAccountMap({ accounts: withoutCentre });
    expect(unmappedIn(journal({ map: { record, version: 1 } }).vouchers)).toEqual([
      { account: 'provider-fees', lacks: ['cost-centre'] },
    ]);
  });
});

describe('accruals', () => {
  const found = journal({ accruals: makeAccruals() });

  it('are posted on the last day of the month, and reversed on the first of the next', () => {
    expect(found.vouchers.slice(1)).toMatchObject([
      { number: '2020-01-A-001', kind: 'accrual', postedOn: '2020-01-31', period: '2020-01' },
      { number: '2020-01-R-001', kind: 'reversal', postedOn: '2020-02-01', period: '2020-02' },
    ]);
    expect(linesOf({ vouchers: found.vouchers.slice(1) })).toEqual([
      '4451 4100 K1 70000',
      '2600 - K1 -70000',
      '4451 4100 K1 -70000',
      '2600 - K1 70000',
    ]);
  });

  it('are in the totals of their month, reversals in those of the next', () => {
    expect(found.totals.filter(({ account }) => account.endsWith('bonuses'))).toEqual([
      { account: 'outcome-bonuses', number: '4451', debitCents: 70_000, creditCents: 0 },
      { account: 'accrued-bonuses', number: '2600', debitCents: 0, creditCents: 70_000 },
    ]);
  });

  it('go out with the run with whose release they were written', () => {
    expect(vouchersOf(found, 1)).toHaveLength(3);
    const later = journal({ accruals: makeAccruals({ runNo: 2 }) });
    expect(vouchersOf(later, 1)).toHaveLength(1);
  });
});

describe('the laws of a journal', () => {
  const amount = fc.integer({ min: -10_000, max: 10_000 });
  const anyLines = fc
    .record({
      fees: fc.tuple(amount, amount),
      bonus: amount,
      travel: amount,
      state: amount,
      own: amount,
      kela: amount,
    })
    .map(({ fees: [a, b], ...one }) => {
      const who = { clientId: 'C1', placementId: 'L1', days: 1 };
      return lines(
        fee(a, 'A1'),
        fee(b, 'A2'),
        bonus(one.bonus),
        { kind: 'travel', ...who, amountCents: one.travel },
        { kind: 'state', days: 1, amountCents: one.state },
        { kind: 'compensation', ...who, payer: 'county', amountCents: one.own },
        { kind: 'compensation', ...who, payer: 'kela', amountCents: one.kela },
      );
    });
  const anyDraws = fc.tuple(amount, amount).map(([a, b]) => [draw('CM1', a), draw('CM2', b)]);
  const anyStatements = fc
    .array(fc.tuple(anyLines, anyDraws), { maxLength: 4 })
    .map((all) =>
      all.map(([own, draws], place) =>
        booked(own, draws, { providerId: id(`P${place % 3}`), part: place + 1 }),
      ),
    );

  it('each voucher sums to zero, and the accounts to the journal postings of the statements', () => {
    fc.assert(
      fc.property(anyStatements, fc.boolean(), (statements, isMapped) => {
        const map = { record: isMapped ? makeAccountMap() : noAccountMap, version: 1 };
        const found = journal({ statements, map, accruals: makeAccruals() });
        for (const voucher of found.vouchers) {
          expect(voucher.lines.reduce((sum, line) => sum + line.amountCents, 0)).toBe(0);
        }
        const vouchers = found.vouchers.filter(({ kind }) => kind === 'booking');
        const sums = new Map<string, number>();
        for (const { account, amountCents } of vouchers.flatMap((voucher) => voucher.lines)) {
          sums.set(account, (sums.get(account) ?? 0) + amountCents);
        }
        const owed = balances(statements.flatMap(({ postings }) => postings));
        for (const [account, amountCents] of owed) {
          expect(sums.get(account) ?? 0).toBe(isInJournal(account) ? amountCents : 0);
        }
      }),
    );
  });

  it('accruals and their reversals sum to zero on every account and cost centre', () => {
    const items = fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 70_000 }),
        costCentre: fc.constantFrom(null, '4200'),
      }),
    );
    fc.assert(
      fc.property(items, (all) => {
        const accruals = makeAccruals({
          items: all.map(({ amount: amountCents, costCentre }, place) => ({
            providerId: `P${place % 2}`,
            claimId: `K${place}`,
            milestone: 'start',
            agreementId: 'A1',
            costCentre,
            amountCents,
          })),
        });
        const own = journal({ statements: [], accruals }).vouchers.flatMap((one) => one.lines);
        const byName = Map.groupBy(own, ({ account, costCentre }) => `${account} ${costCentre}`);
        for (const together of byName.values()) {
          expect(together.reduce((sum, line) => sum + line.amountCents, 0)).toBe(0);
        }
      }),
    );
  });
});
