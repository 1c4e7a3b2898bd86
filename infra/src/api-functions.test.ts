import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import {
  type Operations,
  type Sending,
  makeApiClient,
  problemDetailsSchema,
  reportNames,
} from '@jatkopolku/contracts';
import {
  type Act,
  type Actor,
  type Example,
  county,
  firstPeople,
  importedClaim,
  play,
  startActivity,
  steady,
  story,
  workerOf,
} from '@jatkopolku/contracts/examples';
import kept from '@jatkopolku/contracts/examples.json' with { type: 'json' };
import openApi from '@jatkopolku/contracts/openapi.json' with { type: 'json' };
import { placementSchema } from '@jatkopolku/domain/placement';
import { providerSchema } from '@jatkopolku/domain/provider';
import {
  type KeyServer,
  type TestKey,
  startKeyServer,
  testKey,
  tokenBy,
} from '@jatkopolku/http/testing';
import { byText, id, instantOf, localDate, must } from '@jatkopolku/kernel';
import { type RunningRegister, demoCompanies, startRegister } from '@jatkopolku/register-server';
import { type TestBucket, openTestBucket } from '@jatkopolku/testing/bucket';
import {
  makeAgreement,
  makeBenefit,
  makeCalendar,
  makeClaim,
  makeClient,
  makeGrant,
  makePlacement,
  makePlacementDecision,
  makeProvider,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

import { groupFunctions } from './api-functions.ts';
import { type DeployedApi, deployApi } from './testing/deployed-api.ts';
import { isLike } from './testing/permissions.ts';
import { type Synthesised, synthesise } from './testing/synthesised.ts';

const NOW = new Date('2021-04-06T09:00:00Z');
const ORIGIN = 'https://api.example';

let platform: Synthesised;
let table: TestTable;
let bucket: TestBucket;
let api: DeployedApi;
let issuer: KeyServer;
let register: RunningRegister;
let key: TestKey;

beforeAll(async () => {
  platform = synthesise();
  table = await openTestTable();
  bucket = await openTestBucket({
    now: () => instantOf(NOW),
    businessNow: () => instantOf(NOW),
    today: () => localDate('2021-04-06'),
  });
  [issuer, key] = [await startKeyServer(), await testKey('RS256', 'first')];
  issuer.keys = [key.jwk];
  register = await startRegister({ companies: await demoCompanies() });
  await giveRoles([...firstPeople, manager()]);
  // No operation imports what the story looks at.
  await table
    .records('esimerkki')
    .commit([{ kind: 'claim', record: importedClaim }], { event: 'imported', actor: 'test' });
  api = await deployApi(platform, {
    now: NOW,
    engine: table.endpoint,
    table: table.table,
    issuer: issuer.issuer,
    registerUrl: register.url,
    bucket: { endpoint: bucket.client.endpoint, name: 'files' },
    credentials: bucket.client.credentials,
  });
}, 300_000);

afterAll(async () => {
  await api.close();
  await bucket.close();
  await issuer.close();
  await register.close();
  await table.close();
});

async function giveRoles(people: readonly Actor[]): Promise<void> {
  const records = table.records('esimerkki');
  for (const { userId, role, providerId } of people) {
    const given = { grantId: `first-${role}`, userId, name: userId, role, providerId };
    const record = makeGrant(given);
    await records.commit([{ kind: 'grant', record }], { event: 'role-granted', actor: 'test' });
  }
}

/** The manager of the story's provider is met only here too. */
function manager(): Actor {
  const made = kept.find(({ operation }) => operation === 'createProvider');
  const { record } = z.object({ record: providerSchema }).parse(made?.answer);
  return { userId: 'manager', role: 'provider-manager', providerId: record.providerId };
}

function tokenOf(
  { userId }: Pick<Actor, 'userId'>,
  mandates: readonly string[] = [],
): Promise<string> {
  const claims = { sub: userId, name: userId, mandates };
  return tokenBy(key, { iss: issuer.issuer, aud: 'urn:jatkopolku:api', ...claims }, NOW);
}

async function clientOf(actor: Actor) {
  const token = await tokenOf(actor);
  const fetch = (url: string, request: RequestInit) => api.fetch(url, request);
  return makeApiClient({ origin: ORIGIN, language: 'en', token: () => token, fetch });
}

async function send(to: { url: string; method: string; headers: object }, content: string) {
  const headers = Object.entries(to.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const answer = await fetch(to.url, { method: to.method, headers, body: content });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

/** Addresses of files are S3's own in AWS, and the local server's elsewhere. */
function withoutAddresses(examples: readonly Example[]): unknown {
  const text = JSON.stringify(steady(examples));
  return JSON.parse(text, (name, value: unknown) => {
    if (name === 'url' || name === 'headers') return '';
    return name === 'items' && isHistory(value) ? value.map(textOf).toSorted(byText) : value;
  });
}

/** The functions’ clock does not move: what happened elsewhere has no place of its own among the rest. */
function isHistory(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.some((one: object) => 'acts' in one);
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}

/** The texts of an answer's record. */
function recordOf(answered: { readonly ok: boolean; readonly value?: unknown }) {
  return z
    .object({ record: z.record(z.string(), z.unknown()) })
    .transform(({ record }) =>
      Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)])),
    )
    .parse(answered.ok ? answered.value : answered);
}

function functionFor(name: string) {
  const found = [...api.functions.values()].find(({ functionId }) => functionId.startsWith(name));
  if (!found) throw new Error(`There is no function ${name}`);
  return found;
}

describe('the functions as they are deployed', { timeout: 300_000 }, () => {
  it('answer the whole story as the local server does', async () => {
    const played = await play(story, { clientOf, send });
    expect(withoutAddresses(played)).toEqual(withoutAddresses(kept as Example[]));
    // The county’s coordinator is met only here.
    await giveRoles([county('coordinator')]);
  });

  const approver = county('approver');
  const caseWorker = county('case-worker');

  async function ask(
    actor: Actor,
    method: string,
    path: string,
    sent: { body?: string; headers?: Record<string, string> } = {},
  ) {
    const answer = await api.fetch(`${ORIGIN}/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${await tokenOf(actor)}`,
        'Content-Type': 'application/json',
        'Accept-Language': 'en',
        ...sent.headers,
      },
      ...(sent.body !== undefined && { body: sent.body }),
    });
    const { status, code } = problemDetailsSchema.parse(await answer.json());
    return [status, code];
  }

  const idOf = (operation: string, field: string): string => {
    const example = kept.find((one) => one.operation === operation);
    return recordOf({ ok: true, value: example?.answer })[field] ?? '';
  };
  const sentIn = (operation: string) =>
    kept.find((one) => one.operation === operation)?.sent.body ?? {};
  const path = {
    pathType: 'degree-education',
    pathStartsOn: '2021-03-30',
    counterpartName: 'Esimerkkioppilaitos',
    counterpartBusinessId: '9900047-2',
    contractType: 'none',
  } as const;
  /** What the story's framework asks for. */
  const { evidence } = sentIn('fileClaim') as Sending<Operations['fileClaim']>['body'];
  const review = (sentKey: string, body: object) =>
    ask(caseWorker, 'POST', '/reviews', {
      body: JSON.stringify(body),
      headers: { 'Idempotency-Key': sentKey },
    });

  it.each([
    [
      'a stale If-Match',
      () =>
        ask(approver, 'POST', `/claims/${idOf('fileClaim', 'claimId')}/decision`, {
          body: '{"verdict":"approve"}',
          headers: { 'If-Match': '"1"' },
        }),
      [412, 'version-stale'],
    ],
    [
      'an unknown field',
      () =>
        ask(caseWorker, 'PUT', `/clients/${idOf('createClient', 'clientId')}`, {
          body: '{"more":1}',
          headers: { 'If-Match': '"3"' },
        }),
      [422, 'request-invalid'],
    ],
    [
      'a body of 7 MB',
      () =>
        ask(caseWorker, 'POST', '/clients', {
          body: `"${'x'.repeat(7_000_000)}"`,
          headers: { 'Idempotency-Key': 'large-body-1' },
        }),
      [413, 'body-too-large'],
    ],
    [
      'a wrong content type',
      () =>
        ask(caseWorker, 'POST', '/clients', {
          body: 'a=b',
          headers: { 'Idempotency-Key': 'wrong-type-1', 'Content-Type': 'text/plain' },
        }),
      [415, 'media-type-unsupported'],
    ],
    [
      'a rule’s refusal',
      () =>
        review('refused-0001', {
          placementId: 'L9',
          intervalMonths: '3',
          dueOn: '2021-04-04',
          doneOn: null,
        }),
      [422, 'unknown-placement'],
    ],
    ['an unknown address', () => ask(approver, 'GET', '/unknown'), [404, 'not-found']],
  ])('refuse %s as the local server does', async (_, request, expected) => {
    expect(await request()).toEqual(expected);
  });

  it('refuse a replayed key with another body', async () => {
    const example = kept.find(({ operation }) => operation === 'createReview');
    const body = { ...(example?.sent.body as object), dueOn: '2021-07-04' };
    expect(await review(String(example?.sent.key), body)).toEqual([422, 'idempotency-key-reused']);
  });

  it('reject a claim, refuse what is wrong, and show everybody’s tasks and reports', async () => {
    const decider = await clientOf(approver);
    const placer = await clientOf(caseWorker);
    const met = await placer.call('createClient', {
      key: 'third-client',
      body: {
        ...(sentIn('createClient') as Sending<Operations['createClient']>['body']),
        personalIdentityCode: '290200A905H',
      },
    });
    const placed = await placer.call('createPlacement', {
      key: 'second-placement',
      body: {
        ...(sentIn('createPlacement') as Sending<Operations['createPlacement']>['body']),
        clientId: recordOf(met)['clientId'] ?? '',
      },
    });
    const placementId = recordOf(placed)['placementId'] ?? '';
    const starting = async (act: Act) => {
      await startActivity(act, { placementId, version: 1, on: '2021-01-04' });
    };
    await play(starting, { clientOf, send: () => Promise.resolve() });
    const sheet = {
      providerId: recordOf(placed)['providerId'] ?? '',
      clientId: recordOf(placed)['clientId'] ?? '',
      month: '2021-02',
      placementId,
    };
    const worker = await clientOf(workerOf(sheet.providerId));
    const day = { status: 'present', hours: '4', absenceReason: null, travelCents: null } as const;
    await worker.call('logDays', {
      params: { placementId, month: '2021-02' },
      body: { days: { '01': day } },
    });
    await worker.call('submitSheet', { params: sheet, version: 1 });
    await decider.call('acceptSheet', { params: sheet, version: 2 });
    const claim = { placementId, ...path, evidence };
    await ruleForNobody();
    const filed = await worker.call('fileClaim', { key: 'second-claim', body: claim });
    const decided = await decider.call('decideClaim', {
      params: { claimId: recordOf(filed)['claimId'] ?? '' },
      version: 1,
      body: { verdict: 'reject', category: 'terms-not-met', reason: 'Not a place of study' },
    });
    expect(decided).toMatchObject({ ok: true, value: { record: { state: 'rejected' } } });
    const again = await worker.call('fileClaim', { key: 'third-claim', body: claim });
    expect(again).toMatchObject({ ok: true });
  });

  it.each(['C#1', 'C?1', 'C%1', 'C%231', 'C/1', 'C 1+ä&;'])(
    'lead an address to the record of its id: %s',
    async (clientId) => {
      const record = makeClient({ clientId, identityMark: clientId });
      await table
        .records('esimerkki')
        .commit([{ kind: 'client', record }], { event: 'imported', actor: 'test' });
      const params = { clientId: id<'Client'>(clientId) };
      const read = await (await clientOf(caseWorker)).call('readClient', { params });
      expect(read).toMatchObject({ ok: true, value: { record: { clientId } } });
    },
  );

  it('name a client who left to those alone for whom something is open', async () => {
    const { providerId, agreementId } = z
      .object({ record: placementSchema })
      .parse(kept.find(({ operation }) => operation === 'createPlacement')?.answer).record;
    const left = { clientId: 'C900', placementId: 'L900', providerId, agreementId };
    const dates = { startsOn: '2020-01-01', endsOn: '2020-03-31' };
    const protection = { since: '2020-01-01', source: 'client' } as const;
    const clientId = id<'Client'>('C900');
    await table.records('esimerkki').commit(
      [
        { kind: 'client', record: makeClient({ clientId, protection }) },
        { kind: 'placement', record: makePlacement({ ...left, ...dates }) },
        { kind: 'placementDecision', record: makePlacementDecision(left) },
      ],
      { event: 'imported', actor: 'test' },
    );
    for (const who of [workerOf(providerId), approver, county('finance')]) {
      const named = await (
        await clientOf(who)
      ).call('nameClients', { body: { clientIds: [clientId] } });
      expect(named).toEqual({ ok: true, value: { items: [] } });
    }
    const params = { placementId: id<'Placement'>(left.placementId), decisionNo: '1' };
    const auditor = await clientOf(county('auditor'));
    const printed = await auditor.call('readPlacementLetter', { params });
    expect(printed).toMatchObject({ ok: false, error: { code: 'not-named-for-client' } });
  });

  /** The admin has a rule from today on, which leaves every claim to a person: it is looked at, and drawn. */
  async function ruleForNobody() {
    const admin = await clientOf(county('admin'));
    const read = await admin.call('readClaimSettings', {});
    const { version } = must(read.ok ? read.value : undefined, 'the settings');
    const bounds = { upToCents: 70_000, largeAboveCents: 70_000, inForceFrom: '2021-04-06' };
    const shares = { samplePercent: 100, largePercent: 100, riskPercent: 100 };
    const set = await admin.call('changeClaimSettings', {
      version,
      body: { fourEyesAboveCents: 70_000, byRule: { ...bounds, ...shares } },
    });
    expect(set).toMatchObject({ ok: true });
  }

  it.each(['procurement', 'case-worker', 'approver', 'finance', 'admin'] as const)(
    'show the tasks of %s',
    async (role) => {
      const client = await clientOf(county(role));
      expect(await client.call('listTasks', {})).toMatchObject({ ok: true });
    },
  );

  it('show a provider’s manager its notices, and that one waits no more', async () => {
    const client = await clientOf(manager());
    expect(await client.call('listNotices', {})).toMatchObject({
      value: { items: [{ record: { state: 'acknowledged' } }] },
    });
    expect(await client.call('listTasks', {})).toMatchObject({ ok: true });
  });

  it('give a calendar to everybody with its address, and to nobody else', async () => {
    const client = await clientOf(county('procurement'));
    const made = await client.call('createFeed', { key: 'calendar-1', body: { language: 'fi' } });
    const url = made.ok ? made.value.url : null;
    const calendar = await api.fetch(`${ORIGIN}${url}`);
    expect(await calendar.text()).toContain('BEGIN:VEVENT');
    const wrong = await api.fetch(`${ORIGIN}/api/v1/calendar/${'a'.repeat(43)}.ics`);
    expect(wrong.status).toBe(404);
  });

  it.each(reportNames)('show the report %s', async (report) => {
    const client = await clientOf(county('coordinator'));
    const query = { from: '2021-01-01', to: '2021-12-31' };
    expect(await client.call('readReport', { params: { report }, query })).toMatchObject({
      ok: true,
    });
  });

  it('show a provider what comes of its bonuses', async () => {
    const providerId = idOf('createProvider', 'providerId');
    const client = await clientOf(workerOf(providerId));
    const query = { from: '2021-01', to: '2021-12' };
    const forecast = await client.call('readBonusForecast', { params: { providerId }, query });
    const months = forecast.ok ? forecast.value.items : [];
    expect(months).toHaveLength(12);
    expect(months.some(({ approved }) => approved.count > 0)).toBe(true);
  });

  it('show the coordinator the signals in claims', async () => {
    const client = await clientOf(county('coordinator'));
    const query = { from: '2021-01-01', to: '2021-12-31' };
    const signals = await client.call('listClaimSignals', { query });
    expect(signals).toMatchObject({ ok: true, value: { items: [], more: false } });
  });

  it('leave the key of a refused request free', async () => {
    const client = await clientOf(county('procurement'));
    const worker = await clientOf(workerOf(idOf('createProvider', 'providerId')));
    const lot = { frameworkId: 'FW-9', lot: 1 as const, name: 'Lot' };
    expect(await client.call('createLot', { key: 'wrong-lot-1', body: lot })).toMatchObject({
      error: { code: 'unknown-framework' },
    });
    const placementId = idOf('createPlacement', 'placementId');
    const claim = { placementId, ...path, evidence };
    const option = sentIn('proposeOption') as Sending<Operations['proposeOption']>['body'];
    const unknown = { ...option, frameworkId: 'FW-9' };
    expect(
      await client.call('proposeOption', { key: 'wrong-option', body: unknown }),
    ).toMatchObject({
      error: { code: 'unknown-framework' },
    });
    expect(await worker.call('fileClaim', { key: 'wrong-claim', body: claim })).toMatchObject({
      error: { code: 'already-claimed' },
    });
    const payer = await clientOf(county('finance'));
    const seen = { key: 'wrong-batch', body: { expectedMark: 'what nobody saw' } };
    expect(await payer.call('createPaymentBatch', seen)).toMatchObject({
      error: { code: 'changed-meanwhile' },
    });
    const file = { name: 'a.exe', mediaType: 'text/html', sizeBytes: 0, sha256: '' };
    expect(await client.call('offerFile', { key: 'wrong-file', body: file })).toMatchObject({
      error: { code: 'request-invalid' },
    });
  });

  it('give somebody by mandate what is the organisation’s own', async () => {
    const token = await tokenOf({ userId: 'by-mandate' }, ['9900010-6']);
    const fetch = (url: string, request: RequestInit) => api.fetch(url, request);
    const client = makeApiClient({ origin: ORIGIN, language: 'fi', token: () => token, fetch });
    const one = { record: {} };
    const own = { ok: true, value: { items: [one, one, one] } };
    // Its agreement by the framework, and the one that it applied for.
    expect(await client.call('listAgreements', {})).toMatchObject({
      value: { items: [{ record: {} }, { record: {} }] },
    });
    expect(await client.call('listClients', {})).toMatchObject(own);
    expect(await client.call('listClaims', {})).toMatchObject({ ok: true });
    expect(await client.call('readMe', {})).toMatchObject({
      value: { memberships: [{ roles: ['provider-worker'] }] },
    });
    const month = { month: '2021-03' };
    const refused = { ok: false, error: { code: 'not-allowed' } };
    expect(await client.call('listNotices', {})).toMatchObject(refused);
    expect(await client.call('previewSettlement', { params: month })).toMatchObject(refused);
    const stranger = { params: { providerId: 'P-9' } };
    expect(await client.call('readOwnStanding', stranger)).toMatchObject({
      error: { code: 'not-found' },
    });
    const file = { params: { fileId: 'F-9' } };
    expect(await client.call('readFile', file)).toMatchObject({ error: { code: 'not-found' } });
  });

  it('let finance read what each client earned, and write down that it did', async () => {
    const client = await clientOf(county('finance'));
    const params = { month: '2021-03', runNo: '1' };
    expect(await client.call('readStatements', { params })).toMatchObject({ ok: true });
  });

  it('ask the register before money goes', async () => {
    const records = table.records('esimerkki');
    const act = { event: 'created', actor: 'test' } as const;
    const provider = makeProvider();
    await records.commit(
      [
        { kind: 'provider', record: provider },
        { kind: 'agreement', record: makeAgreement() },
        { kind: 'benefit', record: makeBenefit() },
        { kind: 'sheet', record: makeSheet({ state: 'accepted' }) },
      ],
      act,
    );
    const client = await clientOf(county('finance'));
    const booking = { key: 'books-january', params: { month: '2020-01' }, body: {} };
    expect(await client.call('bookSettlement', booking)).toMatchObject({ ok: true });
    expect(await records.get('check', provider)).toMatchObject({
      record: { grounds: ['not-found'] },
    });
  });

  it('join two records of one person, with the days and claims of both', async () => {
    const records = table.records('esimerkki');
    const agreementId = 'A-twice';
    const others = { clientId: 'C-twice', placementId: 'L-twice', agreementId } as const;
    const first = { clientId: 'C-once', placementId: 'L-once', agreementId } as const;
    const sheet = makeSheet({ ...others, state: 'accepted' });
    const calendar = (clientId: string) => makeCalendar({ clientId });
    await records.commit(
      [
        { kind: 'client', record: makeClient({ clientId: 'C-once' }) },
        { kind: 'client', record: makeClient({ clientId: 'C-twice', identityMark: 'twice' }) },
        { kind: 'placement', record: makePlacement(first) },
        { kind: 'placement', record: makePlacement(others) },
        { kind: 'agreement', record: makeAgreement({ agreementId }) },
        { kind: 'sheet', record: makeSheet({ ...first, state: 'accepted' }) },
        { kind: 'sheet', record: sheet },
        { kind: 'calendar', record: calendar('C-once') },
        { kind: 'calendar', record: calendar('C-twice') },
        {
          kind: 'claim',
          record: makeClaim({
            clientId: 'C-twice',
            placementId: 'L-twice',
            claimId: 'K-twice',
          }),
        },
      ],
      { event: 'imported', actor: 'test' },
    );
    const second = { ...caseWorker, userId: 'example-case-worker-2' };
    const merge = { clientId: id<'Client'>('C-twice'), keptId: id<'Client'>('C-once') };
    const proposing = await clientOf(caseWorker);
    const body = { ...merge, reason: 'One person' };
    const proposal = { key: 'merges-one-person', body };
    expect(await proposing.call('proposeClientMerge', proposal)).toMatchObject({ ok: true });
    const confirming = await clientOf(second);
    const { clientId } = merge;
    const confirmed = await confirming.call('confirmClientMerge', {
      params: { clientId },
      version: 1,
    });
    expect(confirmed).toMatchObject({ ok: true });
    expect((await records.get('sheet', sheet))?.record.uncounted).toBeGreaterThan(0);
    expect(await records.get('claim', { claimId: id('K-twice') })).toMatchObject({
      record: { personId: 'C-once' },
    });
  });

  it('leave the key of a check of nobody free', async () => {
    const client = await clientOf(county('procurement'));
    const nobody = { key: 'checks-nobody', params: { providerId: 'P-9' } };
    expect(await client.call('checkProvider', nobody)).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('leave the key of a refused role free', async () => {
    const client = await clientOf(county('admin'));
    const body = { userId: 'x', name: 'X', role: 'approver', providerId: 'P-9' } as const;
    expect(await client.call('createGrant', { key: 'wrong-role', body })).toMatchObject({
      error: { code: 'request-invalid' },
    });
  });

  it('let nobody into a region that the stage does not name', async () => {
    const records = table.records('kymenlaakso');
    const record = makeGrant({ userId: 'elsewhere', role: 'case-worker', providerId: null });
    await records.commit([{ kind: 'grant', record }], { event: 'role-granted', actor: 'test' });
    const headers = { Authorization: `Bearer ${await tokenOf({ userId: 'elsewhere' })}` };
    const answer = await api.fetch(`${ORIGIN}/api/v1/clients`, { headers });
    expect(problemDetailsSchema.parse(await answer.json()).code).toBe('no-access');
  });

  it('answer nobody without a token', async () => {
    expect((await api.fetch(`${ORIGIN}/api/v1/clients`)).status).toBe(401);
  });
});

/** What the story does not come to. */
const onlyElsewhere: Record<string, string[]> = {
  money: [
    // Two book a month at once: the key of the second becomes free.
    'DeleteItem on request',
  ],
  // No night of the story finds a late sheet: tallies say how many were sent since.
  people: ['Query on tally#*'],
  // Nobody of the story acts by a mandate of an organisation.
  history: ['Query on provider#provider'],
  // Bills that an earlier batch took are read where their provider disputes a line.
  payment: ['BatchGetItem on invoice#*'],
  // A bonus is approved before any day of its placement is accepted.
  option: ['BatchGetItem on placement#*'],
  // No accepted day of the story gets another price.
  procurement: ['BatchGetItem on tally#*', 'BatchGetItem on settlement#*', 'PutItem on tally#*'],
};

/** Whether a wider right of the same function has this one in it. */
function isPartOf(granted: readonly string[], right: string): boolean {
  return granted.some((wider) => wider !== right && isLike(wider, right));
}

describe('the rights of each function', () => {
  it.each(Object.keys(groupFunctions))('%s: all are used, and none was missed', (name) => {
    const { gate, granted } = functionFor(name);
    const unused = granted.filter((one) => !gate.used.has(one) && !isPartOf(granted, one));
    expect(unused).toEqual(onlyElsewhere[name] ?? []);
    expect(gate.refused).toEqual([]);
  });

  it('only people and payment seal and open, procurement seals, and no other has the keys', () => {
    for (const name of ['people', 'payment']) {
      expect([...functionFor(name).keys.used].toSorted()).toEqual([
        'kms:Decrypt',
        'kms:GenerateDataKey',
        'kms:GenerateMac',
      ]);
    }
    expect([...functionFor('procurement').keys.used].toSorted()).toEqual([
      'kms:GenerateDataKey',
      'kms:GenerateMac',
    ]);
    for (const name of ['work', 'money', 'files']) expect(functionFor(name).keys.used.size).toBe(0);
  });
});

describe('the function of health and description', () => {
  it('says that it is well, under the id of the gateway', async () => {
    const answer = await api.fetch(`${ORIGIN}/api/v1/health`);
    expect(answer.headers.get('X-Correlation-Id')).toMatch(/^gateway-\d+$/);
    expect(await answer.json()).toEqual({
      status: 'ok',
      version: '0.0.0',
      time: NOW.toISOString(),
    });
  });

  it('describes the API, and shows it with files of its own', async () => {
    expect(await (await api.fetch(`${ORIGIN}/api/openapi.json`)).json()).toEqual(openApi);
    const page = await api.fetch(`${ORIGIN}/api/docs`);
    expect(await page.text()).toContain('<html lang="en">');
    const viewer = await api.fetch(`${ORIGIN}/api/docs/swagger-ui-bundle.js`);
    expect(await viewer.text()).toContain('SwaggerUIBundle');
  });
});

describe('every function', () => {
  it('has every variable that it reads and no other', () => {
    const ours = ['STAGE', 'VERSION', 'LOG_LEVEL'];
    const region = [
      ...ours,
      'TABLE_NAME',
      'REGIONS',
      'ISSUER',
      'KEYS_URL',
      'AUDIENCE',
      'CLIENT_ID',
    ];
    const expected: Record<string, string[]> = {
      Docs: ours,
      option: [...region, 'REGISTER_URL'],
      eligibility: [...region, 'REGISTER_URL'],
      work: [...region, 'REGISTER_URL'],
      money: [...region, 'REGISTER_URL'],
      access: region,
      history: region,
      procurement: [...region, 'WRAPPING_KEY_ARN', 'MARK_KEY_ARN', 'REGISTER_URL'],
      people: [...region, 'WRAPPING_KEY_ARN', 'MARK_KEY_ARN', 'REGISTER_URL'],
      files: [...region, 'QUARANTINE_BUCKET_NAME', 'RELEASED_BUCKET_NAME'],
    };
    for (const [name, variables] of Object.entries(expected)) {
      expect([name, functionFor(name).variables.toSorted()]).toEqual([name, variables.toSorted()]);
    }
  });

  it('logs that it started and counts its cold start, each as one line of JSON', async () => {
    await api.fetch(`${ORIGIN}/api/v1/health`);
    expect(functionFor('Docs').host.lines()).toEqual([
      expect.objectContaining({ code: 'function-started', service: 'docs', stage: 'test' }),
      expect.objectContaining({ ColdStart: 1, service: 'docs', stage: 'test' }),
    ]);
  });

  it('is small enough to start quickly', async () => {
    for (const { bundle, functionId } of api.functions.values()) {
      const scripts = (await readdir(dirname(bundle))).filter((name) => name.endsWith('.mjs'));
      const sizes = scripts.map(async (name) => (await stat(join(dirname(bundle), name))).size);
      const size = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
      // These print documents, or encrypt: a typesetter, and the keeper of keys, are loaded by who needs them.
      const isLarger = /^(option|money|payment|people|procurement)/.test(functionId);
      expect([functionId, size < (isLarger ? 1_900_000 : 1_000_000)]).toEqual([functionId, true]);
    }
  });
});
