import type { SheetKey } from '@jatkopolku/domain/attendance';
import { type Month, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { type PackageRows, packageOf, rowOf, smallPackage } from '@jatkopolku/testing/package';
import {
  TODAY,
  type TestTable,
  openTestTable,
  testClock,
  closingDeps,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { acceptSheet } from '../attendance/move-sheet.ts';
import { changeBenefit, createBenefit } from '../client/create-benefit.ts';
import { importPackage } from '../import/import-package.ts';
import { decideClaim } from '../outcome/decide-claim.ts';
import type { Records } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { compareMonth } from '../settlement/compare-month.ts';
import { listTasks } from '../task/list-tasks.ts';
import { commitCounted } from './commit-counted.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const january = must(parseMonth('2020-01'), 'a month');
const sheetKey: SheetKey = {
  providerId: id('P1'),
  month: january,
  clientId: id('C1'),
  placementId: id('L1'),
};
const act = { event: 'changed', actor: 'test' } as const;

async function imported(
  rows: PackageRows = smallPackage(),
  records = test.records(),
): Promise<Records> {
  const source = packageOf(rows);
  const deps = { records, vault: await test.vault(), source, today: TODAY, progress: () => {} };
  const { report } = await importPackage(deps, { strict: true });
  expect(report.rejected).toEqual({});
  return records;
}

/** The region with January's first sheet sent and not yet accepted, and the rest booked. */
async function bookedWithoutSheet(): Promise<Records> {
  const records = await imported();
  const before = must(await records.get('sheet', sheetKey), 'the sheet');
  const record = { ...before.record, state: 'submitted', submittedBy: 'worker' } as const;
  await records.commit([{ kind: 'sheet', record, before }], act);
  await book(records);
  return records;
}

async function book(records: Records, expectedMark?: string, month: Month = january) {
  return bookMonth(closingDeps(records), month, { actor: 'finance', expectedMark });
}

async function accept(records: Records) {
  const { version } = must(await records.get('sheet', sheetKey), 'the sheet');
  return acceptSheet(records, { key: sheetKey, version, actor: 'approver' });
}

/** The booked months at which finance is asked to look again. */
async function askedAgain(records: Records): Promise<string[]> {
  const finance = { userId: 'finance', roles: ['finance' as const], providerId: null };
  const { items } = await listTasks(records, finance, TODAY);
  return items.flatMap((task) => (task.type === 'settle-changes' ? [task.month] : []));
}

const waits = async (records: Records) =>
  (await compareMonth(records, january, TODAY)).late.length > 0;

const asking = { actor: 'case-worker', today: TODAY };

const fund = {
  clientId: id<'Client'>('C1'),
  benefit: 'earnings-related',
  payer: 'fund-1',
  validFrom: localDate('2019-01-01'),
  validTo: null,
} as const;

describe('a booked month whose facts change', () => {
  it('asks finance again when a sheet is accepted, until the difference is booked', async () => {
    const records = await bookedWithoutSheet();
    expect(await askedAgain(records)).toEqual([]);
    expect(await accept(records)).toMatchObject({ ok: true });
    expect(await askedAgain(records)).toEqual(['2020-01']);
    expect(await waits(records)).toBe(true);
    const booked = await book(records);
    expect(booked).toMatchObject({ value: { runs: [{ runNo: 2 }] } });
    expect(await askedAgain(records)).toEqual([]);
    expect(await waits(records)).toBe(false);
  });

  it('asks finance again when a benefit that pays another way is added or changed', async () => {
    const records = await imported();
    await book(records);
    const made = await createBenefit(records, fund, asking);
    expect(await askedAgain(records)).toEqual(['2020-01']);
    await book(records);
    const { record, version } = must(made.ok ? made.value : undefined, 'the benefit');
    const expected = { key: record, version, actor: 'case-worker' };
    const { clientId: _client, ...facts } = fund;
    await changeBenefit(records, expected, { ...facts, validTo: localDate('2019-12-31') });
    expect(await askedAgain(records)).toEqual(['2020-01']);
  });

  it('asks nobody when the benefit pays no day of it', async () => {
    const records = await imported();
    await book(records);
    const later = { ...fund, validFrom: localDate('2020-02-01') };
    await createBenefit(records, later, asking);
    expect(await askedAgain(records)).toEqual([]);
  });

  it('asks nobody while nothing is booked', async () => {
    const records = await imported();
    await createBenefit(records, fund, asking);
    expect(await askedAgain(records)).toEqual([]);
    expect(await records.list('bookedMonth')).toEqual([]);
  });

  it('asks finance again when an import brings days or benefits of it', async () => {
    const records = await imported();
    await book(records);
    await imported({ days: [rowOf.day({ date: '2020-01-13' })] }, records);
    expect(await askedAgain(records)).toEqual(['2020-01']);
    await book(records);
    await imported(
      {
        benefits: [
          rowOf.benefit({
            benefit: 'earnings-related',
            payer: 'fund-1',
            valid_from: '2019-01-01',
          }),
        ],
      },
      records,
    );
    expect(await askedAgain(records)).toEqual(['2020-01']);
  });

  it('asks finance again when a bonus is approved in it', async () => {
    const records = await imported();
    const claim = must((await records.list('claim'))[0], 'the claim');
    const today = must(claim.record.decidedOn ?? undefined, 'it was decided');
    const record = {
      ...claim.record,
      state: 'submitted',
      decidedOn: null,
      decidedBy: null,
    } as const;
    await records.commit([{ kind: 'claim', record, before: claim }], act);
    const month = must(parseMonth(today.slice(0, 7)), 'a month');
    await imported({ days: [rowOf.day({ date: `${month}-13` })] }, records);
    await book(records, undefined, month);
    const expected = {
      key: { claimId: record.claimId },
      version: claim.version + 1,
      actor: 'approver',
      today,
    };
    const decided = await decideClaim({ records, clock: testClock }, expected, {
      verdict: 'approve',
      category: null,
      reason: '',
    });
    expect(decided).toMatchObject({ ok: true });
    expect(await askedAgain(records)).toEqual([month]);
  });

  it('is changed by many at once, and none of them is refused for that', async () => {
    const records = await imported();
    await book(records);
    const sheets = Array.from({ length: 30 }, (_, at) =>
      makeSheet({ clientId: `M${at}`, placementId: `N${at}`, month: january }),
    );
    const made = sheets.map((record) => commitCounted(records, [{ kind: 'sheet', record }], act));
    expect((await Promise.all(made)).filter(({ ok }) => !ok)).toEqual([]);
    expect(await askedAgain(records)).toEqual(['2020-01']);
    const tally = await records.get('monthTally', sheetKey);
    expect(tally?.record.accepted).toBe(31);
  });

  it('is no more asked about once somebody has looked and nothing remains', async () => {
    const records = await bookedWithoutSheet();
    await accept(records);
    await book(records);
    await createBenefit(records, fund, asking);
    const { mark } = await compareMonth(records, january, TODAY);
    expect(await book(records, mark)).toMatchObject({ ok: true });
    expect(await askedAgain(records)).toEqual([]);
  });
});

describe('a change in the middle of a booking', () => {
  const moments = Array.from({ length: 14 }, (_, place) => place + 1);

  it.each(moments)('is counted by it or asked about, at its step %i', async (moment) => {
    const records = await bookedWithoutSheet();
    await imported({ days: [rowOf.day({ placement_id: 'L2', date: '2020-01-13' })] }, records);
    const { mark } = await compareMonth(records, january, TODAY);
    let calls = 0;
    const happen = async () => {
      calls += 1;
      if (calls === moment) await accept(records);
    };
    const between: Records = {
      ...records,
      get: async (kind, key) => {
        await happen();
        return records.get(kind, key);
      },
      listWithin: async (kind, partition) => {
        await happen();
        return records.listWithin(kind, partition);
      },
      commit: async (changes, of) => {
        await happen();
        return records.commit(changes, of);
      },
    };
    await bookMonth(closingDeps(between), january, { actor: 'finance', expectedMark: mark });
    if (calls < moment) await accept(records);
    const { changed } = await compareMonth(records, january, TODAY);
    expect(changed.length === 0 || (await waits(records))).toBe(true);
  });
});

describe('an import in the middle of which a month is booked', () => {
  /** Finance books right before the import writes a kind of record. */
  function bookingBefore(records: Records, kind: 'sheet' | 'benefit'): Records {
    let isBooked = false;
    return {
      ...records,
      commit: async (changes, ...of) => {
        if (!isBooked && changes.some((change) => change.kind === kind)) {
          isBooked = true;
          await book(records);
        }
        return records.commit(changes, ...of);
      },
    };
  }
  const day: PackageRows = { days: [rowOf.day({ date: '2020-01-13' })] };
  const benefit: PackageRows = {
    benefits: [
      rowOf.benefit({ benefit: 'earnings-related', payer: 'fund-1', valid_from: '2019-01-01' }),
    ],
  };

  it.each([
    ['sheet', day, 'a booked month'],
    ['benefit', benefit, 'a booked month'],
    ['sheet', day, 'a month that nobody had booked'],
    ['benefit', benefit, 'a month that nobody had booked'],
  ] as const)('asks finance again about a %s', async (kind, rows, which) => {
    const records = await imported();
    if (which === 'a booked month') await book(records);
    await imported(rows, bookingBefore(records, kind));
    const { changed } = await compareMonth(records, january, TODAY);
    expect(changed.length).toBeGreaterThan(0);
    expect(await askedAgain(records)).toEqual(['2020-01']);
  });
});
