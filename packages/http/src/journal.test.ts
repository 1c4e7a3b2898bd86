import { bookMonth, releaseRun } from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeAccountMap, makeCostCentre } from '@jatkopolku/testing/builders';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
const [finance, auditor] = [callerOf('finance'), callerOf('auditor')];
const PATH = '/settlements/2020-01/journal';
const key = { month: must(parseMonth('2020-01'), 'a month'), runNo: 1 };
const { accounts } = makeAccountMap();

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  const region = test.region('kymenlaakso');
  const { records } = region;
  await importInto(region);
  const act = { event: 'created', actor: 'johanna' } as const;
  await records.commit([{ kind: 'costCentre', record: makeCostCentre() }], act);
  const deps = closingDeps(records, { today: localDate('2020-02-03') });
  await bookMonth(deps, key.month, { actor: 'raija' });
});
afterAll(() => test.close());

async function document(query: string, as = finance) {
  const { json } = await send('GET', `${PATH}/document?language=fi&${query}`, { as });
  const { base64, ...about } = operations.readJournalDocument.answer.parse(json);
  return { ...about, bytes: Buffer.from(base64, 'base64') };
}

function change(version: number, as = finance, asked: object = accounts) {
  const headers = { 'If-Match': `"${version}"` };
  return send('PUT', '/account-map', { as, headers, body: { accounts: asked } });
}

describe('the account map', () => {
  it('is changed by finance alone, over the version that was seen', async () => {
    for (const as of [auditor, callerOf('admin'), callerOf('approver'), callerOf('manager')]) {
      expect(await problemOf(change(0, as))).toMatchObject({ status: 403 });
    }
    expect((await change(0)).json).toMatchObject({ record: { accounts }, version: 1 });
    const other = { ...accounts, 'client-payables': { number: '9' } };
    expect(await problemOf(change(0, finance, other))).toMatchObject({
      status: 412,
      code: 'version-stale',
    });
    const { json } = await send('GET', '/account-map', { as: auditor });
    expect(operations.readAccountMap.answer.parse(json)).toMatchObject({
      record: { accounts },
      version: 1,
      actions: { changeAccountMap: { allowed: false } },
    });
  });

  it('takes no number that is none', async () => {
    const other = { ...accounts, 'client-payables': { number: '=1+1' } };
    expect(await problemOf(change(1, finance, other))).toMatchObject({ status: 422 });
  });
});

describe('the journal of a month', () => {
  it('waits for the release of its run', async () => {
    const asked = send('GET', `${PATH}/document?language=fi&fileType=csv`, { as: finance });
    expect(await problemOf(asked)).toMatchObject({ status: 409, code: 'journal-unreleased' });
    const { records } = test.region('kymenlaakso');
    const deps = closingDeps(records, { today: localDate('2020-02-03') });
    await releaseRun(deps, { key, version: 1, actor: 'risto' });
  });

  it('is read by finance and the auditor, and names no client', async () => {
    for (const as of [finance, auditor]) {
      const { json } = await send('GET', PATH, { as });
      const journal = operations.readJournal.answer.parse(json);
      expect(journal).toMatchObject({
        mapVersion: 1,
        runs: [{ runNo: 1, releasedOn: '2020-02-03', vouchers: 2 }],
        unmapped: [],
      });
      expect(JSON.stringify(json)).not.toMatch(/clientId|placement|C1|L1|Aino/);
    }
  });

  it('is kept from providers and from others of the county', async () => {
    for (const as of [callerOf('manager'), callerOf('worker'), callerOf('procurement')]) {
      for (const path of ['', '/document?language=fi&fileType=xlsx']) {
        expect(await problemOf(send('GET', `${PATH}${path}`, { as }))).toMatchObject({
          status: 403,
        });
      }
    }
  });

  it('is the same in a CSV and an XLSX, whose sides are even', async () => {
    const csv = await document('fileType=csv&runNo=1', auditor);
    expect(csv).toMatchObject({ name: 'journal-2020-01-run-1-map-1.csv', mediaType: 'text/csv' });
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = csv.bytes.toString().trimEnd().split('\r\n').slice(1);
    const xlsx = await document('fileType=xlsx');
    expect(xlsx.name).toBe('journal-2020-01-map-1.xlsx');
    const [sheet] = await readXlsxFile(xlsx.bytes);
    const data = must(sheet, 'a sheet').data.slice(1);
    expect(data).toHaveLength(rows.length);
    const sides = [8, 9].map((column) =>
      data.reduce((sum, row) => sum + Math.round(Number(row[column] ?? 0) * 100), 0),
    );
    expect(sides[0]).toBe(sides[1]);
    expect(data.map((row) => String(row[5]))).toEqual(rows.map((row) => row.split(';')[5]));
  });

  it('is not there of a month that nobody booked, nor of a run that is none', async () => {
    for (const path of [
      '/settlements/2020-02/journal',
      '/settlements/2020-02/journal/document?language=fi&fileType=csv',
      `${PATH}/document?language=fi&fileType=csv&runNo=9`,
    ]) {
      expect(await problemOf(send('GET', path, { as: finance }))).toMatchObject({
        status: 404,
        code: 'not-found',
      });
    }
  });
});
