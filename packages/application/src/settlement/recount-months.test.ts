import type { MonthTally } from '@jatkopolku/domain/settlement';
import { must, parseMonth } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { smallPackage } from '@jatkopolku/testing/package';
import { beginHistory, historyStep, takeStep } from '@jatkopolku/testing/random-history';
import { importInto } from '@jatkopolku/testing/small-region';
import { TODAY, type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change, Records } from '../records.ts';
import { bookMonth } from './book-month.ts';
import { compareMonth } from './compare-month.ts';
import { listMonths } from './list-months.ts';
import { recountMonths } from './recount-months.ts';
import { countedStatements } from './statements.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-01'), 'a month');
const act = { event: 'changed', actor: 'test' } as const;

async function imported(): Promise<Records> {
  const records = test.records();
  await importInto({ records, vault: await test.vault() }, smallPackage());
  return records;
}

const talliesOf = async (records: Records) =>
  (await records.list('monthTally')).map(({ record }) => record);

/** The same region as a version without tallies would have left it. */
async function withoutTallies(of: Records): Promise<Records> {
  const records = test.records();
  for (const kind of ['provider', 'agreement', 'benefit', 'calendar', 'claim'] as const) {
    for (const { record } of await of.list(kind)) {
      await records.commit([{ kind, record } as Change], act);
    }
  }
  for (const { month: own, providerId } of await talliesOf(of)) {
    for (const { record } of await of.listWithin('sheet', { providerId, month: own })) {
      await records.commit([{ kind: 'sheet', record }], act);
    }
  }
  for (const { record } of await of.listWithin('run', { month })) {
    await records.commit([{ kind: 'run', record }], act);
    await records.keep('statement', must(await countedStatements(of, record), 'statements'));
  }
  return records;
}

describe('recountMonths', () => {
  it('after an import there is nothing to count: it has counted', async () => {
    const records = await imported();
    const tallies = await talliesOf(records);
    expect(tallies.map((one) => [one.month, one.providerId, one.accepted])).toEqual([
      ['2020-01', 'P1', 1],
      ['2020-01', 'P2', 1],
      ['2020-03', 'P1', 0],
    ]);
    await recountMonths(records, 'system');
    expect(await talliesOf(records)).toEqual(tallies);
  });

  it('of a table without tallies counts what the changes would have', async () => {
    const before = await imported();
    const records = await withoutTallies(before);
    expect(await listMonths(records, TODAY)).toEqual([]);
    await recountMonths(records, 'system');
    const counted = ({ moneyVersion: _version, ...counts }: MonthTally) => counts;
    expect((await talliesOf(records)).map(counted)).toEqual((await talliesOf(before)).map(counted));
  });

  it('of a month that was booked before keeps it in short, and asks about what remains alone', async () => {
    const before = await imported();
    await bookMonth(closingDeps(before), month, { actor: 'finance' });
    const records = await withoutTallies(before);
    await recountMonths(records, 'system');
    const listed = (await listMonths(records, TODAY)).find((one) => one.month === month);
    expect(listed).toMatchObject({ runs: [{ runNo: 1 }], booked: { days: 3 }, late: [] });
  });

  it('asks finance about what remained when it was counted', async () => {
    const before = await imported();
    await bookMonth(closingDeps(before), month, { actor: 'finance' });
    const records = await withoutTallies(before);
    const late = makeSheet({ clientId: 'C9', placementId: 'L9', month });
    await records.commit([{ kind: 'sheet', record: late }], act);
    await recountMonths(records, 'system');
    const { late: found } = await compareMonth(records, month, TODAY);
    expect(found).toEqual([{ providerId: 'P1', changes: [] }]);
    await bookMonth(closingDeps(records), month, { actor: 'finance' });
    expect((await compareMonth(records, month, TODAY)).late).toEqual([]);
  });
});

it('whatever is changed one after the other, a tally is what counting all of it gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(historyStep, { maxLength: 12 }), async (all) => {
      const records = test.records();
      await beginHistory(records);
      for (const step of all) {
        await takeStep(records, step);
      }
      const tallies = await talliesOf(records);
      await recountMonths(records, 'system');
      expect(await talliesOf(records)).toEqual(tallies);
    }),
    { numRuns: 40 },
  );
});
