import { type AskedCorrection, paidCents, secondPartStage } from '@jatkopolku/domain/outcome';
import {
  type LocalDate,
  type Month,
  cents,
  id,
  localDate,
  monthOf,
  must,
} from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import { unclaimedRegion } from '@jatkopolku/testing/small-region';
import {
  type TestTable,
  openTestTable,
  closingDeps,
  testClock as clock,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { compareMonth } from '../settlement/compare-month.ts';
import { previewMonth } from '../settlement/preview-month.ts';
import { listTasks } from '../task/list-tasks.ts';
import { confirmCorrection, dropCorrection, proposeCorrection } from './correct-claim.ts';
import { fileSecondPart } from './file-second-part.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const claimId = id<'Claim'>('K-corrected');
const key = { claimId };
const approvedOn = localDate('2020-03-20');
const march = monthOf(approvedOn);
const may = localDate('2020-05-04');

/** A bonus of 700 euros in two parts, 500 and 200, both approved in March. */
const bothParts = makeClaim({
  claimId,
  placementId: 'L2',
  pathStartsOn: '2020-01-02',
  state: 'approved',
  decidedOn: approvedOn,
  decidedBy: 'approver-1',
  parts: [
    { partNo: 1, milestone: 'start', amountCents: 50_000, ...approved() },
    { partNo: 2, milestone: 'lasting', amountCents: 20_000, ...approved() },
  ],
  secondPart: {
    months: 3,
    amountCents: 20_000,
    dueOn: '2020-04-02',
    claimBy: '2020-07-01',
    filedOn: '2020-04-03',
    filedBy: 'worker-1',
    rejectedOn: null,
  },
});

function approved() {
  return { approvedOn, approvedBy: 'approver-1', voidedOn: null };
}

async function region(): Promise<Records> {
  const records = await unclaimedRegion(test);
  await records.commit([{ kind: 'claim', record: bothParts }], { event: 'created', actor: 'test' });
  return records;
}

const claimOf = async (records: Records) =>
  must(await records.get('claim', key), 'the claim').record;
const by = async (records: Records, actor: string, today: LocalDate = may) => ({
  key,
  version: must(await records.get('claim', key), 'the claim').version,
  actor,
  today,
});
const codesOf = (result: Awaited<ReturnType<typeof dropCorrection>>) =>
  result.ok ? [] : result.error.map(({ code }) => code);

const wrong: AskedCorrection = {
  partNo: 1,
  amountCents: cents(30_000),
  reason: 'Half of the hours',
};

async function corrected(asked: AskedCorrection = wrong) {
  const records = await region();
  await proposeCorrection(records, await by(records, 'approver-1'), asked);
  const confirmed = await confirmCorrection(records, await by(records, 'approver-2'));
  expect(codesOf(confirmed)).toEqual([]);
  return records;
}

async function bonusesOf(records: Records, month: Month) {
  const { providers } = await previewMonth(records, month);
  return providers.flatMap(({ bonuses }) => bonuses.map(({ amountCents }) => amountCents));
}
const book = (records: Records, month: Month) =>
  bookMonth(closingDeps(records), month, { actor: 'finance' });

/** What changed of March since it was booked. */
const lateOf = async (records: Records) =>
  (await compareMonth(records, march, localDate('2020-12-01'))).late;

describe('a correction of what was approved', () => {
  it.each<[Partial<AskedCorrection>, string[]]>([
    [{}, []],
    [{ partNo: 3 }, ['no-such-part']],
    [{ amountCents: cents(50_000) }, ['amount-same']],
    [{ amountCents: cents(50_001) }, ['amount-above-claimed']],
    [{ partNo: 2, amountCents: cents(20_001) }, ['amount-above-claimed']],
    [{ partNo: 2, amountCents: cents(1) }, []],
    // With the second part of 200 euros the whole bonus stays within the bounds.
    [{ amountCents: cents(1) }, []],
    [{ reason: ' ' }, ['reason-missing']],
  ])('asked as %j is refused by %j', async (own, codes) => {
    const records = await region();
    const asked = { ...wrong, ...own };
    const proposed = await proposeCorrection(records, await by(records, 'approver-1'), asked);
    expect(codesOf(proposed)).toEqual(codes);
    expect((await claimOf(records)).parts).toEqual(bothParts.parts);
  });

  it('is one at a time, a task of somebody else, and dropped by who proposed it', async () => {
    const records = await region();
    await proposeCorrection(records, await by(records, 'approver-1'), wrong);
    const again = await proposeCorrection(records, await by(records, 'approver-2'), wrong);
    expect(codesOf(again)).toEqual(['correction-waits']);
    const tasks = async (userId: string) =>
      (await listTasks(records, { userId, roles: ['approver'], providerId: null }, may)).items
        .filter(({ type }) => type === 'confirm-correction')
        .map(({ type }) => type);
    expect(await tasks('approver-1')).toEqual([]);
    expect(await tasks('approver-2')).toEqual(['confirm-correction']);
    const own = await confirmCorrection(records, await by(records, 'approver-1'));
    expect(codesOf(own)).toEqual(['own-work']);
    const filer = await confirmCorrection(records, await by(records, 'worker-1'));
    expect(codesOf(filer)).toEqual(['own-work']);
    await dropCorrection(records, await by(records, 'approver-1'));
    const none = await confirmCorrection(records, await by(records, 'approver-2'));
    expect(codesOf(none)).toEqual(['no-correction']);
    expect(await claimOf(records)).toEqual({ ...bothParts, takenUp: true });
  });

  it('confirmed before it is billed, changes what is billed', async () => {
    const records = await corrected();
    expect(await bonusesOf(records, march)).toEqual([20_000]);
    expect(await bonusesOf(records, monthOf(may))).toEqual([30_000]);
    await book(records, march);
    await book(records, monthOf(may));
    const runs = await records.listWithin('run', { month: monthOf(may) });
    expect(runs.map(({ record }) => record.bills)).toEqual([[{ claimId, partNo: 3 }]]);
  });

  it('confirmed after it was billed, is refunded once and billed once, whatever is booked when', async () => {
    const records = await region();
    await book(records, march);
    await proposeCorrection(records, await by(records, 'approver-1'), wrong);
    await confirmCorrection(records, await by(records, 'approver-2'));
    for (const month of [march, monthOf(may), march, monthOf(may)]) await book(records, month);
    const heads = [
      ...(await records.listWithin('run', { month: march })),
      ...(await records.listWithin('run', { month: monthOf(may) })),
    ].map(({ record: { type, bills, refunds } }) => [type, bills, refunds]);
    expect(heads).toEqual([
      [
        'ORIGINAL',
        [
          { claimId, partNo: 2 },
          { claimId, partNo: 1 },
        ],
        [],
      ],
      ['CORRECTION', [], [{ claimId, partNo: 1 }]],
      ['ORIGINAL', [{ claimId, partNo: 3 }], []],
    ]);
    expect(await lateOf(records)).toEqual([]);
  });

  it('marks the booked month of the part for finance', async () => {
    const records = await region();
    await book(records, march);
    await proposeCorrection(records, await by(records, 'approver-1'), wrong);
    await confirmCorrection(records, await by(records, 'approver-2'));
    expect(await lateOf(records)).toMatchObject([{ changes: [{ cause: 'bonus-changed' }] }]);
  });

  it('to nothing takes back the part, and a start what lasted with it', async () => {
    const lasting = await corrected({ ...wrong, partNo: 2, amountCents: cents(0) });
    expect(await claimOf(lasting)).toMatchObject({ state: 'approved', correction: null });
    expect(paidCents(await claimOf(lasting))).toBe(50_000);
    // What was clawed back is not claimed again, though its days are not over, and no longer to come.
    const open = await claimOf(lasting);
    expect(secondPartStage(open, may)).toBe('rejected');
    const again = await fileSecondPart({ records: lasting, clock }, await by(lasting, 'worker-1'), {
      evidence: [],
      answer: '',
    });
    expect(codesOf(again)).toEqual(['no-second-part']);
    const little = { ...wrong, amountCents: cents(19_999) };
    const proposed = await proposeCorrection(lasting, await by(lasting, 'approver-1'), little);
    expect(codesOf(proposed)).toEqual(['amount-outside-bounds']);
    const whole = await corrected({ ...wrong, amountCents: cents(0) });
    expect(await claimOf(whole)).toMatchObject({
      state: 'clawed-back',
      decidedBy: 'approver-2',
      decidedOn: may,
      decisionReason: wrong.reason,
      parts: [{ voidedOn: may }, { voidedOn: may }],
    });
    expect(paidCents(await claimOf(whole))).toBe(0);
    expect(await bonusesOf(whole, march)).toEqual([]);
  });

  it('of a part that was replaced meanwhile is not confirmed: nothing is paid twice', async () => {
    const records = await region();
    await proposeCorrection(records, await by(records, 'approver-1'), wrong);
    const before = must(await records.get('claim', key), 'the claim');
    const [first, ...others] = before.record.parts;
    const part = must(first, 'the first part');
    const other = { ...part, partNo: 3, amountCents: cents(45_000) };
    const parts = [{ ...part, voidedOn: may }, ...others, other];
    const replaced = { ...before.record, parts };
    await records.commit([{ kind: 'claim', record: replaced, before }], {
      event: 'changed',
      actor: 'test',
    });
    const confirmed = await confirmCorrection(records, await by(records, 'approver-2'));
    expect(codesOf(confirmed)).toEqual(['no-such-part']);
    expect(paidCents(await claimOf(records))).toBe(65_000);
    expect((await dropCorrection(records, await by(records, 'approver-2'))).ok).toBe(true);
  });

  it('confirmed and dropped in the same moment, is one of them', async () => {
    const records = await region();
    await proposeCorrection(records, await by(records, 'approver-1'), wrong);
    const seen = await by(records, 'approver-2');
    const both = await Promise.all([
      confirmCorrection(records, seen),
      dropCorrection(records, { ...seen, actor: 'approver-1' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap(codesOf)).toEqual(['changed-meanwhile']);
  });
});
