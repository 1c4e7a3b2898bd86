import { bookMonth } from '@jatkopolku/application';
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
const PATH = '/settlements/2020-01/state-claim';

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  const region = test.region('kymenlaakso');
  await importInto(region);
  const deps = closingDeps(region.records, { today: localDate('2020-02-03') });
  await bookMonth(deps, must(parseMonth('2020-01'), 'a month'), { actor: 'raija' });
});
afterAll(() => test.close());

async function document(query: string, as = finance) {
  const { json } = await send('GET', `${PATH}/document?${query}`, { as });
  const { base64, ...about } = operations.readStateClaimDocument.answer.parse(json);
  return { ...about, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

describe('the State’s claim sheet of a month', () => {
  it('is read by finance and the auditor', async () => {
    for (const as of [finance, auditor]) {
      const { json } = await send('GET', PATH, { as });
      const claim = operations.readStateClaim.answer.parse(json);
      expect(claim).toMatchObject({ regionId: 'kymenlaakso', days: 3, amountCents: 3027 });
    }
  });

  it('is kept from providers and from others of the county', async () => {
    for (const as of [callerOf('manager'), callerOf('worker'), callerOf('approver')]) {
      expect(await problemOf(send('GET', PATH, { as }))).toMatchObject({ status: 403 });
      const asked = send('GET', `${PATH}/document?language=fi&format=pdf`, { as });
      expect(await problemOf(asked)).toMatchObject({ status: 403 });
    }
  });

  it('names no client', async () => {
    const { json } = await send('GET', PATH, { as: finance });
    expect(JSON.stringify(json)).not.toMatch(/client|placement|C1|L1/i);
  });

  it('is not there before the month is booked, nor on paper', async () => {
    for (const path of ['', '/document?language=fi&format=pdf', '/document?language=fi&format=csv'])
      expect(
        await problemOf(send('GET', `/settlements/2020-02/state-claim${path}`, { as: finance })),
      ).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('on paper is a tagged PDF with its agreements', async () => {
    const { name, mediaType, bytes } = await document('language=sv&format=pdf');
    expect({ name, mediaType }).toEqual({
      name: 'state-claim-2020-01.pdf',
      mediaType: 'application/pdf',
    });
    const pdf = await getDocumentProxy(bytes);
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: 'Kalkyl över statlig ersättning: 1/2020',
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    for (const said of ['Avtal A1', 'Avtal A2', '30,27']) expect(text).toContain(said);
  });

  it('in a spreadsheet begins with the mark of UTF-8', async () => {
    const { name, mediaType, bytes } = await document('language=fi&format=csv', auditor);
    expect({ name, mediaType }).toEqual({
      name: 'state-claim-2020-01.csv',
      mediaType: 'text/csv',
    });
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    const rows = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(rows.at(-1)).toMatch(/^Yhteensä;.*;3;10,09;30,27$/);
  });
});
