import {
  type Change,
  type Records,
  bookMonth,
  importPackage,
  releaseRun,
} from '@jatkopolku/application';
import { PAGE_LIMIT, makeApiClient, operations, problemDetailsSchema } from '@jatkopolku/contracts';
import { clientSchema } from '@jatkopolku/domain/client';
import { id, must, parseMonth, parseIban } from '@jatkopolku/kernel';
import {
  makePlacement,
  makeClient,
  makeClaim,
  makeAccountMap,
  makeAnswer,
  makeFile,
  makeApplication,
  makeClaimNotice,
  makeClientMerge,
  makeDecision,
  makeDispute,
  makeNotice,
  makeAccount,
  makeDecidedRecovery,
  makePaymentBatch,
  makePaymentSettings,
  makeProviderInvoice,
  makeConversation,
  makeNotification,
  makeObjection,
  makePlacementDecision,
  makePlacementProposal,
} from '@jatkopolku/testing/builders';
import { packageOf, smallPackage } from '@jatkopolku/testing/package';
import { TODAY, type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  type PersonName,
  type Sent,
  callerOf,
  makeTestApi,
  problemOf,
  tokenOf,
} from './testing/test-api.ts';

const SHEET = '/sheets/P1/2020-01/C1/L1';

let test: TestTable;
let records: Records;
let app: ReturnType<typeof makeTestApi>['app'];
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openTestTable();
  records = test.records('kymenlaakso');
  const deps = {
    vault: await test.vault('kymenlaakso'),
    source: packageOf(smallPackage()),
    today: TODAY,
  };
  await importPackage({ records, ...deps, progress: () => {} }, { strict: true });
  const application = makeApplication({
    frameworkId: 'FW',
    state: 'submitted',
    submittedOn: '2021-04-01',
  });
  await records.commit([{ kind: 'application', record: application }], {
    event: 'created',
    actor: 'test',
  });
  const file = makeFile({ fileId: id('F1'), state: 'released' });
  await records.commit([{ kind: 'file', record: file }], { event: 'file-released', actor: 'test' });
  const act = { event: 'created', actor: 'test' } as const;
  const decision = makeDecision({ frameworkId: 'FW' });
  await records.commit([{ kind: 'decision', record: decision }], act);
  const protection = { since: '2021-01-04', source: 'client' } as const;
  const hidden = makeClient({ clientId: 'C77', protection });
  await records.commit([{ kind: 'client', record: hidden }], act);
  const hiddenPlacement = makePlacement({ placementId: 'L77', clientId: 'C77' });
  await records.commit([{ kind: 'placement', record: hiddenPlacement }], act);
  const hiddenClaim = makeClaim({
    claimId: 'K77',
    clientId: 'C77',
    placementId: 'L77',
    state: 'submitted',
  });
  await records.commit([{ kind: 'claim', record: hiddenClaim }], act);
  await records.commit([{ kind: 'clientMerge', record: makeClientMerge() }], act);
  await records.commit([{ kind: 'notice', record: makeNotice() }], act);
  await records.commit([{ kind: 'claimNotice', record: makeClaimNotice() }], act);
  await records.commit([{ kind: 'conversation', record: makeConversation() }], act);
  await records.commit([{ kind: 'notification', record: makeNotification() }], act);
  await records.commit([{ kind: 'proposal', record: makePlacementProposal() }], act);
  await records.commit([{ kind: 'placementDecision', record: makePlacementDecision() }], act);
  await records.commit([{ kind: 'objection', record: makeObjection() }], act);
  await records.commit([{ kind: 'dispute', record: makeDispute() }], act);
  const iban = must(parseIban('FI2112345600000785'), 'an account');
  const account = makeAccount({ sealed: await deps.vault.sealAccount(iban, id('P1')) });
  await records.commit([{ kind: 'account', record: account }], act);
  const invoice = makeProviderInvoice({ accountId: account.accountId });
  await records.commit([{ kind: 'invoice', record: invoice }], act);
  const sealed = await deps.vault.sealOwnAccount(iban);
  const recovered: Change[] = [
    { kind: 'paymentSettings', record: makePaymentSettings({ sealed }) },
    { kind: 'recovery', record: makeDecidedRecovery() },
  ];
  await records.commit(recovered, act);
  const { settings } = makePaymentBatch();
  const batch = makePaymentBatch({ lists: [], count: 0, settings: { ...settings, sealed } });
  await records.commit([{ kind: 'paymentBatch', record: batch }], act);
  const answer = { kind: 'registerAnswer', record: makeAnswer() } as const;
  await records.commit([answer], { event: 'company-checked', actor: 'test' });
  await bookMonth(closingDeps(records), must(parseMonth('2020-01'), 'a month'), {
    actor: 'finance',
  });
  await records.commit([{ kind: 'accountMap', record: makeAccountMap() }], act);
  await releaseRun(closingDeps(records), {
    key: { month: must(parseMonth('2020-01'), 'a month'), runNo: 1 },
    version: 1,
    actor: 'finance-2',
  });
  ({ app, send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

describe('every operation that reads', () => {
  const paths: Record<string, string> = {
    readFramework: '/frameworks/FW',
    readProvider: '/providers/P1',
    readClientMerge: '/client-merges/C2',
    previewBenefit: '/clients/C1/benefit-preview',
    previewCorrection: `${SHEET}/correction-preview`,
    previewClientMerge: '/clients/C1/merge-preview/C2',
    readAgreement: '/agreements/A1',
    readAgreementFigures: '/agreements/A1/figures',
    readCheck: '/checks/P1',
    readOwnStanding: '/checks/P1/standing',
    listDelegations: '/delegations?role=approver',
    readInspection: '/inspections/P1',
    readRegisterAnswer: `/register-answers/${makeAnswer().hash}`,
    listAgreementPlacements: '/agreements/A1/placements',
    readApplication: '/applications/H1',
    listDocuments: '/applications/H1/documents',
    readClient: '/clients/C1',
    listPlacementsByName: '/placements-by-name',
    readPlacement: '/placements/L1',
    readPlacementOverview: '/placements/L1/overview',
    readBenefit: '/benefits/C1/0',
    readFollowup: '/placements/L1/followup',
    readDueNotifications: '/notifications/due',
    listWaitingNotifications: '/notifications/waiting',
    readNotification: '/clients/C1/notifications/1',
    readNotificationDocument: '/clients/C1/notifications/1/document?language=fi&format=csv',
    listWorkplaces: '/workplaces/P1',
    readWorkplace: '/placements/L1/workplace',
    readProtectedWorkplace: '/placements/L77/workplace/look',
    readFollowupSettings: '/followup/settings',
    listProposals: '/proposals?placementId=L1',
    readProposal: '/placements/L1/proposals/Y1',
    listConversations: '/conversations?placementId=L1',
    readConversation: '/placements/L1/conversations/M1',
    listConversationRemarks: '/placements/L1/conversations/M1/remarks',
    listCalendars: '/calendars/P1/2020-01',
    listSheets: '/sheets/P1/2020-01',
    readSheet: SHEET,
    listSheetRemarks: `${SHEET}/remarks`,
    readClaim: '/claims/K1',
    listClosedPeriods: '/closed-periods',
    listClosedWorkplaces: '/closed-workplaces/P1/2020-01',
    readSheetSettings: '/sheets/settings',
    readProtectedFacts: '/clients/C77/protected-facts',
    readClientSettings: '/client-settings',
    readClaimCounterpart: '/claims/K77/counterpart',
    readTravelSettings: '/travel/settings',
    readClaimSettings: '/claims/settings',
    changeClaimSettings: '/claims/settings',
    readCommitments: '/commitments/2021',
    readPaymentSettings: '/payments/settings',
    readDuePayments: '/payments/due',
    listPaymentBatches: '/payments',
    readPaymentBatch: '/payments/1',
    readPaymentFile: '/payments/1/file',
    readDueBills: '/payments/providers/due',
    listRecoveries: '/recoveries',
    readRecovery: '/recoveries/RC1',
    readRecoveryLetter: '/recoveries/RC1/letters/decision/document',
    readInvoiceSettings: '/invoices/settings',
    listInvoices: '/settlements/2020-01/invoices',
    readProviderInvoices: '/providers/P1/statements/2020-01/invoices',
    readInvoice: '/providers/P1/statements/2020-01/invoices/1',
    readInvoiceDocument: '/providers/P1/statements/2020-01/invoices/1/document?syntax=finvoice',
    readReconciliation: '/settlements/2020-01/reconciliation',
    readReconciliationDocument:
      '/settlements/2020-01/reconciliation/document?language=fi&documentType=xlsx',
    readPayerStatements: '/settlements/2020-01/payers',
    readPayerStatementDocument:
      '/settlements/2020-01/runs/1/payers/1/document?language=fi&format=csv',
    listClaimSignals: '/claims/signals?from=2020-01-01&to=2020-12-31',
    checkClaim: '/claims/check?placementId=L1&pathType=work-trial',
    readClaimChecks: '/claims/K1/checks',
    listEvidence: '/claims/K1/evidence',
    listClaimRemarks: '/claims/K1/remarks',
    listClaimNotices: '/claims/K1/notices',
    readClaimLetter: '/claims/K1/notices/1/document',
    readPlacementLetter: '/placements/L1/decisions/1/document',
    readObjection: '/claims/K1/objections/1',
    listObjectionRemarks: '/claims/K1/objections/1/remarks',
    previewSettlement: '/settlements/2020-01',
    compareSettlement: '/settlements/2020-01/difference',
    readProviderMonth: '/settlements/2020-01/providers/P1',
    listProviderStatements: '/providers/P1/statements',
    readProviderStatement: '/providers/P1/statements/2020-01',
    readProviderStatementDocument: '/providers/P1/statements/2020-01/document?language=sv',
    readDispute: '/providers/P1/statements/2020-01/disputes/1',
    readMonthHolds: '/settlements/2020-01/holds',
    explainLines: '/settlements/2020-01/providers/P1/explanation',
    readBonusForecast: '/providers/P1/bonus-forecast?from=2020-01&to=2020-12',
    listRuns: '/settlements/2020-01/runs',
    readBookingProgress: '/settlements/2020-01/progress',
    listClaimAttempts: '/claims/K1/attempts',
    readAfterCheck: '/claims/K1/after-check',
    lookUpCounterpart: '/claims/counterpart?businessId=9900047-2',
    readFile: '/files/F1',
    readFileAddress: '/files/F1/address',
    readStatements: '/settlements/2020-01/runs/1/statements',
    readAccountMap: '/account-map',
    readJournal: '/settlements/2020-01/journal',
    readJournalDocument: '/settlements/2020-01/journal/document?language=fi&fileType=csv',
    readStateClaim: '/settlements/2020-01/state-claim',
    readStateClaimDocument: '/settlements/2020-01/state-claim/document?language=fi&format=csv',
    readHistory: '/history?kind=placement&placementId=L1',
    listAccessLog: '/access-log/2021-04-01',
    readDecision: '/option-decisions/D1',
    judgeDecision: '/option-decisions/D1/judgement',
    readNotice: '/notices/D1/A1',
    readNoticeDocument: '/notices/D1/A1/document',
    readPerformance: '/providers/P1/performance',
    readReport: '/reports/clients?from=2020-01-01&to=2020-12-31',
  };
  /** What is sent to those that look for something that is named in no address. */
  const bodies: Record<string, object> = {
    readProtectedFacts: { reason: 'r' },
    readProtectedWorkplace: { reason: 'r' },
    readClaimCounterpart: { reason: 'r' },
    findClients: { words: 'asiakas' },
    previewMove: {
      placementIds: ['L1'],
      to: { kind: 'instructor', providerId: 'P1', instructor: 'I' },
      reason: 'r',
    },
    previewCorrection: { days: { '07': null } },
    previewBenefit: {
      benefit: 'labour-market-subsidy',
      payer: 'kela',
      validFrom: '2020-01-01',
      validTo: null,
      position: null,
    },
    nameClients: { clientIds: ['C1'] },
    judgeOption: {
      frameworkId: 'FW',
      optionNo: 1,
      use: 'use',
      lot: null,
      agreementIds: null,
      except: [],
      prices: [],
    },
  };
  const readers = Object.entries(operations).filter(([, { effect }]) => effect === 'read');

  it.each(readers)(
    '%s answers by its schema, and nobody without a token',
    async (name, operation) => {
      const path = paths[name] ?? operation.path;
      const { method } = operation;
      const body = bodies[name];
      const { status, json, headers } = await send(method, path, body && { body });
      expect([name, status]).toEqual([name, 200]);
      expect(operation.answer.parse(json)).toEqual(json);
      expect(headers.get('Cache-Control')).toBe('no-store');
      const stranger = await app.request(`/api/v1${path}`, { method });
      expect(stranger.status).toBe(401);
    },
  );

  it('never shows what is sealed', async () => {
    const { json } = await send('GET', '/clients/C1');
    const sealed = {
      personId: true,
      sealed: true,
      identityMark: true,
      formerMarks: true,
      ibanMark: true,
      birthAhead: true,
    } as const;
    const shown = Object.keys(clientSchema.omit(sealed).shape);
    const { record } = json as { record: object };
    expect(Object.keys(record).toSorted()).toEqual(
      [...shown, 'hasAccount', 'mergedInto', 'withheld'].toSorted(),
    );
    expect(json).toMatchObject({
      version: 1,
      record: {
        clientId: 'C1',
        firstName: 'Aino',
        lastName: 'Asiakas',
        municipality: 'Kouvola',
        language: 'fi',
        hasAccount: true,
        accountProposal: null,
      },
      actions: { changeClient: { allowed: true }, changeAccount: { allowed: true } },
    });
  });

  it('sees its own region only', async () => {
    const { json } = await send('GET', '/clients', { as: callerOf('approver', 'satakunta') });
    expect(json).toEqual({ items: [], damaged: 0, nextCursor: null });
  });

  it.each([
    '/agreements',
    '/claims',
    '/clients',
    '/placements',
    '/providers',
    '/sheets/P1/2020-01',
  ])('a worker finds what is their provider’s in %s', async (path) => {
    const { json } = await send('GET', path, { as: callerOf('worker') });
    expect((json as { items: unknown[] }).items).not.toEqual([]);
  });

  it('lists by pages, whose cursors lead on', async () => {
    const first = await send('GET', '/providers?limit=1');
    const { nextCursor } = first.json as { nextCursor: string };
    const second = await send('GET', `/providers?limit=1&cursor=${nextCursor}`);
    expect(first.json).toMatchObject({ items: [{ record: { providerId: 'P1' } }] });
    expect(second.json).toMatchObject({ items: [{ record: { providerId: 'P2' } }] });
    expect(PAGE_LIMIT).toBeLessThan(1_000);
  });
});

describe('a month sheet', () => {
  const February = '/sheets/P1/2020-02/C1/L1';
  const entry = { status: 'present', hours: '5', absenceReason: null, travelCents: null };
  const logged = (days: object) =>
    send('PATCH', '/placements/L1/days/2020-02', { as: callerOf('worker'), body: { days } });

  it('is logged, submitted, returned, submitted again and accepted', async () => {
    expect((await logged({ '03': entry, '04': { ...entry, travelCents: 640 } })).status).toBe(200);
    const read = await send('GET', February, { as: callerOf('worker') });
    expect(read.headers.get('ETag')).toBe('"1"');
    const submit = (version: string) =>
      send('POST', `${February}/submit`, {
        as: callerOf('worker'),
        headers: { 'If-Match': version },
      });
    expect((await submit('"1"')).headers.get('ETag')).toBe('"2"');
    const returned = await send('POST', `${February}/return`, {
      headers: { 'If-Match': '"2"' },
      body: { category: 'days-missing', reason: 'The 5th is missing.' },
    });
    expect(returned.json).toMatchObject({
      record: { state: 'open', returnCategory: 'days-missing', remarks: 1 },
    });
    await logged({ '05': entry });
    expect((await submit('"4"')).status).toBe(200);
    const accepted = await send('POST', `${February}/accept`, { headers: { 'If-Match': '"5"' } });
    expect(accepted.json).toMatchObject({ version: 6, record: { state: 'accepted' } });
    const { json } = await send('GET', '/settlements/2020-02');
    expect(json).toMatchObject({ days: 3, travel: { amount_cents: 640 } });
  });

  it('refuses days one by one, in the reader’s language', async () => {
    const answer = await send('PATCH', '/placements/L1/days/2020-03', {
      as: callerOf('worker'),
      body: {
        days: { '02': { ...entry, hours: '3' }, '03': { ...entry, status: 'absent', hours: null } },
      },
      headers: { 'Accept-Language': 'sv-FI, fi;q=0.8' },
    });
    expect(answer.headers.get('Content-Language')).toBe('sv');
    expect(problemDetailsSchema.parse(answer.json).errors).toEqual([
      {
        pointer: '/days/02',
        code: 'hours-below-minimum',
        detail: expect.stringContaining('minst 4 timmar'),
      },
      { pointer: '/days/03', code: 'absence-reason-missing', detail: expect.any(String) },
    ]);
  });
});

describe('a request that cannot be taken', () => {
  const submit = (headers?: Record<string, string>) =>
    send('POST', `${SHEET}/submit`, { ...(headers && { headers }) });
  const put = (sent: Sent) => send('PATCH', '/placements/L1/days/2020-01', sent);

  it.each([
    ['without If-Match', () => submit(), 428, 'if-match-missing'],
    ['with a stale If-Match', () => submit({ 'If-Match': '"9"' }), 412, 'version-stale'],
    ['in another state', () => submit({ 'If-Match': '"1"' }), 409, 'not-in-this-state'],
    ['that is not JSON', () => put({ body: '{days' }), 400, 'json-malformed'],
    [
      'of another media type',
      () => put({ body: '{}', headers: { 'Content-Type': 'text/plain' } }),
      415,
      'media-type-unsupported',
    ],
    ['of 7 MB', () => put({ body: `"${'x'.repeat(7_000_000)}"` }), 413, 'body-too-large'],
    ['for what is not there', () => send('GET', '/clients/C9'), 404, 'not-found'],
    [
      'with a reversed period',
      () => send('GET', '/reports/ended?from=2020-02-01&to=2020-01-01'),
      422,
      'invalid-period',
    ],
  ])('%s', async (_, request, status, code) => {
    expect(await problemOf(request())).toMatchObject({ status, code, detail: expect.any(String) });
  });

  it('names each field that is missing, wrong or unknown', async () => {
    const { status, errors } = await problemOf(put({ body: { days: { '32': null }, more: 1 } }));
    expect(status).toBe(422);
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/days/32', '/more']);
    const query = await problemOf(send('GET', '/clients?limit=0&colour=red'));
    expect(query.errors?.map(({ parameter }) => parameter)).toEqual(['limit', 'colour']);
  });

  it.each([
    ['no token', undefined],
    ['a made-up token', 'Bearer abc.def.ghi'],
    ['another scheme', 'Basic abc'],
  ])('with %s', async (_, authorization) => {
    const headers = authorization ? { Authorization: authorization } : {};
    const response = await app.request('/api/v1/clients', { headers });
    expect(problemDetailsSchema.parse(await response.json())).toMatchObject({
      status: 401,
      code: 'unauthenticated',
    });
  });
});

describe('the typed client', () => {
  const clientOf = (name: PersonName) => {
    const token = tokenOf(callerOf(name));
    return makeApiClient({
      origin: 'http://localhost',
      language: 'fi',
      token: () => token,
      fetch: (url, request) => app.request(url, request),
    });
  };

  it('goes the way of a month sheet with versions and days', async () => {
    const [worker, approver] = [clientOf('worker'), clientOf('approver')];
    const month = '2020-05';
    const sheet = { providerId: 'P1', month, clientId: 'C1', placementId: 'L1' };
    const entry = {
      status: 'present',
      hours: '4',
      absenceReason: null,
      travelCents: null,
    } as const;
    const logged = await worker.call('logDays', {
      params: { placementId: 'L1', month },
      query: {},
      body: { days: { '05': entry } },
    });
    expect(logged).toMatchObject({ ok: true, value: { record: { days: { '05': '4' } } } });
    await worker.call('submitSheet', { params: sheet, query: {}, body: {}, version: 1 });
    const accepted = await approver.call('acceptSheet', {
      params: sheet,
      query: {},
      body: {},
      version: 2,
    });
    expect(accepted).toMatchObject({
      ok: true,
      value: { version: 3, record: { state: 'accepted' } },
    });
  });

  it('saves a provider’s month in one request, and says of each client why not, in its language', async () => {
    const entry = {
      status: 'present',
      hours: '4',
      absenceReason: null,
      travelCents: null,
    } as const;
    const logged = await clientOf('worker').call('logMonth', {
      params: { providerId: 'P1', month: '2020-06' },
      body: {
        placements: {
          L1: { days: { '02': entry, '03': { ...entry, hours: '3' } } },
          'L7/x~y': { days: { '02': entry } },
        },
      },
    });
    expect(logged).toMatchObject({
      ok: true,
      value: {
        placements: [
          {
            placementId: 'L1',
            saved: null,
            refused: [{ code: 'hours-below-minimum', pointer: '/placements/L1/days/03' }],
          },
          {
            placementId: 'L7/x~y',
            refused: [{ code: 'unknown-placement', pointer: '/placements/L7~1x~0y' }],
          },
        ],
      },
    });
    const [item] = logged.ok ? logged.value.placements : [];
    expect(item?.refused[0]?.detail).toContain('tunti');
  });

  it('gives refusals as values, in its language', async () => {
    const client = clientOf('approver');
    const missing = await client.call('readClient', {
      params: { clientId: 'C 9/#' },
      query: {},
      body: {},
    });
    expect(missing).toMatchObject({
      ok: false,
      error: { code: 'not-found', detail: 'Tästä osoitteesta ei löydy tietoja.' },
    });
  });
});
