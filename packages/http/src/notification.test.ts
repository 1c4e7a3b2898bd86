import { operations } from '@jatkopolku/contracts';
import { makeNotification } from '@jatkopolku/testing/builders';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
const as = callerOf('case-worker');
const PATH = '/clients/C1/notifications/1';

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  const region = test.region('kymenlaakso');
  await importInto(region);
  const act = { event: 'created', actor: 'test' } as const;
  await region.records.commit([{ kind: 'notification', record: makeNotification() }], act);
});
afterAll(() => test.close());

async function document(query: string) {
  const { json } = await send('GET', `${PATH}/document?${query}`, { as });
  const { base64, ...about } = operations.readNotificationDocument.answer.parse(json);
  return { ...about, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

describe('a notification', () => {
  it('is a tagged PDF or a spreadsheet with the client’s identity code, for case workers alone', async () => {
    const { bytes, ...about } = await document('language=fi&format=pdf');
    expect(about).toEqual({
      clientId: 'C1',
      name: 'notification-C1-1.pdf',
      mediaType: 'application/pdf',
    });
    const pdf = await getDocumentProxy(bytes);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Ilmoitus poissaolosta' });
    const csv = await document('language=sv&format=csv');
    expect(new TextDecoder().decode(csv.bytes)).toMatch(/;\d{6}[-+A]\d{3}\w;20\.1\.2020;/);
    for (const other of [callerOf('auditor'), callerOf('coordinator'), callerOf('worker')]) {
      const asked = send('GET', `${PATH}/document?language=fi&format=csv`, { as: other });
      expect(await problemOf(asked)).toMatchObject({ status: 403 });
    }
  });

  it('is sent and acknowledged over the version that was seen', async () => {
    const step = (path: string, version: number) =>
      send('POST', `${PATH}/${path}`, { as, headers: { 'If-Match': `"${version}"` }, body: {} });
    expect((await step('sending', 1)).status).toBe(200);
    expect(await problemOf(step('sending', 1))).toMatchObject({ code: 'version-stale' });
    expect(await problemOf(step('dropping', 2))).toMatchObject({ code: 'not-in-this-state' });
    expect((await step('acknowledgement', 2)).json).toMatchObject({
      record: { state: 'acknowledged', sent: { by: as.userId } },
    });
  });

  it('is made of what is due, and of nothing where nothing is', async () => {
    const body = { payer: 'fund-nobody', clientId: null };
    const { status, json } = await send('POST', '/notifications/absences', { as, body });
    expect([status, json]).toEqual([200, { made: 0, left: 0 }]);
  });
});
