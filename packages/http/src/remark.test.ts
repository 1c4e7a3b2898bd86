import { operations } from '@jatkopolku/contracts';
import { makeClaim, makeFile, makeSheet } from '@jatkopolku/testing/builders';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

const REGION = 'kymenlaakso';
const act = { event: 'imported', actor: 'test' } as const;
const [worker, approver] = [callerOf('worker'), callerOf('approver')];
const stranger = { ...worker, providerId: 'P2' } as typeof worker;
const expected = (version: number) => ({ 'If-Match': `"${version}"` });

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

const SHEET = '/sheets/P1/2020-02/C1/L1';

async function turnsAt(path: string, as = worker) {
  const { json } = await send('GET', `${path}/remarks`, { as });
  const { items } = operations.listSheetRemarks.answer.parse(json);
  return items.map(({ remark: { event, text }, files }) => [
    event,
    text,
    ...files.map(({ file }) => file.name),
  ]);
}

it('a returned month is answered in words and with a file, which both sides read in order', async () => {
  const sheet = makeSheet({ month: '2020-02', state: 'submitted', submittedBy: 'somebody' });
  const receipt = makeFile({ fileId: 'F-own', state: 'released', providerId: 'P1' });
  const foreign = makeFile({ fileId: 'F-other', state: 'released', providerId: 'P2' });
  const { records } = test.region(REGION);
  await records.commit([{ kind: 'sheet', record: sheet }], act);
  await records.commit([{ kind: 'file', record: receipt }], act);
  await records.commit([{ kind: 'file', record: { ...foreign, offeredBy: 'other' } }], act);
  const why = { category: 'travel-wrong', reason: 'Which receipt?' };
  await send('POST', `${SHEET}/return`, { as: approver, headers: expected(1), body: why });
  const answerWith = (fileId: string) =>
    send('POST', `${SHEET}/submit`, {
      as: worker,
      headers: expected(2),
      body: { answer: { text: 'This one.', fileIds: [fileId] } },
    });
  expect(await problemOf(answerWith('F-other'))).toMatchObject({
    status: 422,
    errors: [{ code: 'evidence-unusable', pointer: '/answer/fileIds/0' }],
  });
  expect(await answerWith('F-own')).toMatchObject({ status: 200 });
  const exchange = [
    ['returned', 'Which receipt?'],
    ['answered', 'This one.', 'Work contract.pdf'],
  ];
  expect(await turnsAt(SHEET)).toEqual(exchange);
  expect(await turnsAt(SHEET, approver)).toEqual(exchange);
  const asked = send('GET', `${SHEET}/remarks`, { as: stranger });
  expect(await problemOf(asked)).toMatchObject({ status: 404 });
});

it('what a returned claim was asked is read by its provider and the county, and by nobody else', async () => {
  const claim = makeClaim({ claimId: 'K-asked', placementId: 'L-asked', submittedBy: 'somebody' });
  await test.region(REGION).records.commit([{ kind: 'claim', record: claim }], act);
  const body = { verdict: 'return', category: 'details-unclear', reason: 'Which unit?' };
  await send('POST', '/claims/K-asked/decision', { as: approver, headers: expected(1), body });
  expect(await turnsAt('/claims/K-asked')).toEqual([['returned', 'Which unit?']]);
  expect(await turnsAt('/claims/K-asked', approver)).toEqual([['returned', 'Which unit?']]);
  const asked = send('GET', '/claims/K-asked/remarks', { as: stranger });
  expect(await problemOf(asked)).toMatchObject({ status: 404 });
});
