import { type Agreement } from '@jatkopolku/domain/agreement';
import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClaim,
  makeFramework,
  makePlacement,
  makeProvider,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change, Records } from '../records.ts';
import { previewMonth } from '../settlement/preview-month.ts';
import { agreementFigures } from './agreement-figures.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = localDate('2020-04-01');
const first = makeAgreement();
const second = makeAgreement({ agreementId: 'A2', lot: 2, dayPriceCents: 4_000 });
const atSecond = { placementId: 'L2', agreementId: 'A2' };

/** Two agreements of a provider with days of the same months, and claims of either. */
async function region(...more: readonly Change[]): Promise<Records> {
  const records = test.records();
  const made: readonly Change[] = [
    { kind: 'framework', record: makeFramework() },
    { kind: 'provider', record: makeProvider() },
    { kind: 'agreement', record: first },
    { kind: 'agreement', record: second },
    { kind: 'placement', record: makePlacement() },
    { kind: 'placement', record: makePlacement({ ...atSecond, clientId: 'C2' }) },
    { kind: 'sheet', record: makeSheet() },
    { kind: 'sheet', record: makeSheet({ month: '2020-02', days: { '03': '5' } }) },
    { kind: 'sheet', record: makeSheet({ ...atSecond, clientId: 'C2', days: { '07': '4' } }) },
    ...more,
  ];
  const done = await records.commit(made, { event: 'created', actor: 'test' });
  expect(done.ok).toBe(true);
  return records;
}

const figuresOf = (records: Records, agreement: Agreement = first) =>
  agreementFigures(records, agreement, today);
const none = { clients: 0, days: 0, feeCents: 0, bonusCents: 0 };

describe('what an agreement has come to', () => {
  it('is by month and in total, its own days at its own price', async () => {
    const records = await region();
    expect(await figuresOf(records)).toEqual({
      total: { clients: 1, days: 3, feeCents: 7_500, bonusCents: 0 },
      months: [
        { month: '2020-01', clients: 1, days: 2, feeCents: 5_000, bonusCents: 0 },
        { month: '2020-02', clients: 1, days: 1, feeCents: 2_500, bonusCents: 0 },
      ],
      claims: [],
    });
    const other = await figuresOf(records, second);
    expect(other.total).toEqual({ clients: 1, days: 1, feeCents: 4_000, bonusCents: 0 });
  });

  it('leaves out months that nobody has accepted yet', async () => {
    const open = makeSheet({ month: '2020-03', state: 'open', days: { '03': '5' } });
    const sent = makeSheet({ month: '2019-12', state: 'submitted', days: { '03': '5' } });
    const records = await region({ kind: 'sheet', record: open }, { kind: 'sheet', record: sent });
    const { months } = await figuresOf(records);
    expect(months.map(({ month }) => month)).toEqual(['2020-01', '2020-02']);
  });

  it('has a bonus in the month of its approval, also after the term, and all claims with states', async () => {
    const decided = { state: 'approved', decidedOn: '2022-09-15' } as const;
    const paid = makeClaim({ ...decided, amountCents: 45_000 });
    const refused = makeClaim({ claimId: 'K0', state: 'rejected', decidedOn: '2020-06-30' });
    const others = makeClaim({ claimId: 'K2', placementId: 'L2', clientId: 'C2', ...decided });
    const records = await region(
      { kind: 'claim', record: paid },
      { kind: 'claim', record: refused },
      { kind: 'claim', record: others },
    );
    const { total, months, claims } = await figuresOf(records);
    expect(total.bonusCents).toBe(45_000);
    expect(months.at(-1)).toEqual({ month: '2022-09', ...none, bonusCents: 45_000 });
    expect(claims.map(({ claimId, state }) => [claimId, state])).toEqual([
      ['K0', 'rejected'],
      ['K1', 'approved'],
    ]);
  });

  it('of all agreements together is what the month’s settlement gives the provider', async () => {
    const records = await region();
    const { providerTotalCents } = await previewMonth(
      records,
      must(parseMonth('2020-01'), 'a month'),
    );
    const figures = await Promise.all([first, second].map((one) => figuresOf(records, one)));
    const january = figures.flatMap(({ months }) =>
      months.filter(({ month }) => month === '2020-01'),
    );
    const total = january.reduce((sum, { feeCents }) => sum + feeCents, 0);
    expect([total, providerTotalCents]).toEqual([9_000, 9_000]);
  });

  it('is nothing before its term has begun', async () => {
    const early = makeFramework({
      frameworkId: 'F2',
      startsOn: '2025-01-01',
      endsOn: '2026-01-01',
    });
    const agreement = makeAgreement({ agreementId: 'A9', frameworkId: 'F2', providerId: id('P9') });
    const records = await region({ kind: 'framework', record: early });
    expect(await figuresOf(records, agreement)).toEqual({ total: none, months: [], claims: [] });
  });
});
