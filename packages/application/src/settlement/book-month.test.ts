import { id, must, parseMonth } from '@jatkopolku/kernel';
import { makeStatement } from '@jatkopolku/testing/builders';
import { packageOf, rowOf, smallPackage } from '@jatkopolku/testing/package';
import { TODAY, type TestTable, openTestTable, closingDeps } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { importPackage } from '../import/import-package.ts';
import type { Records } from '../records.ts';
import { bookMonth } from './book-month.ts';
import { previewMonth } from './preview-month.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const january = must(parseMonth('2020-01'), 'a month');
const march = must(parseMonth('2020-03'), 'a month');

async function imported(records: Records, rows = smallPackage()): Promise<Records> {
  const deps = {
    records,
    vault: await test.vault(),
    source: packageOf(rows),
    today: TODAY,
    progress: () => {},
  };
  const { report } = await importPackage(deps, { strict: true });
  expect(report.rejected).toEqual({});
  return records;
}

async function book(records: Records, month = january) {
  const result = await bookMonth(closingDeps(records), month, { actor: 'finance' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function bookedLines(records: Records, runNo: number, month = january) {
  const statements = await records.listWithin('statement', { month });
  return statements.flatMap(({ record }) => (record.runNo === runNo ? record.lines : []));
}

describe('booking a month', () => {
  it('books every line once, under a run whose head names each statement', async () => {
    const records = await imported(test.records());
    const { runs, summary } = await book(records);
    const [run] = runs;
    expect(run).toMatchObject({
      runNo: 1,
      type: 'ORIGINAL',
      state: 'confirmed',
      bookedBy: 'finance',
    });
    expect(run?.statements).toHaveLength(2);
    expect(summary).toEqual(await previewMonth(records, january));
    const fees = (await bookedLines(records, 1)).filter(({ kind }) => kind === 'fee');
    expect(fees.map(({ days, amountCents }) => [days, amountCents])).toEqual([
      [2, 5_000],
      [1, 2_500],
    ]);
  });

  it('again books nothing', async () => {
    const region = 'region-again';
    const records = await imported(test.records(region));
    await book(records);
    const items = await test.itemsOf(region);
    expect((await book(records)).runs).toEqual([]);
    expect(await test.itemsOf(region)).toEqual(items);
  });

  it('keeps what finance writes to a provider with what is booked of it', async () => {
    const records = await imported(test.records());
    const note = { providerId: id<'Provider'>('P1'), text: 'Two days came late.' };
    const booked = await bookMonth(closingDeps(records), january, {
      actor: 'finance',
      notes: [note],
    });
    expect(booked).toMatchObject({ ok: true, value: { runs: [{ notes: [note] }] } });
  });

  it('refuses words to a provider of whom it books nothing, and books nothing', async () => {
    const records = await imported(test.records());
    const notes = [{ providerId: id<'Provider'>('P9'), text: 'To nobody.' }];
    const refused = { ok: false, error: { code: 'note-without-lines' } };
    const asked = { actor: 'finance', notes };
    expect(await bookMonth(closingDeps(records), january, asked)).toMatchObject(refused);
    expect(await records.listWithin('run', { month: january })).toEqual([]);
    await book(records);
    const again = {
      actor: 'finance',
      notes: [{ providerId: id<'Provider'>('P1'), text: 'Late.' }],
    };
    expect(await bookMonth(closingDeps(records), january, again)).toMatchObject(refused);
  });

  it('after a change books just the difference, as a correction', async () => {
    const records = await imported(test.records());
    await book(records);
    const sheet = must(
      (await records.listWithin('sheet', { providerId: id('P1'), month: january }))[0],
      'the sheet',
    );
    const { '08': _taken, ...days } = sheet.record.days;
    const act = { event: 'days-logged', actor: 'test' } as const;
    await records.commit(
      [{ kind: 'sheet', record: { ...sheet.record, days }, before: sheet }],
      act,
    );
    const { runs } = await book(records);
    expect(runs[0]).toMatchObject({ runNo: 2, type: 'CORRECTION' });
    const lines = await bookedLines(records, 2);
    expect(lines.map(({ kind, days: own, amountCents }) => [kind, own, amountCents])).toEqual([
      ['compensation', -1, -900],
      ['fee', -1, -2_500],
      ['state', -1, -1_009],
      ['travel', -1, -640],
    ]);
    expect((await book(records)).runs).toEqual([]);
  });

  it('after a retroactive benefit moves the days from one payer to the other', async () => {
    const records = await imported(test.records());
    await book(records);
    const benefits = [
      rowOf.benefit({ benefit: 'earnings-related', payer: 'fund-1', valid_from: '2019-01-01' }),
    ];
    await imported(records, { benefits });
    await book(records);
    const lines = await bookedLines(records, 2);
    const byPayer = lines.map((line) => [
      line.kind === 'compensation' ? line.payer : line.kind,
      line.amountCents,
    ]);
    expect(byPayer).toEqual([
      ['fund-1', 1_800],
      ['kela', -1_800],
      ['fund-1', 900],
      ['kela', -900],
    ]);
  });

  it('books a bonus in the month of its approval, once', async () => {
    const records = await imported(test.records());
    await book(records, march);
    const lines = await bookedLines(records, 1, march);
    expect(lines).toMatchObject([{ kind: 'bonus', claimId: 'K1', amountCents: 70_000 }]);
    expect((await book(records, march)).runs).toEqual([]);
  });

  it('by two at the same moment is booked by one of them', async () => {
    const records = await imported(test.records());
    const together = meeting(records, 2);
    const results = await Promise.all([
      bookMonth(closingDeps(together), january, { actor: 'one' }),
      bookMonth(closingDeps(together), january, { actor: 'other' }),
    ]);
    const refused = results.filter(({ ok }) => !ok);
    expect(refused).toEqual([{ ok: false, error: { code: 'changed-meanwhile' } }]);
    expect(await records.listWithin('run', { month: january })).toHaveLength(1);
    expect((await book(records)).runs).toEqual([]);
  });

  it('counts no statement that a stopped booking left', async () => {
    const records = await imported(test.records());
    const left = makeStatement({ month: january, runNo: 1, providerId: id('P1'), part: 1 });
    await records.commit([{ kind: 'statement', record: left }], {
      event: 'booked',
      actor: 'stopped',
    });
    const { runs } = await book(records);
    expect(runs.map(({ runNo }) => runNo)).toEqual([1]);
    const counted = runs[0]?.statements.map(({ hash }) => hash);
    expect(counted).not.toContain(left.hash);
    expect(counted).toHaveLength(2);
    expect((await book(records)).runs).toEqual([]);
  });

  it('overtaken by another after its statements were written, leaves a month that can be booked', async () => {
    const records = await imported(test.records());
    const overtaken: Records = {
      ...records,
      commit: async (changes, act) => {
        if (changes[0]?.kind === 'run') {
          await imported(records, { days: [rowOf.day({ date: '2020-01-13' })] });
          await book(records);
        }
        return records.commit(changes, act);
      },
    };
    expect(await bookMonth(closingDeps(overtaken), january, { actor: 'slow' })).toEqual({
      ok: false,
      error: { code: 'changed-meanwhile' },
    });
    expect((await book(records)).runs).toEqual([]);
    const runs = await records.listWithin('run', { month: january });
    expect(runs.map(({ record }) => record.bookedBy)).toEqual(['finance']);
  });

  it.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    'never holds an old account against a newer run that comes in before read %i',
    async (moment) => {
      const records = await imported(test.records());
      const between = interrupted(records, moment, async () => {
        await imported(records, { days: [rowOf.day({ date: '2020-01-13' })] });
        await book(records);
      });
      await bookMonth(closingDeps(between), january, { actor: 'slow' });
      const { summary } = await book(records);
      const statements = await records.listWithin('statement', { month: january });
      const runs = (await records.listWithin('run', { month: january })).map(
        ({ record }) => record,
      );
      const named = new Set(runs.flatMap((run) => run.statements.map(({ hash }) => hash)));
      const lines = statements.flatMap(({ record }) =>
        named.has(record.hash) ? record.lines : [],
      );
      const state = lines.filter(({ kind }) => kind === 'state');
      expect(state.reduce((days, line) => days + line.days, 0)).toBe(summary.days);
      expect(lines.filter(({ amountCents }) => amountCents < 0)).toEqual([]);
    },
  );

  it('of a region without records gives zeros and books nothing', async () => {
    const { runs, summary } = await book(test.records());
    expect(runs).toEqual([]);
    expect(summary).toMatchObject({ clients: 0, days: 0, providers: [], providerTotalCents: 0 });
  });

  it('holds days for which no benefit is known', async () => {
    const { benefits: _none, ...rest } = smallPackage();
    const records = await imported(test.records(), rest);
    const { compensation } = await previewMonth(records, january);
    expect(compensation).toMatchObject({ heldDays: 3, totalCents: 0 });
  });
});

/** Records whose first writers wait for one another: all have read before any of them writes. */
function meeting(records: Records, writers: number): Records {
  const { promise, resolve } = Promise.withResolvers<void>();
  let arrived = 0;
  return {
    ...records,
    commit: async (changes, act) => {
      arrived += 1;
      if (arrived === writers) resolve();
      await promise;
      return records.commit(changes, act);
    },
  };
}

/** Records in which something else happens just before the n-th read. */
function interrupted(records: Records, moment: number, happen: () => Promise<void>): Records {
  let reads = 0;
  const beforeRead = async () => {
    reads += 1;
    if (reads === moment) await happen();
  };
  return {
    ...records,
    list: async (kind) => {
      await beforeRead();
      return records.list(kind);
    },
    listWithin: async (kind, partition) => {
      await beforeRead();
      return records.listWithin(kind, partition);
    },
  };
}
