import { bookMonth, releaseRun } from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
const [finance, auditor] = [callerOf('finance'), callerOf('auditor')];
const month = must(parseMonth('2020-01'), 'a month');
const PATH = '/settlements/2020-01/payers';
const DOCUMENT = '/settlements/2020-01/runs/1/payers/1/document';

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  for (const regionId of ['kymenlaakso', 'waiting']) {
    const region = test.region(regionId);
    await importInto(region);
    const deps = closingDeps(region.records, { today: localDate('2020-02-03') });
    await bookMonth(deps, month, { actor: 'raija' });
    const key = { month, runNo: 1 };
    if (regionId === 'kymenlaakso') await releaseRun(deps, { key, version: 1, actor: 'risto' });
  }
});
afterAll(() => test.close());

async function document(query: string) {
  const { json } = await send('GET', `${DOCUMENT}?${query}`, { as: finance });
  const { base64, ...about } = operations.readPayerStatementDocument.answer.parse(json);
  return { ...about, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

describe('statements to payers', () => {
  it('are seen in short by finance and the auditor, without a client', async () => {
    for (const as of [finance, auditor]) {
      const { json } = await send('GET', PATH, { as });
      const { runs } = operations.readPayerStatements.answer.parse(json);
      expect(runs).toMatchObject([{ runNo: 1, type: 'ORIGINAL', payers: [{ payer: 'kela' }] }]);
      expect(JSON.stringify(json)).not.toMatch(/clientId|C1|L1/);
    }
  });

  it('are kept from all others, and the document from the auditor too', async () => {
    for (const as of [callerOf('manager'), callerOf('worker'), callerOf('approver')]) {
      expect(await problemOf(send('GET', PATH, { as }))).toMatchObject({ status: 403 });
    }
    for (const as of [auditor, callerOf('manager'), callerOf('case-worker')]) {
      const asked = send('GET', `${DOCUMENT}?language=fi&format=csv`, { as });
      expect(await problemOf(asked)).toMatchObject({ status: 403 });
    }
  });

  it('are in a spreadsheet by client with identity codes, and say whose they are for the access log', async () => {
    const { bytes, ...about } = await document('language=fi&format=csv');
    expect(about).toMatchObject({
      name: 'attended-days-2020-01-run-1-kela.csv',
      mediaType: 'text/csv',
      clientIds: expect.arrayContaining(['C1']),
    });
    const rows = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(rows[1]).toMatch(/;Kela;1\/2020;1;alkuperäinen;3\.2\.2020;.+;\d{6}[-+A]\d{3}\w;/);
    expect(rows.at(-1)).toMatch(/;Yhteensä;;;\d+;9,00;\d+,00$/);
  });

  it('are on paper a tagged PDF in the language that is asked for', async () => {
    const { name, mediaType, bytes } = await document('language=sv&format=pdf');
    expect({ name, mediaType }).toEqual({
      name: 'attended-days-2020-01-run-1-kela.pdf',
      mediaType: 'application/pdf',
    });
    const pdf = await getDocumentProxy(bytes);
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: 'Redogörelse för deltagandedagar: 1/2020',
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    for (const said of ['FPA', 'Deltagandedagar per klient']) expect(text).toContain(said);
  });

  it('are not there before another person has released the run', async () => {
    const as = callerOf('finance', 'waiting');
    const { json } = await send('GET', PATH, { as });
    expect(json).toMatchObject({ runs: [{ releasedOn: null }] });
    for (const format of ['csv', 'pdf']) {
      const asked = send('GET', `${DOCUMENT}?language=fi&format=${format}`, { as });
      expect(await problemOf(asked)).toMatchObject({ status: 404, code: 'not-found' });
    }
  });
});
