import { type Act, type Change, MAX_ITEMS, type Records } from '@jatkopolku/application';
import { lateDigestOf, sheetSteps } from '@jatkopolku/domain/attendance';
import { defaultClientSettings } from '@jatkopolku/domain/client';
import { digestOf } from '@jatkopolku/domain/notification';
import { byName, id, localDate, must, statesBefore } from '@jatkopolku/kernel';
import {
  makeAffiliate,
  makeApplication,
  heldAt,
  makeAgreement,
  makeAnswer,
  makeBenefit,
  makeBillingSlot,
  makeBookedMonth,
  makeBankAnswer,
  makeBookingProgress,
  makePaymentBatch,
  makePaymentList,
  makePaymentSettings,
  makeInvoiceSettings,
  makeProviderInvoice,
  makeInvoiceNumber,
  makeProviderPaymentList,
  makeMonthTally,
  makeCalendar,
  makeCheck,
  makeClaim,
  makeClaimAttempt,
  makeClaimNotice,
  makeClaimSettings,
  makeConversation,
  makeClosedPeriod,
  makeFollowup,
  makeFollowupSettings,
  makeObjection,
  makeClient,
  makeClientMerge,
  makeFeedback,
  makeFile,
  makeFinding,
  makeAccount,
  makeAccountMap,
  makeAccruals,
  makeFramework,
  makeTermsVersion,
  makeTravelSettings,
  makeGrant,
  makeSavedFilters,
  makeInspection,
  makeLot,
  makeOption,
  makePlacement,
  makePlacementProposal,
  makePlacementDecision,
  makePlacementMove,
  makeProvider,
  makeRegion,
  makeConsent,
  makeDecision,
  makeDispute,
  makeFeed,
  makeMail,
  makeNotice,
  makeNotification,
  makeRemark,
  makeReview,
  makeCommitment,
  makeCommitmentBook,
  makeCostCentre,
  makeRun,
  makeRecovery,
  makeSampleSeed,
  makeSheet,
  makeSheetSettings,
  makeStatement,
  makeTariff,
  makeWorkplace,
  makeAccessLogEntry,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const act: Act = { event: 'imported', actor: 'import:test' };
const changed = { ok: false, error: { code: 'changed-meanwhile' } };
const done = { ok: true, value: undefined };

const notificationDigest = digestOf([], localDate('2021-03-10'));

/** One record of every kind: a new kind does not compile until it is here. */
const everyKind: { readonly [K in Change['kind']]: Extract<Change, { kind: K }> } = {
  region: { kind: 'region', record: makeRegion() },
  framework: { kind: 'framework', record: makeFramework() },
  termsVersion: { kind: 'termsVersion', record: makeTermsVersion() },
  account: { kind: 'account', record: makeAccount() },
  lot: { kind: 'lot', record: makeLot() },
  tariff: { kind: 'tariff', record: makeTariff() },
  provider: { kind: 'provider', record: makeProvider() },
  affiliate: { kind: 'affiliate', record: { ...makeAffiliate(), occurrence: 1 } },
  groupTally: { kind: 'groupTally', record: { providerId: id('P1'), named: 1 } },
  agreement: { kind: 'agreement', record: makeAgreement() },
  lotTally: { kind: 'lotTally', record: { providerId: id('P1'), latest: [id('A1')] } },
  placeTally: { kind: 'placeTally', record: { agreementId: id('A1'), latest: [] } },
  application: { kind: 'application', record: makeApplication() },
  option: { kind: 'option', record: makeOption() },
  decision: { kind: 'decision', record: makeDecision() },
  notice: { kind: 'notice', record: makeNotice() },
  feed: { kind: 'feed', record: makeFeed() },
  mail: { kind: 'mail', record: makeMail() },
  check: { kind: 'check', record: makeCheck() },
  finding: { kind: 'finding', record: makeFinding() },
  inspection: { kind: 'inspection', record: makeInspection() },
  registerAnswer: { kind: 'registerAnswer', record: makeAnswer() },
  client: { kind: 'client', record: makeClient() },
  clientMerge: { kind: 'clientMerge', record: makeClientMerge() },
  benefit: { kind: 'benefit', record: makeBenefit() },
  placement: { kind: 'placement', record: makePlacement() },
  placementDecision: { kind: 'placementDecision', record: makePlacementDecision() },
  remark: { kind: 'remark', record: makeRemark() },
  review: { kind: 'review', record: { ...makeReview(), ...heldAt() } },
  feedback: { kind: 'feedback', record: { ...makeFeedback(), ...heldAt() } },
  sheet: { kind: 'sheet', record: makeSheet() },
  closedPeriod: { kind: 'closedPeriod', record: makeClosedPeriod() },
  sheetSettings: { kind: 'sheetSettings', record: makeSheetSettings() },
  calendar: { kind: 'calendar', record: makeCalendar() },
  claim: { kind: 'claim', record: makeClaim() },
  claimAttempt: { kind: 'claimAttempt', record: makeClaimAttempt() },
  notificationDigest: { kind: 'notificationDigest', record: notificationDigest },
  lateDigest: { kind: 'lateDigest', record: lateDigestOf([]) },
  clientSettings: { kind: 'clientSettings', record: defaultClientSettings },
  travelSettings: { kind: 'travelSettings', record: makeTravelSettings() },
  claimSettings: { kind: 'claimSettings', record: makeClaimSettings() },
  sampleSeed: { kind: 'sampleSeed', record: makeSampleSeed() },
  claimNotice: { kind: 'claimNotice', record: makeClaimNotice() },
  placementMove: { kind: 'placementMove', record: makePlacementMove() },
  workplace: { kind: 'workplace', record: makeWorkplace() },
  followup: { kind: 'followup', record: makeFollowup() },
  notification: { kind: 'notification', record: makeNotification() },
  followupSettings: { kind: 'followupSettings', record: makeFollowupSettings() },
  proposal: { kind: 'proposal', record: makePlacementProposal() },
  conversation: { kind: 'conversation', record: makeConversation() },
  objection: { kind: 'objection', record: makeObjection() },
  savedFilters: { kind: 'savedFilters', record: makeSavedFilters() },
  grant: { kind: 'grant', record: makeGrant() },
  use: { kind: 'use', record: makeAccessLogEntry() },
  file: { kind: 'file', record: makeFile() },
  run: { kind: 'run', record: makeRun() },
  bookedMonth: { kind: 'bookedMonth', record: makeBookedMonth() },
  bookingProgress: { kind: 'bookingProgress', record: makeBookingProgress() },
  monthTally: { kind: 'monthTally', record: makeMonthTally() },
  paymentSettings: { kind: 'paymentSettings', record: makePaymentSettings() },
  paymentBatch: { kind: 'paymentBatch', record: makePaymentBatch() },
  recovery: { kind: 'recovery', record: makeRecovery() },
  paymentList: { kind: 'paymentList', record: makePaymentList() },
  bankAnswer: { kind: 'bankAnswer', record: makeBankAnswer() },
  providerPaymentList: { kind: 'providerPaymentList', record: makeProviderPaymentList() },
  invoiceSettings: { kind: 'invoiceSettings', record: makeInvoiceSettings() },
  invoice: { kind: 'invoice', record: makeProviderInvoice() },
  invoiceNumber: {
    kind: 'invoiceNumber',
    record: makeInvoiceNumber(),
  },
  dispute: { kind: 'dispute', record: makeDispute() },
  consent: { kind: 'consent', record: makeConsent() },
  costCentre: { kind: 'costCentre', record: makeCostCentre() },
  commitment: { kind: 'commitment', record: makeCommitment() },
  commitmentBook: { kind: 'commitmentBook', record: makeCommitmentBook() },
  accountMap: { kind: 'accountMap', record: makeAccountMap() },
  accruals: { kind: 'accruals', record: makeAccruals() },
  billingSlot: { kind: 'billingSlot', record: makeBillingSlot() },
  statement: { kind: 'statement', record: makeStatement() },
};

let test: TestTable;
let records: Records;

beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

describe('a record', () => {
  it.each(Object.values(everyKind))('of the kind $kind comes back as it was', async (change) => {
    records = test.records();
    expect(await records.commit([change], act)).toEqual(done);
    const key = change.record as never;
    expect(await records.get(change.kind, key)).toEqual({ record: change.record, version: 1 });
    expect(await records.getMany(change.kind, [key])).toHaveLength(1);
  });

  it('is listed by its kind alone, and a sheet by its provider and month', async () => {
    records = test.records();
    const all = Object.values(everyKind);
    // One of each is more than a transaction takes.
    for (const some of [all.slice(0, 40), all.slice(40)]) {
      expect(await records.commit(some, act)).toEqual(done);
    }
    expect((await records.list('client')).map(({ record }) => record)).toEqual([makeClient()]);
    const { providerId, month } = makeSheet();
    expect(await records.listWithin('sheet', { providerId, month })).toHaveLength(1);
    expect(await records.listWithin('sheet', { providerId: id('P-other'), month })).toEqual([]);
  });

  it('is seen by its own region only', async () => {
    records = test.records();
    await records.commit([everyKind.client], act);
    expect(await test.records().list('client')).toEqual([]);
    expect(await test.records().get('client', makeClient())).toBeUndefined();
  });

  it('comes back from a batch larger than one call', async () => {
    records = test.records();
    const all = Array.from({ length: 130 }, (_, index) =>
      makeLot({ name: 'x', frameworkId: id(`F${index}`) }),
    );
    for (const lot of all) await records.commit([{ kind: 'lot', record: lot }], act);
    expect(await records.getMany('lot', all)).toHaveLength(130);
  });
});

describe('a page', () => {
  it('holds at most so many records, and its cursor leads to the next until there is none', async () => {
    records = test.records();
    const ids = ['A1', 'A2', 'A3', 'A4', 'A5'].map((name) => id<'Agreement'>(name));
    const agreements = ids.map((agreementId) => makeAgreement({ agreementId }));
    await records.commit(
      agreements.map((record) => ({ kind: 'agreement', record })),
      act,
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const request = { partition: undefined, limit: 2, cursor };
      const page = must(await records.page('agreement', request), 'a page');
      seen.push(...page.items.map(({ record }) => record.agreementId));
      cursor = page.nextCursor ?? undefined;
      pages += 1;
    } while (cursor);
    expect(seen).toEqual(ids);
    expect(pages).toBe(3);
  });

  it('and its cursor reveal nothing of what is not shown, be it first, between or last', async () => {
    records = test.records();
    const owners = ['P2', 'P1', 'P2', 'P1', 'P2', 'P1', 'P2', 'P2'];
    const agreements = owners.map((providerId, place) =>
      makeAgreement({ agreementId: `A${place}`, providerId }),
    );
    await records.commit(
      agreements.map((record) => ({ kind: 'agreement', record })),
      act,
    );
    const read = (cursor?: string) =>
      records.page('agreement', {
        partition: undefined,
        limit: 2,
        cursor,
        shows: ({ providerId }) => providerId === 'P1',
      });
    const first = must(await read(), 'a page');
    expect(first.items.map(({ record }) => record.agreementId)).toEqual(['A1', 'A3']);
    const cursor = must(first.nextCursor, 'a cursor');
    expect(Buffer.from(cursor, 'base64url').toString()).toMatch(/A3$/);
    expect(await read(cursor)).toMatchObject({
      items: [{ record: { agreementId: 'A5' } }],
      nextCursor: null,
    });
  });

  it('is whole but for a damaged record, which it counts', async () => {
    const regionId = 'damaged';
    records = test.records(regionId);
    const uses = ['U1', 'U2', 'U3'].map((useId) => makeAccessLogEntry({ useId }));
    await records.commit(
      uses.map((record) => ({ kind: 'use', record })),
      act,
    );
    const items = await test.itemsOf(regionId);
    const damaged = must(
      items.find(({ useId }) => useId === 'U2'),
      'the item',
    );
    await test.put({ ...damaged, clientIds: 'C1' });
    const partition = { day: must(uses[0], 'a use').day };
    const request = { partition, limit: 2, cursor: undefined };
    const first = must(await records.page('use', request), 'a page');
    expect(first).toMatchObject({ items: [{ record: { useId: 'U1' } }], damaged: 1 });
    const rest = await records.page('use', { ...request, cursor: first.nextCursor ?? undefined });
    expect(rest).toMatchObject({ items: [{ record: { useId: 'U3' } }], damaged: 0 });
    const shows = () => true;
    expect(await records.page('use', { ...request, shows })).toMatchObject({ damaged: 0 });
    await expect(records.listWithin('use', partition)).rejects.toThrow('is not a use');
  });
});

describe('what could not be read back', () => {
  it('is not written, nor what would be written with it', async () => {
    records = test.records();
    const clientIds = Array.from({ length: 926 }, (_, place) => id<'Client'>(`C${place}`));
    const wrong = { kind: 'use', record: { ...makeAccessLogEntry(), clientIds } } as const;
    const right = { kind: 'client', record: makeClient() } as const;
    await expect(records.commit([right, wrong], act)).rejects.toThrow();
    expect(await records.list('client')).toEqual([]);
  });
});

describe('what belongs to a client', () => {
  it('is listed by pages, and nothing of another client', async () => {
    records = test.records();
    const own = ['L1', 'L2', 'L3'].map((name) => makePlacement({ placementId: name }));
    const other = makePlacement({ placementId: 'L4', clientId: 'C-other' });
    const placements = [...own, other].map((record) => ({ kind: 'placement', record }) as const);
    await records.commit(placements, act);
    const { clientId: client } = makePlacement();
    const request = { partition: undefined, client, limit: 2 };
    const first = must(await records.page('placement', { ...request, cursor: undefined }), '1');
    const cursor = must(first.nextCursor, 'a cursor');
    const second = must(await records.page('placement', { ...request, cursor }), '2');
    const seen = [...first.items, ...second.items].map(({ record }) => record);
    expect(seen).toEqual(own);
    // A cursor of one client's list leads nowhere in another's.
    const elsewhere = { ...request, client: id<'Client'>('C-other'), cursor };
    expect(await records.page('placement', elsewhere)).toBeUndefined();
  });
});

describe('a client is found', () => {
  const clientOf = (clientId: string, lastName: string, firstName: string) =>
    makeClient({ clientId, lastName, firstName, identityMark: `mark of ${clientId}` });
  const idsOf = async (words: string, limit = 20) => {
    const request = { words, limit, cursor: undefined };
    const { items, nextCursor } = must(await records.find('client', request), 'a page');
    return { ids: items.map(({ record }) => record.clientId), more: nextCursor !== null };
  };

  beforeAll(async () => {
    records = test.records();
    const clients = [
      clientOf('C1', 'Aalto', 'Maija'),
      clientOf('C2', 'Aaltonen', 'Anna'),
      clientOf('C3', 'Maijala', 'Öivind'),
    ];
    await records.commit(
      clients.map((record) => ({ kind: 'client', record })),
      act,
    );
  });

  it.each([
    ['aalto', ['C1', 'C2']],
    ['aalto m', ['C1']],
    ['maija', ['C3', 'C1']],
    ['oivind', ['C3']],
    ['c2', ['C2']],
    ['alto', []],
    ['', []],
  ])('by %j: %j', async (words, ids) => {
    expect(await idsOf(words)).toEqual({ ids, more: false });
  });

  it('as many as are asked for, once each, and says that there are more', async () => {
    expect(await idsOf('aalto', 1)).toEqual({ ids: ['C1'], more: true });
    expect((await idsOf('a', 3)).ids).toEqual(['C1', 'C2']);
  });

  it('by the unique name that it holds, in its own region', async () => {
    const found = await records.holderOf('client', ['identity', 'mark of C2']);
    expect(found?.record.clientId).toBe('C2');
    expect(await records.holderOf('client', ['identity', 'mark of C9'])).toBeUndefined();
    expect(await test.records().holderOf('client', ['identity', 'mark of C2'])).toBeUndefined();
    const request = { words: 'aalto', limit: 20, cursor: undefined };
    expect(await test.records().find('client', request)).toMatchObject({
      items: [],
      nextCursor: null,
    });
  });

  it('by the new name once it has changed, and not by the old one', async () => {
    const before = must(await records.get('client', { clientId: id('C1') }), 'the client');
    const record = { ...before.record, lastName: 'Koski' };
    const change = { kind: 'client', record, before } as const;
    // The record, its event, its unique name; two texts come and two go, that of the id stays.
    expect(records.weigh(change)).toBe(7);
    expect(await records.commit([change], act)).toEqual(done);
    expect((await idsOf('koski')).ids).toEqual(['C1']);
    expect((await idsOf('maija k')).ids).toEqual(['C1']);
    expect((await idsOf('aalto')).ids).toEqual(['C2']);
  });
});

describe('a change', () => {
  it('is refused when the record has changed since it was read', async () => {
    records = test.records();
    const record = makeFramework();
    await records.commit([{ kind: 'framework', record }], act);
    const before = { record, version: 1 };
    const renamed = { ...record, name: 'Renamed' };
    expect(await records.commit([{ kind: 'framework', record: renamed, before }], act)).toEqual(
      done,
    );
    const late = { kind: 'framework', record: { ...record, name: 'Late' }, before } as const;
    expect(await records.commit([late], act)).toEqual(changed);
    expect(await records.get('framework', record)).toEqual({ record: renamed, version: 2 });
  });

  it('does not make a record twice', async () => {
    records = test.records();
    await records.commit([everyKind.claim], act);
    expect(await records.commit([everyKind.claim], act)).toEqual(changed);
  });

  it('is refused by the table itself in a state that the lifecycle forbids', async () => {
    records = test.records();
    const record = makeSheet({ state: 'accepted' });
    await records.commit([{ kind: 'sheet', record }], act);
    const allowedFrom = statesBefore(sheetSteps.log);
    const before = { record, version: 1 };
    expect(await records.commit([{ kind: 'sheet', record, before, allowedFrom }], act)).toEqual(
      changed,
    );
    const correct = statesBefore(sheetSteps.correct);
    expect(
      await records.commit([{ kind: 'sheet', record, before, allowedFrom: correct }], act),
    ).toEqual(done);
  });

  it('writes nothing at all, no event either, when one of several is refused', async () => {
    const region = 'region-whole';
    records = test.records(region);
    await records.commit([everyKind.claim], act);
    const items = await test.itemsOf(region);
    expect(await records.commit([everyKind.placement, everyKind.claim], act)).toEqual(changed);
    expect(await test.itemsOf(region)).toEqual(items);
  });

  it('weighs as many items as it writes', async () => {
    const weigh = async (change: Change) => {
      const region = `region-weight-${change.kind}`;
      const own = test.records(region);
      await own.commit([change], act);
      const items = await test.itemsOf(region);
      return { kind: change.kind, written: items.length, weighed: own.weigh(change) };
    };
    const weighed = await Promise.all(Object.values(everyKind).map(weigh));
    expect(weighed.filter((one) => one.written !== one.weighed)).toEqual([]);
  });

  it('of more items than DynamoDB takes is a bug', async () => {
    const many = Array.from({ length: MAX_ITEMS }, () => everyKind.framework);
    await expect(test.records().commit(many, act)).rejects.toThrow('items fit one transaction');
  });
});

describe('the audit event', () => {
  it('says who, what and when, and holds the record of each version', async () => {
    const region = 'region-audit';
    records = test.records(region);
    const record = makeFramework();
    await records.commit([{ kind: 'framework', record }], act);
    const renamed = { ...record, name: 'Renamed' };
    const before = { record, version: 1 };
    await records.commit([{ kind: 'framework', record: renamed, before }], {
      event: 'booked',
      actor: 'cli',
    });
    const events = (await test.itemsOf(region)).filter(({ pk }) =>
      String(pk).startsWith(`${region}#audit#`),
    );
    expect(events).toMatchObject([
      {
        event: 'imported',
        actor: 'import:test',
        version: 1,
        businessDate: '2021-04-01',
        after: record,
      },
      { event: 'booked', actor: 'cli', version: 2, after: renamed },
    ]);
    expect(events[0]?.['at']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });
});

describe('unique names', () => {
  it.each([
    [
      'two providers with one business id',
      everyKind.provider,
      { kind: 'provider', record: makeProvider({ providerId: id('P-other') }) },
    ],
    [
      'two clients with one identity code',
      everyKind.client,
      {
        kind: 'client',
        record: makeClient({ clientId: id('C-other'), identityMark: makeClient().identityMark }),
      },
    ],
    [
      'two claims on one placement',
      everyKind.claim,
      { kind: 'claim', record: makeClaim({ claimId: id('K-other') }) },
    ],
  ] as [string, Change, Change][])('refuse %s', async (_, first, second) => {
    records = test.records();
    expect(await records.commit([first], act)).toEqual(done);
    expect(await records.commit([second], act)).toEqual(changed);
  });

  it('let a rejected claim’s place go', async () => {
    records = test.records();
    const record = makeClaim({ state: 'submitted', decidedOn: null });
    await records.commit([{ kind: 'claim', record }], act);
    const before = { record, version: 1 };
    const rejected = { ...record, state: 'rejected' as const };
    await records.commit([{ kind: 'claim', record: rejected, before }], act);
    const next = makeClaim({ claimId: id('K-next') });
    expect(await records.commit([{ kind: 'claim', record: next }], act)).toEqual(done);
  });
});

describe('what belongs to one owner', () => {
  it('is listed and paged alone, also beside an owner whose name it begins with', async () => {
    records = test.records();
    const owners = ['C1', 'C10', 'C1#', 'C'].map((name) => id<'Client'>(name));
    const benefits = owners.flatMap((clientId) =>
      [0, 1].map((position) => makeBenefit({ clientId, position })),
    );
    await records.commit(
      benefits.map((record) => ({ kind: 'benefit', record })),
      act,
    );
    for (const clientId of owners) {
      const own = benefits.filter((benefit) => benefit.clientId === clientId);
      const listed = await records.list('benefit', { clientId });
      expect(listed.map(({ record }) => record)).toEqual(own);
      const page = { partition: undefined, owner: { clientId }, limit: 1, cursor: undefined };
      const first = must(await records.page('benefit', page), 'a page');
      const second = await records.page('benefit', { ...page, cursor: first.nextCursor ?? '' });
      expect(second?.items.map(({ record }) => record)).toEqual(own.slice(1));
    }
  });

  it('has no page after a cursor of another list', async () => {
    records = test.records();
    const owner = { clientId: id<'Client'>('C2') };
    for (const cursor of ['', 'zzz', Buffer.from('other\nC2#0000').toString('base64url')]) {
      const page = { partition: undefined, owner, limit: 1, cursor };
      expect(await records.page('benefit', page)).toBeUndefined();
    }
  });
});

describe('a queue', () => {
  it('holds what waits, by how long it has waited, until it is dealt with', async () => {
    records = test.records();
    const names = ['K3', 'K1', 'K2'] as const;
    const claims = names.map((name, index) =>
      makeClaim({
        claimId: id(name),
        placementId: id(name),
        clientId: id(name),
        state: 'submitted',
        submittedOn: localDate(`2020-03-0${3 - index}`),
      }),
    );
    for (const record of claims) await records.commit([{ kind: 'claim', record }], act);
    const waiting = async () =>
      (await records.waiting('claim', 'submitted', 2)).map(({ record }) => record.claimId);
    expect(await waiting()).toEqual(['K2', 'K1']);
    const [, , oldest] = claims;
    const record = { ...must(oldest, 'a claim'), state: 'approved' as const };
    const before = { record: must(oldest, 'a claim'), version: 1 };
    await records.commit([{ kind: 'claim', record, before }], act);
    expect(await waiting()).toEqual(['K1', 'K3']);
  });

  it('is one provider’s own for what waits for the provider', async () => {
    records = test.records();
    const open = makeSheet({ providerId: id('P1'), state: 'open' });
    await records.commit([{ kind: 'sheet', record: open }], act);
    const { providerId, month, clientId, placementId } = open;
    expect(await records.unsent(id('P1'), 9)).toEqual([
      { providerId, month, clientId, placementId },
    ]);
    expect(await records.unsent(id('P2'), 9)).toEqual([]);
    expect(await test.records().unsent(id('P1'), 9)).toEqual([]);
  });

  it.each([
    ['days', { days: {} }],
    ['what is returned', { returnCategory: 'days-missing' }],
    ['what is sent', { state: 'submitted' }],
  ] as const)('has nothing unsent without %s', async (_, own) => {
    records = test.records();
    await records.commit([{ kind: 'sheet', record: makeSheet({ state: 'open', ...own }) }], act);
    expect(await records.unsent(id('P1'), 9)).toEqual([]);
  });
});

it('a change is refused when a witness has changed since it was seen', async () => {
  records = test.records();
  const record = makeProvider();
  await records.commit([{ kind: 'provider', record }], act);
  const witness = { kind: 'provider', key: record, version: 1 } as const;
  const agreement = makeAgreement();
  const signing = () => records.commit([{ kind: 'agreement', record: agreement }], act, [witness]);
  const renamed = { ...record, name: 'Renamed' };
  await records.commit(
    [{ kind: 'provider', record: renamed, before: { record, version: 1 } }],
    act,
  );
  expect(await signing()).toEqual(changed);
  expect(await records.list('agreement')).toEqual([]);
});

describe('clients of many names', () => {
  /** Names in the order of the Finnish alphabet; all but the last begin with what is typed as `oma`. */
  const inOrder = [
    ...Array.from({ length: 30 }, (_, at) => `Oma${String.fromCharCode(97 + (at % 26))}la`),
    ...Array.from({ length: 30 }, (_, at) => `Omå${String.fromCharCode(97 + (at % 26))}la`),
    'Omäki',
    'Omær',
    'Ömab',
    'Ømak',
    'Ömåki',
    'Ozone',
  ].toSorted(byName);

  it('are found in the order of names, page by page, each once', async () => {
    const own = test.records();
    for (const [at, lastName] of inOrder.toReversed().entries()) {
      const client = { clientId: `C${at}`, lastName, firstName: 'Oma', identityMark: `mark ${at}` };
      await own.commit([{ kind: 'client', record: makeClient(client) }], act);
    }
    const found: string[] = [];
    const pages: number[] = [];
    let cursor: string | undefined;
    do {
      const request = { words: 'oma', limit: 20, cursor };
      const page = must(await own.find('client', request), 'a page');
      found.push(...page.items.map(({ record }) => record.lastName));
      pages.push(page.items.length);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    // Who is called Oma by the first name alone comes last.
    expect(found).toEqual([...inOrder.filter((name) => name !== 'Ozone'), 'Ozone']);
    expect(pages).toEqual([20, 20, 20, 6]);
  });

  it('are found by no cursor of another list', async () => {
    const request = { words: 'oma', limit: 20, cursor: 'bm93aGVyZQ' };
    expect(await test.records().find('client', request)).toBeUndefined();
  });
});
