import { type Month, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { importedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { bookMonth } from './book-month.ts';
import { readStateClaim } from './read-state-claim.ts';
import { releaseRun } from './release-run.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = (text: string): Month => must(parseMonth(text), 'a month');
const january = month('2020-01');
const deps = (records: Records) => closingDeps(records, { today: localDate('2021-07-01') });

const claim = (records: Records, of = january) =>
  readStateClaim(records, { regionId: 'kymenlaakso', month: of });

/** One more day of the client’s month, which changes it after it was booked. */
async function addDay(records: Records): Promise<void> {
  const [before] = await records.listWithin('sheet', {
    month: january,
    providerId: id<'Provider'>('P1'),
  });
  const { record, version } = must(before, 'the sheet');
  const days = { ...record.days, '14': must(record.days['07'], 'the seventh') };
  await records.commit(
    [{ kind: 'sheet', record: { ...record, days }, before: { record, version } }],
    { event: 'changed', actor: 'test' },
  );
}

describe('readStateClaim', () => {
  it('is not there while nothing is booked, however much is owed', async () => {
    const records = await importedRegion(test);
    const nothing = { ok: false, error: [{ code: 'not-found' }] };
    expect(await claim(records)).toMatchObject(nothing);
    await bookMonth(deps(records), january, { actor: 'raija' });
    expect(await claim(records, month('2020-02'))).toMatchObject(nothing);
  });

  it('has what is booked, of each provider with its agreement, and a correction apart', async () => {
    const records = await importedRegion(test);
    await bookMonth(deps(records), january, { actor: 'raija' });
    expect(await claim(records)).toMatchObject({
      ok: true,
      value: {
        regionId: 'kymenlaakso',
        days: 3,
        amountCents: 3027,
        isReleased: false,
        providers: [
          { providerId: 'P1', days: 2, agreements: [{ agreementId: 'A1', frameworkId: 'FW' }] },
          { providerId: 'P2', days: 1, agreements: [{ agreementId: 'A2', frameworkId: 'FW' }] },
        ],
        runs: [{ runNo: 1, type: 'ORIGINAL', amountCents: 3027 }],
      },
    });

    await addDay(records);
    expect(await claim(records)).toMatchObject({ ok: true, value: { days: 3 } });
    await bookMonth(deps(records), january, { actor: 'raija' });
    expect(await claim(records)).toMatchObject({
      ok: true,
      value: {
        days: 4,
        amountCents: 4036,
        runs: [
          { runNo: 1, days: 3 },
          { runNo: 2, type: 'CORRECTION', days: 1, providers: [{ providerId: 'P1', days: 1 }] },
        ],
      },
    });
  });

  it('is released once each of its runs is', async () => {
    const records = await importedRegion(test);
    await bookMonth(deps(records), january, { actor: 'raija' });
    const key = { month: january, runNo: 1 };
    await releaseRun(deps(records), { key, version: 1, actor: 'risto' });
    expect(await claim(records)).toMatchObject({ ok: true, value: { isReleased: true } });
  });
});
