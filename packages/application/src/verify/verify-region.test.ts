import { type Benefit } from '@jatkopolku/domain/client';
import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeCommitmentBook,
  makeConfirmed,
  makePayment,
  makePaymentBatch,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { rowOf, smallPackage } from '@jatkopolku/testing/package';
import { importInto } from '@jatkopolku/testing/small-region';
import { TODAY, type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createBenefit } from '../client/create-benefit.ts';
import { paymentListsOf } from '../payment/payment-lists.ts';
import type { Records } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { releaseRun } from '../settlement/release-run.ts';
import { countedStatements } from '../settlement/statements.ts';
import { commitCounted } from '../tally/commit-counted.ts';
import { type VerifyFault, verifyFaults } from './finding.ts';
import { verifyRegion } from './verify-region.ts';

let test: TestTable;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-01'), 'a month');
const march = must(parseMonth('2020-03'), 'a month');
const act = { event: 'changed', actor: 'test' } as const;

interface Region {
  readonly regionId: string;
  readonly records: Records;
}

/** Two months booked; January twice, for a benefit that was added after its first run; one run released. */
async function booked(): Promise<Region> {
  const regionId = `books-${(regions += 1)}`;
  const records = test.records(regionId);
  await importInto({ records, vault: await test.vault(regionId) }, smallPackage());
  await importInto(
    { records, vault: await test.vault(regionId) },
    { days: [rowOf.day({ placement_id: 'L2', date: '2020-01-13' })] },
  );
  const deps = closingDeps(records);
  await bookMonth(deps, month, { actor: 'raija' });
  await bookMonth(deps, march, { actor: 'raija' });
  await createBenefit(records, otherBenefit, { actor: 'kaisa', today: TODAY });
  const again = await bookMonth(deps, month, { actor: 'raija' });
  expect(again).toMatchObject({ value: { runs: [{ runNo: 2 }] } });
  const released = await releaseRun(deps, { key: { month, runNo: 1 }, version: 1, actor: 'risto' });
  expect(released.ok).toBe(true);
  return { regionId, records };
}

const otherBenefit: Omit<Benefit, 'position'> = {
  clientId: id<'Client'>('C1'),
  benefit: 'earnings-related',
  payer: 'fund-1',
  validFrom: localDate('2019-01-01'),
  validTo: null,
};

const verified = ({ records, regionId }: Region) =>
  verifyRegion({ records, brokenTrails: () => test.brokenTrails(regionId), progress: () => {} });

async function faultsOf(region: Region): Promise<VerifyFault[]> {
  const { findings } = await verified(region);
  return [...new Set(findings.map(({ fault }) => fault))].toSorted();
}

const headOf = async (records: Records, runNo = 1) =>
  must(await records.get('run', { month, runNo }), 'the head');

/** Another statement in place of the first of a run, named by its head. */
async function restate(
  { records }: Region,
  change: (statement: Statements[number]) => Partial<Statements[number]>,
  hash: (statement: Statements[number]) => string = (statement) => statement.hash,
): Promise<void> {
  const head = await headOf(records);
  const [first] = must(await countedStatements(records, head.record), 'statements');
  const statement = must(first, 'a statement');
  const forged = { ...statement, ...change(statement), hash: 'forged' };
  await records.keep('statement', [{ ...forged, hash: hash(forged) }]);
}
type Statements = NonNullable<Awaited<ReturnType<typeof countedStatements>>>;

/** Writes a head past the rules. */
async function rewrite({ records }: Region, statements: readonly Statements[number][]) {
  const before = await headOf(records);
  await records.keep('statement', [...statements]);
  const named = statements.map(({ providerId, part, hash }) => ({ providerId, part, hash }));
  const record = { ...before.record, statements: named };
  await records.commit([{ kind: 'run', record, before }], act);
}

/** The statements of the first run with changed content, each under its own hash. */
async function changed(
  region: Region,
  change: (statement: Statements[number]) => Partial<Statements[number]>,
): Promise<void> {
  const { contentHash } = await import('../settlement/statements.ts');
  const head = await headOf(region.records);
  const all = must(await countedStatements(region.records, head.record), 'statements');
  const now = all.map((one) => {
    const content = { ...one, ...change(one) };
    return { ...content, hash: contentHash(content) };
  });
  await rewrite(region, now);
}

/** What somebody could do to the table past the program, and what is found. */
const tampered: Readonly<Record<VerifyFault, (region: Region) => Promise<unknown>>> = {
  'run-missing': async ({ regionId }) =>
    test.remove({ pk: `${regionId}#settlement#run#2020-01`, sk: '0001' }),
  'statement-missing': async ({ records }) => {
    const before = await headOf(records);
    const statements = before.record.statements.map((one) => ({ ...one, hash: 'none' }));
    await records.commit([{ kind: 'run', record: { ...before.record, statements }, before }], act);
  },
  'statement-differs': async (region) => {
    const before = (await headOf(region.records)).record.statements[0];
    await restate(
      region,
      ({ lines }) => ({ lines: lines.slice(1) }),
      () => must(before, 'a statement').hash,
    );
  },
  'ledger-unbalanced': (region) =>
    changed(region, ({ postings }) => ({ postings: postings.slice(1) })),
  'ledger-differs': (region) => changed(region, () => ({ postings: [] })),
  'line-twice': (region) =>
    changed(region, ({ lines, postings }) => ({
      lines: [...lines, ...lines],
      postings: [...postings, ...postings],
    })),
  'line-without-source': (region) => changed(region, () => ({ sheets: [] })),
  'part-twice': async ({ records }) => {
    const before = must(await records.get('run', { month: march, runNo: 1 }), 'the head');
    const bills = [...before.record.bills, ...before.record.bills];
    await records.commit([{ kind: 'run', record: { ...before.record, bills }, before }], act);
  },
  'slot-differs': async ({ records }) => {
    const { bills } = must(await records.get('run', { month: march, runNo: 1 }), 'the head').record;
    const key = { ...must(bills[0], 'a part'), way: 'bill' as const };
    const before = must(await records.get('billingSlot', key), 'its place');
    const record = { ...before.record, runNo: 7 };
    await records.commit([{ kind: 'billingSlot', record, before }], act);
  },
  'day-twice': async (region) => {
    const twin = makeSheet({ clientId: 'C1', placementId: 'L9', month });
    await commitCounted(region.records, [{ kind: 'sheet', record: twin }], act);
    await bookMonth(closingDeps(region.records), month, { actor: 'raija' });
  },
  'days-differ': (region) =>
    changed(region, ({ lines }) => ({
      lines: lines.map((line) => ({ ...line, days: line.days + 1 })),
    })),
  'not-recomputed': (region) =>
    changed(region, ({ lines }) => ({
      lines: lines.map((line) => ({ ...line, amountCents: line.amountCents })).slice(0, -1),
    })),
  'booked-month-differs': async ({ records }) => {
    const before = must(await records.get('bookedMonth', { month }), 'the month');
    await records.commit(
      [{ kind: 'bookedMonth', record: { ...before.record, runs: [] }, before }],
      act,
    );
  },
  'tally-differs': async ({ records }) => {
    const [before] = await records.list('monthTally', { month });
    const record = { ...must(before, 'a tally').record, days: 99 };
    await records.commit([{ kind: 'monthTally', record, before }], act);
  },
  'commitment-book-differs': ({ records }) =>
    records.commit([{ kind: 'commitmentBook', record: makeCommitmentBook() }], act),
  overdrawn: async ({ records }) => {
    const [agreement] = await records.list('agreement');
    const { agreementId, frameworkId, lot } = must(agreement, 'an agreement').record;
    const cover = { agreementId, frameworkId, lot };
    const book = makeCommitmentBook({ booked: [{ ...cover, amountCents: 2 }] });
    await records.commit(
      [
        { kind: 'commitmentBook', record: book },
        { kind: 'commitment', record: makeConfirmed({ ...cover, amountCents: 1 }) },
      ],
      act,
    );
  },
  'batch-differs': ({ records }) =>
    records.commit([{ kind: 'paymentBatch', record: makePaymentBatch({ lists: [] }) }], act),
  'payments-differ': async ({ records }) => {
    const plan = { payments: [makePayment()], leftOut: [] };
    const lists = paymentListsOf(1, plan);
    await records.keep('paymentList', lists);
    const named = lists.map(({ part, hash }) => ({ part, hash }));
    const batch = makePaymentBatch({ runs: [], lists: named });
    await records.commit([{ kind: 'paymentBatch', record: batch }], act);
  },
  'trail-broken': async ({ regionId }) => {
    const items = await test.itemsOf(regionId);
    const event = items.find(({ pk }) =>
      String(pk).startsWith(`${regionId}#audit#client#client#C1`),
    );
    await test.remove({ pk: event?.['pk'], sk: event?.['sk'] });
  },
};

describe('verifyRegion', () => {
  it('finds nothing in what the program has booked, corrected and released', async () => {
    expect(await verified(await booked())).toEqual({
      months: 2,
      runs: 3,
      statements: 5,
      lines: expect.any(Number),
      recomputed: 5,
      findings: [],
    });
  });

  it('finds nothing in a region that has booked nothing', async () => {
    const region = { regionId: 'empty', records: test.records('empty') };
    expect(await verified(region)).toMatchObject({ months: 0, runs: 0, findings: [] });
  });

  it.each(verifyFaults)('finds %s, and where', async (fault) => {
    const region = await booked();
    await tampered[fault](region);
    expect(await faultsOf(region)).toContain(fault);
    const { findings } = await verified(region);
    expect(findings.every(({ where }) => where.length > 0)).toBe(true);
  });
});
