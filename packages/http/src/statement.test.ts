import type { Records } from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import { helsinkiDayOf, id, must } from '@jatkopolku/kernel';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let records: Records;
let send: ReturnType<typeof makeTestApi>['send'];
const [manager, worker, finance] = [callerOf('manager'), callerOf('worker'), callerOf('finance')];
const PATH = '/providers/P1/statements/2020-01';

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  const region = test.region('kymenlaakso');
  ({ records } = region);
  await importInto(region);
});
afterAll(() => test.close());

async function statement(as = manager) {
  const { json } = await send('GET', PATH, { as });
  return operations.readProviderStatement.answer.parse(json);
}

describe('who sees a provider’s statement', () => {
  it('its manager, finance and the auditor', async () => {
    for (const as of [manager, finance, callerOf('auditor')]) {
      expect((await send('GET', PATH, { as })).status).toBe(200);
      expect((await send('GET', '/providers/P1/statements', { as })).status).toBe(200);
    }
  });

  it('nobody of another provider, for whom it is not there, and none of those who only log days', async () => {
    const other = { ...manager, providerId: id<'Provider'>('P2') };
    expect(await problemOf(send('GET', PATH, { as: other }))).toMatchObject({ status: 404 });
    expect(await problemOf(send('GET', PATH, { as: worker }))).toMatchObject({ status: 403 });
    expect(await problemOf(send('GET', PATH, { as: callerOf('approver') }))).toMatchObject({
      status: 403,
    });
  });

  it('and it shows nothing of who pays clients, of their benefits or of the State', async () => {
    const { json } = await send('GET', PATH, { as: manager });
    for (const secret of ['kela', 'labour-market', 'payer', 'benefit', 'stateCents', 'travel']) {
      expect(JSON.stringify(json)).not.toContain(secret);
    }
  });

  it('as a look at its clients', async () => {
    await statement();
    const day = helsinkiDayOf(new Date());
    const { json } = await send('GET', `/access-log/${day}`, { as: callerOf('auditor') });
    const looks = (json as { items: { record: object }[] }).items.map(({ record }) => record);
    expect(looks).toContainEqual(
      expect.objectContaining({
        action: 'readProviderStatement',
        clientIds: ['C1'],
        userId: 'manager',
      }),
    );
  });
});

describe('the statement on paper', () => {
  it.each([
    ['fi', 'fi-FI', 'Maksuerittely: 1/2020', 'Päivät asiakkaittain'],
    ['sv', 'sv-FI', 'Betalningsspecifikation: 1/2020', 'Dagar per klient'],
    ['en', 'en-GB', 'Statement of January 2020', 'Days by client'],
  ] as const)(
    'in %s is tagged, and names clients by code alone',
    async (language, lang, title, days) => {
      const { json } = await send('GET', `${PATH}/document?language=${language}`, { as: manager });
      const file = operations.readProviderStatementDocument.answer.parse(json);
      expect(file).toMatchObject({ name: 'P1-2020-01.pdf', clientIds: ['C1'] });
      const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(file.base64, 'base64')));
      expect((await pdf.getMetadata()).info).toMatchObject({ Title: title });
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
      const page = await pdf.getPage(1);
      const content = await page.getTextContent();
      expect(content.lang).toBe(lang);
      const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
      expect(text).toContain(days);
      expect(text).toContain('C1');
      const { record: client } = must(await records.get('client', { clientId: id('C1') }), 'C1');
      expect(text).not.toContain(client.firstName);
    },
  );
});

describe('what a provider says of its statement', () => {
  const agree = (expectedMark: string, as = manager) =>
    send('PUT', `${PATH}/consent`, { as, body: { expectedMark } });

  it('is its manager’s to say alone', async () => {
    const { mark, lines } = await statement();
    const { line } = must(lines[0], 'a line');
    for (const as of [worker, finance, callerOf('auditor')]) {
      expect(await problemOf(agree(mark, as))).toMatchObject({ status: 403 });
      const headers = { 'Idempotency-Key': `key-${as.userId}` };
      const body = { line, text: 'No' };
      const asked = send('POST', `${PATH}/disputes`, { as, headers, body });
      expect(await problemOf(asked)).toMatchObject({ status: 403 });
    }
  });

  it('is refused for what changed since it was shown', async () => {
    expect(await problemOf(agree('of-before'))).toMatchObject({
      status: 409,
      code: 'statement-changed',
    });
  });

  it('is said once by the same request, answered by finance, and agreed to in the end', async () => {
    const { lines } = await statement();
    const { line } = must(lines[0], 'a line');
    const headers = { 'Idempotency-Key': 'dispute-1' };
    const sent = { as: manager, headers, body: { line, text: 'Yksi päivä puuttuu.' } };
    const [first, again] = [
      await send('POST', `${PATH}/disputes`, sent),
      await send('POST', `${PATH}/disputes`, sent),
    ];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json).toEqual(first.json);
    const holds = await send('GET', '/settlements/2020-01/holds', { as: finance });
    expect(holds.json).toMatchObject({ disputes: [{ record: { disputeNo: 1, state: 'open' } }] });
    const { mark } = await statement();
    expect(await problemOf(agree(mark))).toMatchObject({ code: 'statement-disputed' });
    const answered = await send('POST', `${PATH}/disputes/1/answer`, {
      as: finance,
      headers: { 'If-Match': '"1"' },
      body: { verdict: 'reject', text: 'Päivä on mukana.' },
    });
    expect(answered.status).toBe(200);
    expect(await agree(mark)).toMatchObject({ status: 200 });
    expect(await statement()).toMatchObject({
      standing: 'agreed',
      consent: { agreedByName: 'manager' },
      disputes: [{ record: { answers: [{ text: 'Päivä on mukana.', byName: 'finance' }] } }],
    });
  });

  it('a dispute needs words, and so does its answer', async () => {
    const { lines } = await statement();
    const { line } = must(lines[0], 'a line');
    const headers = { 'Idempotency-Key': 'dispute-2', 'If-Match': '"1"' };
    const silent = send('POST', `${PATH}/disputes`, {
      as: manager,
      headers,
      body: { line, text: ' ' },
    });
    expect(await problemOf(silent)).toMatchObject({ status: 422 });
    const answer = send('POST', `${PATH}/disputes/1/answer`, {
      as: finance,
      headers,
      body: { verdict: 'uphold', text: '' },
    });
    expect(await problemOf(answer)).toMatchObject({ status: 422 });
  });
});
