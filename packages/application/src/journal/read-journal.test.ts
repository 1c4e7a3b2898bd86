import type { Journal } from '@jatkopolku/domain/journal';
import type { Claim } from '@jatkopolku/domain/outcome';
import { type Result, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAccountMap,
  makeAgreement,
  makeBenefit,
  makeClaim,
  makeCommitmentBook,
  makeConfirmed,
  makePlacement,
  makeProvider,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change, Records } from '../records.ts';
import type { Refusal } from '../refuse.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { releaseRun } from '../settlement/release-run.ts';
import { commitCounted } from '../tally/commit-counted.ts';
import { exportJournal, readJournal } from './read-journal.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-01'), 'a month');
const act = { event: 'created', actor: 'test' } as const;
const approved: Claim = makeClaim({
  claimId: 'K1',
  submittedOn: '2020-01-05',
  state: 'approved',
  decidedOn: '2020-01-20',
  decidedBy: 'aino',
});
const waiting = makeClaim({ claimId: 'K2', submittedOn: '2020-01-31', amountCents: 30_000 });

/** A client's days, whose fee is 50 EUR, a bonus of 700 EUR, and a claim of 300 EUR that waits. */
async function region(...more: readonly Change[]): Promise<Records> {
  const records = test.records();
  const around: Change[] = [
    { kind: 'provider', record: makeProvider({ name: 'Työpaja ry' }) },
    { kind: 'agreement', record: makeAgreement() },
    { kind: 'benefit', record: makeBenefit() },
    { kind: 'placement', record: makePlacement() },
    { kind: 'placement', record: makePlacement({ placementId: 'L2', clientId: 'C2' }) },
    ...more,
  ];
  const sheet = makeSheet({ month: '2020-01', state: 'accepted' });
  const other = makeClaim({ ...waiting, placementId: id('L2'), personId: id('C2') });
  expect(await records.commit(around, act)).toMatchObject({ ok: true });
  for (const change of [
    { kind: 'sheet', record: sheet },
    { kind: 'claim', record: approved },
    { kind: 'claim', record: other },
  ] as const) {
    expect(await commitCounted(records, [change], act)).toMatchObject({ ok: true });
  }
  return records;
}

const mapped = { kind: 'accountMap', record: makeAccountMap() } as const;
const deps = (records: Records) => closingDeps(records, { today: localDate('2020-02-10') });
const book = (records: Records) => bookMonth(deps(records), month, { actor: 'kirsi' });
const release = (records: Records, runNo = 1) =>
  releaseRun(deps(records), { key: { month, runNo }, version: 1, actor: 'risto' });

async function settled(...more: readonly Change[]): Promise<Records> {
  const records = await region(...more);
  expect(await book(records)).toMatchObject({ ok: true });
  expect(await release(records)).toMatchObject({ ok: true });
  return records;
}

async function rows(read: Promise<Result<Journal, Refusal>>): Promise<string[]> {
  const { value } = must(await read.then((one) => (one.ok ? one : undefined)), 'a journal');
  return value.vouchers.flatMap(({ number, lines }) =>
    lines.map((line) =>
      [
        number,
        line.number,
        line.costCentre,
        line.claimId ?? line.agreementId,
        line.amountCents,
      ].join(' '),
    ),
  );
}

const refusedBy = (...error: readonly object[]) => ({ ok: false, error });

describe('the journal of a month', () => {
  it('is not there while nothing is booked, and empty while nothing is released', async () => {
    const records = await region(mapped);
    expect(await readJournal(records, { month })).toEqual(refusedBy({ code: 'not-found' }));
    await book(records);
    expect(await readJournal(records, { month })).toMatchObject({
      ok: true,
      value: { runs: [{ runNo: 1, releasedOn: null }], vouchers: [] },
    });
    expect(await exportJournal(records, { month })).toEqual(
      refusedBy({ code: 'journal-unreleased' }),
    );
  });

  it('has a voucher of each provider, and the claims that waited at the month’s end with their reversal', async () => {
    const records = await settled(mapped);
    expect(await rows(exportJournal(records, { month }))).toEqual([
      '2020-01-1-001 4450 4100 A1 5000',
      '2020-01-1-001 4451 4100 K1 70000',
      '2020-01-1-001 4711 4100  640',
      '2020-01-1-001 3350 4100  -2018',
      '2020-01-1-001 2571  A1 -5000',
      '2020-01-1-001 2571  K1 -70000',
      '2020-01-1-001 2572   -640',
      '2020-01-1-001 1750   2018',
      '2020-01-A-001 4451 4100 K2 30000',
      '2020-01-A-001 2600  K2 -30000',
      '2020-01-R-001 4451 4100 K2 -30000',
      '2020-01-R-001 2600  K2 30000',
    ]);
  });

  it('stays as it went out, whatever becomes of the claims later', async () => {
    const records = await settled(mapped);
    const before = await exportJournal(records, { month });
    const stored = must(await records.get('claim', { claimId: id('K2') }), 'the claim');
    const record = { ...stored.record, state: 'draft' } as const;
    await records.commit([{ kind: 'claim', record, before: stored }], act);
    expect(await exportJournal(records, { month })).toEqual(before);
  });

  it('is of the cost centres whose money is drawn on', async () => {
    const records = await settled(
      mapped,
      { kind: 'commitment', record: makeConfirmed({ costCentre: '4200', amountCents: 90_000 }) },
      {
        kind: 'commitment',
        record: makeConfirmed({
          commitmentId: 'CM2',
          turn: 2,
          costCentre: '4300',
          amountCents: 90_000,
        }),
      },
      { kind: 'commitmentBook', record: makeCommitmentBook({ turns: 2 }) },
    );
    const charged = (await rows(exportJournal(records, { month }))).filter((row) =>
      row.includes(' 445'),
    );
    expect(charged.slice(0, 4)).toEqual([
      '2020-01-1-001 4450 4200 A1 5000',
      '2020-01-1-001 4451 4200 K1 70000',
      // What is left of the first commitment, and then of the second.
      '2020-01-A-001 4451 4200 K2 15000',
      '2020-01-A-001 4451 4300 K2 15000',
    ]);
  });

  it('names each account on it that is not mapped, and goes out once it is', async () => {
    const records = await settled();
    const accounts = ['provider-fees', 'outcome-bonuses', 'travel-costs', 'state-compensation'];
    const owed = ['provider-payables', 'client-payables', 'state-receivables', 'accrued-bonuses'];
    expect(await exportJournal(records, { month })).toEqual(
      refusedBy(
        ...[...accounts, ...owed].map((account) => ({
          code: 'account-unmapped',
          details: { account },
        })),
      ),
    );
    expect(await readJournal(records, { month })).toMatchObject({
      ok: true,
      value: { mapVersion: 0, unmapped: { length: 8 } },
    });
    await records.commit([mapped], act);
    expect(await exportJournal(records, { month })).toMatchObject({
      ok: true,
      value: { mapVersion: 1, unmapped: [] },
    });
  });
});

it('takes a few calls, however many bonuses and cost centres are on it', async () => {
  const records = await settled(
    mapped,
    { kind: 'commitment', record: makeConfirmed({ amountCents: 90_000 }) },
    { kind: 'commitmentBook', record: makeCommitmentBook() },
  );
  const { calls } = await countCalls(test.client, () => exportJournal(records, { month }));
  // Heads and statements, accruals, the map, providers, commitments; claims of bonuses and their placements.
  expect(calls).toBe(8);
});

describe('the journal of one run', () => {
  it('has what went out with it, and waits for its own release', async () => {
    const records = await settled(mapped);
    const sheet = must(
      (await records.listWithin('sheet', { month, providerId: id('P1') }))[0],
      'the sheet',
    );
    const days = { ...sheet.record.days, '14': must(sheet.record.days['07'], 'the seventh') };
    const change = { kind: 'sheet', record: { ...sheet.record, days }, before: sheet } as const;
    expect(await commitCounted(records, [change], act)).toMatchObject({ ok: true });
    expect(await book(records)).toMatchObject({ ok: true, value: { runs: [{ runNo: 2 }] } });
    expect(await exportJournal(records, { month, runNo: 2 })).toEqual(
      refusedBy({ code: 'journal-unreleased' }),
    );
    expect(await exportJournal(records, { month, runNo: 3 })).toEqual(
      refusedBy({ code: 'not-found' }),
    );
    const first = await rows(exportJournal(records, { month, runNo: 1 }));
    expect(first).toHaveLength(12);
    await release(records, 2);
    expect(await rows(exportJournal(records, { month, runNo: 1 }))).toEqual(first);
    const second = await rows(exportJournal(records, { month, runNo: 2 }));
    expect(second.length).toBeGreaterThan(0);
    expect(second.every((row) => row.startsWith('2020-01-2-001 '))).toBe(true);
    expect(await rows(exportJournal(records, { month }))).toHaveLength(
      first.length + second.length,
    );
  });
});
