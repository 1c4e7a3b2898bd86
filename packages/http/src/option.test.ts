import { createHash } from 'node:crypto';

import { type Records } from '@jatkopolku/application';
import { makeGrant, makeNotice } from '@jatkopolku/testing/builders';
import { makeRegister } from '@jatkopolku/testing/register';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import ICAL from 'ical.js';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type PersonName, callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let records: Records;
let app: ReturnType<typeof makeTestApi>['app'];
let send: ReturnType<typeof makeTestApi>['send'];

/** The small region's providers, as associations that do no business. */
const register = makeRegister({ '9900044-8': { formCode: '6' }, '9900045-6': { formCode: '6' } });

beforeAll(async () => {
  test = await openTestTable();
  const openRegion = (regionId: string) => ({ ...test.region(regionId), register });
  ({ app, send } = makeTestApi({ openRegion }));
  const { vault, ...region } = test.region('kymenlaakso');
  ({ records } = region);
  await importInto({ records, vault });
  for (const { record } of await records.list('provider'))
    register.known.set(record.businessId, { formCode: '6' });
  const act = { event: 'role-granted', actor: 'test' } as const;
  for (const [userId, role, providerId] of [
    ['procurement', 'procurement', null],
    ['manager', 'provider-manager', 'P1'],
  ] as const) {
    const record = makeGrant({
      grantId: `first-${userId}`,
      userId,
      role,
      providerId,
      state: 'active',
    });
    await records.commit([{ kind: 'grant', record }], act);
  }
});
afterAll(() => test.close());

const second = { ...callerOf('procurement'), userId: 'second' };
const proposal = {
  frameworkId: 'FW',
  optionNo: 1,
  use: 'use',
  lot: null,
  agreementIds: null,
  except: [],
  prices: [],
};

async function propose(key: string, overrides: object = {}) {
  const body = { ...proposal, reason: 'Needed', conditions: '', ...overrides };
  const headers = { 'Idempotency-Key': key };
  return send('POST', '/option-decisions', { as: callerOf('procurement'), body, headers });
}

function confirm(decisionId: string, as = second) {
  const headers = { 'If-Match': '"1"' };
  return send('POST', `/option-decisions/${decisionId}/confirmation`, { as, body: {}, headers });
}

describe('an option through the API', () => {
  it('is proposed, confirmed by another, notified to the provider and acknowledged', async () => {
    const proposed = await propose('option-proposed');
    expect(proposed.status).toBe(201);
    const { record } = proposed.json as { record: { decisionId: string } };
    const own = confirm(record.decisionId, callerOf('procurement'));
    expect(await problemOf(own)).toMatchObject({ status: 403, code: 'own-work' });
    expect(await confirm(record.decisionId)).toMatchObject({
      status: 200,
      json: { record: { state: 'notified' } },
    });
    const manager = callerOf('manager');
    const { json } = await send('GET', '/notices', { as: manager });
    const { items } = json as { items: { record: { agreementId: string }; version: number }[] };
    expect(items).toMatchObject([{ record: { agreementId: 'A1', state: 'sent' } }]);
    const path = `/notices/${record.decisionId}/A1`;
    const headers = { 'If-Match': '"1"' };
    const acknowledged = await send('POST', `${path}/acknowledgement`, {
      as: manager,
      body: {},
      headers,
    });
    expect(acknowledged.json).toMatchObject({ record: { acknowledgedBy: 'manager' } });
    const tasks = await send('GET', '/tasks', { as: manager });
    expect(JSON.stringify(tasks.json)).not.toContain('acknowledge-notice');
  });

  it('a second one for the same is refused', async () => {
    const again = problemOf(propose('option-again'));
    expect(await again).toMatchObject({ status: 409, code: 'option-already-decided' });
  });

  it.each([
    ['a third option', { optionNo: 3 }, 'option-limit-exceeded'],
    ['for somebody else’s agreement', { agreementIds: ['A9'], lot: null }, 'request-invalid'],
    ['of no framework', { frameworkId: 'FW-9' }, 'unknown-framework'],
  ])('%s is refused', async (_, overrides, code) => {
    expect(await problemOf(propose(`refused-${code}`, overrides))).toMatchObject({ code });
  });
});

describe('the decision as a PDF', () => {
  async function documentOf(language: 'fi' | 'sv'): Promise<Buffer> {
    const decisionId = `PDF-${language}`;
    const notice = makeNotice({ decisionId, language });
    const act = { event: 'option-notified', actor: 'test' } as const;
    if (!(await records.get('notice', notice)))
      await records.commit([{ kind: 'notice', record: notice }], act);
    const { json } = await send('GET', `/notices/${decisionId}/A1/document`, {
      as: callerOf('procurement'),
    });
    return Buffer.from((json as { base64: string }).base64, 'base64');
  }

  async function readPdf(bytes: Buffer) {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const page = await pdf.getPage(1);
    const { items, lang } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    const { info } = await pdf.getMetadata();
    return {
      text: text.replaceAll(/\s+/g, ' '),
      lang,
      info,
      mark: await pdf.getMarkInfo(),
      tree: await page.getStructTree(),
    };
  }

  it.each([
    ['fi', 'Päätös option 1 käyttämisestä', '1397/2016, 136 §:n 2 momentin 1 kohta'],
    ['sv', 'Beslut om att utnyttja option 1', '1397/2016, 136 § 2 mom. 1 punkten'],
  ] as const)(
    'in %s says the same as the letter, tagged for screen readers',
    async (language, title, law) => {
      const { text, lang, info, mark, tree } = await readPdf(await documentOf(language));
      expect(text).toContain(title);
      expect(text).toContain(law);
      expect(text).toContain('1.9.2022–31.8.2023');
      expect(lang).toBe(`${language}-FI`);
      expect(info).toMatchObject({ Title: title });
      expect(mark).toMatchObject({ Marked: true });
      expect(JSON.stringify(tree)).toContain('H1');
    },
  );

  it('has always the same bytes', async () => {
    const hashes = [await documentOf('fi'), await documentOf('fi')].map((bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    );
    expect(new Set(hashes).size).toBe(1);
  });
});

describe('a calendar at a secret address', () => {
  async function createFeed(as: PersonName) {
    const headers = { 'Idempotency-Key': `calendar-of-${as}` };
    const { json } = await send('POST', '/calendar-feeds', {
      as: callerOf(as),
      body: { language: 'fi' },
      headers,
    });
    return json as { record: { feedId: string }; version: number; url: string | null };
  }

  function eventsIn(text: string): string[] {
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);
  }

  it('is read without signing in, shows deadlines and no client, and is nobody else’s to keep', async () => {
    const { url } = await createFeed('procurement');
    const answer = await app.request(String(url));
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(answer.headers.get('Cache-Control')).toMatch(/^private/);
    const text = await answer.text();
    expect(eventsIn(text).some((summary) => summary.startsWith('Sopimuskausi päättyy'))).toBe(true);
    expect(text).not.toContain('C1');
  });

  it('is answered once: asked again, its address is not', async () => {
    expect((await createFeed('procurement')).url).toBeNull();
    const kept = JSON.stringify(await test.itemsOf('kymenlaakso'));
    const { url } = await createFeed('manager');
    expect(kept).not.toContain(String(url).slice(-47, -4));
  });

  it('ends when it is taken out of use, or its owner’s role is taken away', async () => {
    const headers = { 'Idempotency-Key': 'calendar-to-end' };
    const as = callerOf('manager');
    const made = await send('POST', '/calendar-feeds', { as, body: { language: 'sv' }, headers });
    const { record, url } = made.json as { record: { feedId: string }; url: string };
    expect((await app.request(url)).status).toBe(200);
    const path = `/calendar-feeds/${record.feedId}/revocation`;
    const other = send('POST', path, { as: second, body: {}, headers: { 'If-Match': '"1"' } });
    expect(await problemOf(other)).toMatchObject({ status: 404 });
    await send('POST', path, { as, body: {}, headers: { 'If-Match': '"1"' } });
    expect((await app.request(url)).status).toBe(404);
    const procurement = await send('POST', '/calendar-feeds', {
      as: callerOf('procurement'),
      body: { language: 'en' },
      headers: { 'Idempotency-Key': 'calendar-of-role' },
    });
    const { url: ofRole } = procurement.json as { url: string };
    const [grant] = await records.list('grant', { userId: 'procurement' });
    if (!grant) throw new Error('there is one');
    const revoked = { ...grant.record, state: 'revoked' as const };
    const change = { kind: 'grant', record: revoked, before: grant } as const;
    await records.commit([change], { event: 'role-revoked', actor: 'test' });
    expect((await app.request(ofRole)).status).toBe(404);
  });

  it.each(['wrong.ics', `${'a'.repeat(43)}.ics`, 'a'.repeat(43), '%2e%2e'])(
    'a wrong address leads nowhere: %s',
    async (file) => {
      expect((await app.request(`/api/v1/calendar/${file}`)).status).toBe(404);
    },
  );
});
