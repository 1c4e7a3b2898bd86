import type { Claim } from '@jatkopolku/domain/outcome';
import { balances } from '@jatkopolku/domain/settlement';
import { cents, id, must, parseMonth, sumCents } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makeClaim,
  makeCommitment,
  makeCommitmentBook,
  makeConfirmed,
  makeCostCentre,
  makeFramework,
  makePlacement,
  makeProvider,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { confirmCommitment } from '../commitment/confirm-commitment.ts';
import { annulCommitment } from '../commitment/end-commitment.ts';
import type { Change, Records } from '../records.ts';
import { bookMonth } from './book-month.ts';
import { compareMonth } from './compare-month.ts';
import { explainLines } from './explain-lines.ts';
import { recountMonths } from './recount-months.ts';
import { statementsIn } from './statements.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-01'), 'a month');
const act = { event: 'created', actor: 'test' } as const;
const FEE = 5_000;
const BONUS = 70_000;

function bonusOf(claimId: string): Claim {
  const part = {
    partNo: 1,
    milestone: 'start',
    amountCents: BONUS,
    approvedOn: '2020-01-20',
    approvedBy: 'aino',
    voidedOn: null,
  } as const;
  return makeClaim({ claimId, state: 'approved', parts: [part] });
}

/** A client's days, whose fee is 50 EUR, and a bonus of 700 EUR, with so much set aside; null for nothing. */
async function region(setCents: number | null, more: readonly Change[] = []): Promise<Records> {
  const records = test.records();
  const set: Change[] =
    setCents === null
      ? []
      : [
          { kind: 'commitment', record: makeConfirmed({ amountCents: setCents }) },
          { kind: 'commitmentBook', record: makeCommitmentBook() },
        ];
  const changes: Change[] = [
    { kind: 'provider', record: makeProvider() },
    { kind: 'agreement', record: makeAgreement() },
    { kind: 'benefit', record: makeBenefit() },
    { kind: 'costCentre', record: makeCostCentre() },
    { kind: 'placement', record: makePlacement() },
    { kind: 'sheet', record: makeSheet({ month: '2020-01', state: 'accepted' }) },
    { kind: 'claim', record: bonusOf('K1') },
    ...set,
    ...more,
  ];
  expect(await records.commit(changes, act)).toMatchObject({ ok: true });
  return records;
}

const book = (records: Records, booked = month) =>
  bookMonth(closingDeps(records), booked, { actor: 'kirsi' });
const bookOf = async (records: Records) =>
  must(await records.get('commitmentBook', { year: 2020 }), 'the book').record;

async function statements(records: Records) {
  const runs = await records.listWithin('run', { month });
  return statementsIn(
    records,
    runs.map(({ record }) => record),
  );
}

async function bookedKinds(records: Records): Promise<string[]> {
  return (await statements(records)).flatMap(({ lines }) => lines.map(({ kind }) => kind));
}

describe('booking a month in whose year nothing is set aside', () => {
  it('checks nothing, and says so', async () => {
    const records = await region(null);
    expect(
      (await compareMonth(records, month, closingDeps(records).clock.today())).commitments,
    ).toEqual({ isSet: false, beyond: [], unset: [] });
    expect(await book(records)).toMatchObject({ ok: true, value: { runs: [{ runNo: 1 }] } });
    expect(await bookedKinds(records)).toContain('bonus');
    expect((await statements(records))[0]?.draws).toBeUndefined();
  });
});

describe('booking a month draws on what is set aside', () => {
  it('and posts it in memorandum accounts, which sum to zero', async () => {
    const records = await region(FEE + BONUS);
    await book(records);
    const all = await statements(records);
    const drawn = { commitmentId: 'CM1', agreementId: 'A1', amountCents: FEE + BONUS };
    expect(all.flatMap(({ draws = [] }) => draws)).toEqual([drawn]);
    const postings = all.flatMap((statement) => statement.postings);
    expect(balances(postings).get('commitments-drawn')).toBe(FEE + BONUS);
    expect(sumCents(postings.map(({ amountCents }) => amountCents))).toBe(0);
    expect((await bookOf(records)).booked).toMatchObject([{ amountCents: FEE + BONUS }]);
  });

  it('and holds what is beyond it, while clients and every other line go on', async () => {
    const records = await region(FEE + BONUS - 1);
    const compared = await compareMonth(records, month, closingDeps(records).clock.today());
    expect(compared.withheld).toEqual([]);
    expect(compared.commitments).toMatchObject({
      isSet: true,
      beyond: [
        {
          providerId: 'P1',
          line: { kind: 'bonus', amountCents: BONUS },
          missingCents: 1,
          costCentres: [{ code: '4100', holders: [{ userId: 'hanna' }] }],
        },
      ],
      unset: [],
    });
    await book(records);
    const kinds = await bookedKinds(records);
    expect(kinds).toEqual(expect.arrayContaining(['fee', 'compensation', 'state', 'travel']));
    expect(kinds).not.toContain('bonus');
    expect((await bookOf(records)).short).toMatchObject([{ month, neededCents: BONUS }]);
  });

  it('and books what waited once more is set aside', async () => {
    const more = makeCommitment({ commitmentId: 'CM2', amountCents: 1 });
    const records = await region(FEE + BONUS - 1, [
      { kind: 'commitment', record: more },
      { kind: 'framework', record: makeFramework() },
    ]);
    await book(records);
    const hanna = { actor: 'hanna', name: 'Hanna' };
    const expected = { key: { year: 2020, commitmentId: more.commitmentId }, version: 1, ...hanna };
    expect(await confirmCommitment(closingDeps(records), expected)).toMatchObject({ ok: true });
    await book(records);
    expect(await bookedKinds(records)).toContain('bonus');
    const { booked, short } = await bookOf(records);
    expect(booked).toMatchObject([{ amountCents: FEE + BONUS }]);
    expect(short).toEqual([]);
  });

  it('and frees what is taken back', async () => {
    const records = await region(FEE + BONUS);
    await book(records);
    const before = must(await records.get('claim', { claimId: id('K1') }), 'the claim');
    const parts = before.record.parts.map((part) => ({ ...part, voidedOn: part.approvedOn }));
    await records.commit([{ kind: 'claim', record: { ...before.record, parts }, before }], act);
    await book(records);
    expect((await bookOf(records)).booked).toMatchObject([{ amountCents: FEE }]);
  });

  it('twice draws once', async () => {
    const records = await region(FEE + BONUS);
    await book(records);
    expect(await book(records)).toMatchObject({ ok: true, value: { runs: [] } });
    expect((await bookOf(records)).booked).toMatchObject([{ amountCents: FEE + BONUS }]);
  });
});

describe('in the same moment', () => {
  const february = must(parseMonth('2020-02'), 'a month');
  const ofFebruary: Change = {
    kind: 'sheet',
    record: makeSheet({
      month: '2020-02',
      state: 'accepted',
      days: { '03': '4', '04': '4' },
    }),
  };

  it('two months are booked one after the other, and never draw more than is set', async () => {
    const records = await region(FEE + BONUS, [ofFebruary]);
    const both = await Promise.all([book(records), book(records, february)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    const { booked, short } = await bookOf(records);
    const total = sumCents(booked.map(({ amountCents }) => amountCents));
    expect(total).toBeLessThanOrEqual(FEE + BONUS);
    expect(total + sumCents(short.map(({ neededCents }) => neededCents))).toBe(2 * FEE + BONUS);
  });

  it('a commitment is annulled or drawn on, never both', async () => {
    const records = await region(FEE + BONUS);
    const hanna = { actor: 'hanna', name: 'Hanna' };
    const key = { year: 2020, commitmentId: id<'Commitment'>('CM1') };
    const annulled = await atConfirming(records, () =>
      annulCommitment(closingDeps(records), { key, version: 1, ...hanna }, { reason: 'Virhe' }),
    );
    expect(annulled).toMatchObject({ ok: true });
    expect((await statements(records)).flatMap(({ draws = [] }) => draws)).toEqual([]);
  });

  it('money that is set aside while a run is computed is drawn on by the next one', async () => {
    const records = await region(FEE, [
      { kind: 'commitment', record: makeCommitment({ commitmentId: 'CM2', amountCents: BONUS }) },
    ]);
    const hanna = { actor: 'hanna', name: 'Hanna' };
    const key = { year: 2020, commitmentId: id<'Commitment'>('CM2') };
    await atConfirming(records, () =>
      confirmCommitment(closingDeps(records), { key, version: 1, ...hanna }),
    );
    expect((await bookOf(records)).booked).toMatchObject([{ amountCents: cents(FEE + BONUS) }]);
  });

  it('is explained by what the providers before it use up', async () => {
    const other = { providerId: 'P0', agreementId: 'A0' };
    const records = await region(FEE + BONUS, [
      { kind: 'provider', record: makeProvider({ providerId: 'P0', businessId: '9900002-6' }) },
      { kind: 'agreement', record: makeAgreement(other) },
      { kind: 'placement', record: makePlacement({ ...other, placementId: 'L0' }) },
      {
        kind: 'sheet',
        record: makeSheet({ ...other, placementId: 'L0', month: '2020-01', state: 'accepted' }),
      },
    ]);
    const waits = async (providerId: string) => {
      const asked = { month, providerId: id<'Provider'>(providerId), isAsked: () => true };
      const found = await explainLines(records, asked);
      return must(found.ok ? found.value : undefined, 'lines').flatMap((line) => line.waits);
    };
    await recountMonths(records, 'test', [month]);
    expect(await waits('P0')).toEqual([]);
    expect(await waits('P1')).toMatchObject([{ by: 'commitment', missingCents: FEE }]);
  });

  /** Books, and does something else just before the head of the run is written. */
  async function atConfirming<T>(
    records: Records,
    other: () => Promise<T>,
  ): Promise<T | undefined> {
    let done: T | undefined;
    const meanwhile: Records = {
      ...records,
      commit: async (...all) => {
        if (done === undefined && all[0].some(({ kind }) => kind === 'run')) done = await other();
        return records.commit(...all);
      },
    };
    expect(await book(meanwhile)).toMatchObject({ ok: true });
    return done;
  }
});
