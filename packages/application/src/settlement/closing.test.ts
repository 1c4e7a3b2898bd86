import type { Claim } from '@jatkopolku/domain/outcome';
import {
  type ClosingStep,
  type Run,
  closingSteps,
  isReleased,
} from '@jatkopolku/domain/settlement';
import { id, must, parseMonth, sumCents } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makeBillingSlot,
  makeClaim,
  makeProvider,
  makeRun,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { makeRegister } from '@jatkopolku/testing/register';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { commitAll } from '../commit-all.ts';
import type { Change, Records } from '../records.ts';
import { bookMonth } from './book-month.ts';
import { releaseRun } from './release-run.ts';
import { statementsIn } from './statements.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-01'), 'a month');
const act = { event: 'created', actor: 'test' } as const;

/** An approved claim of the month; its bonus is 700 EUR. */
function bonusOf(claimId: string): Claim {
  const part = {
    partNo: 1,
    milestone: 'start',
    amountCents: 70_000,
    approvedOn: '2020-01-20',
    approvedBy: 'aino',
    voidedOn: null,
  } as const;
  return makeClaim({
    claimId,
    placementId: `L-${claimId}`,
    personId: `C-${claimId}`,
    state: 'approved',
    parts: [part],
  });
}

/** A provider with a client's days and some bonuses in the month. */
async function region(bonuses: number): Promise<Records> {
  const records = test.records();
  const claims = Array.from({ length: bonuses }, (_, at) => bonusOf(`K${at + 1}`));
  const changes: Change[] = [
    { kind: 'provider', record: makeProvider() },
    { kind: 'agreement', record: makeAgreement() },
    { kind: 'benefit', record: makeBenefit() },
    { kind: 'sheet', record: makeSheet({ month: '2020-01', state: 'accepted' }) },
    ...claims.map((record) => ({ kind: 'claim' as const, record })),
  ];
  const groups = changes.map((change) => [change]);
  expect(await commitAll(records, groups, act)).toMatchObject({ ok: true });
  return records;
}

async function runsOf(records: Records): Promise<Run[]> {
  return (await records.listWithin('run', { month })).map(({ record }) => record);
}

async function linesOf(records: Records) {
  const statements = await statementsIn(records, await runsOf(records));
  return statements.flatMap(({ lines }) => lines);
}

const book = (records: Records, onStep?: (step: ClosingStep) => void) =>
  bookMonth({ ...closingDeps(records), onStep }, month, { actor: 'kirsi' });

describe('a month with 200 bonuses at one provider', () => {
  it('is booked whole in one run, each bonus once', async () => {
    const records = await region(200);
    expect(await book(records)).toMatchObject({ ok: true });
    const runs = await runsOf(records);
    expect(runs.map(({ bills }) => bills.length)).toEqual([200]);
    const bonuses = (await linesOf(records)).filter(({ kind }) => kind === 'bonus');
    expect(bonuses).toHaveLength(200);
    expect(sumCents(bonuses.map(({ amountCents }) => amountCents))).toBe(200 * 70_000);
    expect(await book(records)).toMatchObject({ ok: true, value: { runs: [] } });
  });
});

const steps = Object.keys(closingSteps) as ClosingStep[];

describe('the steps that close a month', () => {
  it('are those of the table, in its order', async () => {
    const records = await region(1);
    const heard: ClosingStep[] = [];
    await book(records, (step) => heard.push(step));
    expect([...new Set([...heard, 'release'])]).toEqual(steps);
  });

  it.each(steps)('stopped at %s and done again come to the same', async (stopped) => {
    const [records, whole] = [await region(2), await region(2)];
    const stop = (step: ClosingStep) => {
      if (step === stopped) throw new Error('stopped');
    };
    // Releasing is no step of booking: there the whole is booked, and then nothing of it twice.
    await book(records, stop).catch(() => undefined);
    const paid = (await runsOf(records)).filter(({ state }) => isReleased[state]);
    expect(paid).toEqual([]);
    await book(records);
    await book(whole);
    expect(await linesOf(records)).toEqual(await linesOf(whole));
    expect((await runsOf(records)).map(({ statements }) => statements)).toEqual(
      (await runsOf(whole)).map(({ statements }) => statements),
    );
    const expected = { key: { month, runNo: 1 }, version: 1, actor: 'raija' };
    expect(await releaseRun(closingDeps(records), expected)).toMatchObject({ ok: true });
  });

  it('stopped before any write come to the same', async () => {
    const whole = await region(2);
    await book(whole);
    for (let write = 1; ; write += 1) {
      const records = await region(2);
      const { stopping, writes } = stoppingAt(records, write);
      const attempt = await book(stopping).catch(() => undefined);
      await book(records);
      expect(await linesOf(records)).toEqual(await linesOf(whole));
      if (attempt?.ok && writes() < write) return;
      expect(write).toBeLessThan(12);
    }
  });

  it('ask the register about who is paid once', async () => {
    const records = await region(1);
    const register = makeRegister();
    const deps = closingDeps(records, { register });
    await bookMonth(deps, month, { actor: 'kirsi' });
    expect(register.asked).toHaveLength(1);
  });
});

describe('the slot of a bonus', () => {
  it('that a run took and did not book is taken over by the next', async () => {
    const records = await region(1);
    await records.commit(
      [
        { kind: 'run', record: makeRun({ statements: [] }) },
        { kind: 'billingSlot', record: makeBillingSlot({ runNo: 1 }) },
      ],
      act,
    );
    await book(records);
    expect((await runsOf(records)).map(({ bills }) => bills)).toEqual([
      [],
      [{ claimId: 'K1', partNo: 1 }],
    ]);
    const slot = await records.get('billingSlot', makeBillingSlot());
    expect(slot?.record.runNo).toBe(2);
  });

  it('that a later run of the month has taken leaves the slow one overtaken', async () => {
    const records = await region(1);
    await records.commit([{ kind: 'billingSlot', record: makeBillingSlot({ runNo: 2 }) }], act);
    expect(await book(records)).toEqual({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(await runsOf(records)).toEqual([]);
  });

  it('that another month has billed stops the booking: nothing is paid twice', async () => {
    const records = await region(1);
    const other = must(parseMonth('2019-12'), 'a month');
    const bills = [{ claimId: id<'Claim'>('K1'), partNo: 1 }];
    await records.commit(
      [
        { kind: 'run', record: makeRun({ month: other, bills, statements: [] }) },
        { kind: 'billingSlot', record: makeBillingSlot({ month: other }) },
      ],
      act,
    );
    await expect(book(records)).rejects.toThrow('the bill of K1/1 is the first one');
    expect(await runsOf(records)).toEqual([]);
  });

  it('is taken once by two who book at the same moment', async () => {
    const records = await region(3);
    const both = await Promise.all([book(records), book(records)]);
    expect(both.some(({ ok }) => ok)).toBe(true);
    const bonuses = (await linesOf(records)).filter(({ kind }) => kind === 'bonus');
    expect(bonuses).toHaveLength(3);
    expect((await runsOf(records)).flatMap(({ bills }) => bills)).toHaveLength(3);
  });
});

/** Records that stop before their n-th write. */
function stoppingAt(records: Records, at: number) {
  let writes = 0;
  const count = () => {
    writes += 1;
    if (writes === at) throw new Error('stopped');
  };
  const stopping: Records = {
    ...records,
    commit: async (changes, by, witnesses) => {
      count();
      return records.commit(changes, by, witnesses);
    },
    keep: async (kind, kept) => {
      count();
      return records.keep(kind, kept);
    },
  };
  return { stopping, writes: () => writes };
}
