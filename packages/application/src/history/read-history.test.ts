import type { Role } from '@jatkopolku/domain/access';
import { type HistoryEventName, type HistoryKind, historyKinds } from '@jatkopolku/domain/history';
import { runSchema } from '@jatkopolku/domain/settlement';
import { cents, id, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAccount,
  makeAccountMap,
  makeAgreement,
  makeBenefit,
  makeClaim,
  makeClient,
  makeCommitment,
  makeFramework,
  makeGrant,
  makePlacement,
  makeProvider,
  makeRun,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { importedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { EventType } from '../event-type.ts';
import { type KeyOf, type RecordOf, type Records, changeOf } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { releaseRun } from '../settlement/release-run.ts';
import type { HistoryOf } from './history-of.ts';
import { readHistory } from './read-history.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

interface Changed<K extends HistoryKind> {
  readonly key: KeyOf<K>;
  readonly before: RecordOf<K>;
  readonly after: RecordOf<K>;
  /** The change, and whose data it is. */
  readonly shown: readonly [field: string, from: unknown, to: unknown];
  readonly clientIds: readonly string[];
}

const placementId = id<'Placement'>('L1');
const ofProvider = { providerId: id<'Provider'>('P1') };
const ofClient = { clientId: id<'Client'>('C1') };
const month = must(parseMonth('2020-01'), 'a month');

const { accounts } = makeAccountMap();

/** A record of each kind, before and after somebody changed it. */
const changed: { readonly [K in HistoryKind]: Changed<K> } = {
  framework: {
    key: { frameworkId: id('FW') },
    before: makeFramework({ frameworkId: 'FW', name: 'Old' }),
    after: makeFramework({ frameworkId: 'FW', name: 'New' }),
    shown: ['framework.name', 'Old', 'New'],
    clientIds: [],
  },
  provider: {
    key: ofProvider,
    before: makeProvider({ municipality: 'Kotka' }),
    after: makeProvider({ municipality: 'Kouvola' }),
    shown: ['provider.municipality', 'Kotka', 'Kouvola'],
    clientIds: [],
  },
  account: {
    key: { ...ofProvider, accountId: id('AC1') },
    before: makeAccount({ accountId: 'AC1', heldSince: null }),
    after: makeAccount({ accountId: 'AC1', heldSince: '2021-03-01' }),
    shown: ['account.heldSince', null, '2021-03-01'],
    clientIds: [],
  },
  agreement: {
    key: { agreementId: id('A1') },
    before: makeAgreement({ dayPriceCents: 2_500 }),
    after: makeAgreement({ dayPriceCents: 2_600 }),
    shown: ['agreement.dayPriceCents', 2_500, 2_600],
    clientIds: [],
  },
  client: {
    key: ofClient,
    before: makeClient({ municipality: 'Kotka' }),
    after: makeClient({ municipality: 'Hamina' }),
    shown: ['client.municipality', 'Kotka', 'Hamina'],
    clientIds: ['C1'],
  },
  benefit: {
    key: { ...ofClient, position: 0 },
    before: makeBenefit({ payer: 'kela', position: 0 }),
    after: makeBenefit({ payer: 'fund-1', position: 0 }),
    shown: ['benefit.payer', 'kela', 'fund-1'],
    clientIds: ['C1'],
  },
  placement: {
    key: { placementId },
    before: makePlacement({ endsOn: '2020-06-30' }),
    after: makePlacement({ endsOn: '2020-05-29' }),
    shown: ['placement.endsOn', '2020-06-30', '2020-05-29'],
    clientIds: ['C1'],
  },
  sheet: {
    key: { ...ofClient, ...ofProvider, placementId, month },
    before: makeSheet({ month: '2020-01', days: { '07': '4' } }),
    after: makeSheet({ month: '2020-01', days: { '07': '6' } }),
    shown: ['sheet.days.code', '4', '6'],
    clientIds: ['C1'],
  },
  claim: {
    key: { claimId: id('K1') },
    before: makeClaim({ pathType: 'work-trial' }),
    after: makeClaim({ pathType: 'degree-education' }),
    shown: ['claim.pathType', 'work-trial', 'degree-education'],
    clientIds: ['C1'],
  },
  run: {
    key: { month, runNo: 1 },
    before: makeRun({ statements: [] }),
    after: makeRun({
      statements: [],
      state: 'released',
      release: { at: '2020-02-03T09:00:00Z', by: 'risto' },
    }),
    shown: ['run.state', 'confirmed', 'released'],
    clientIds: [],
  },
  commitment: {
    key: { year: 2021, commitmentId: id('CM1') },
    before: makeCommitment({ year: 2021, commitmentId: 'CM1', amountCents: 1_000 }),
    after: makeCommitment({ year: 2021, commitmentId: 'CM1', amountCents: 2_000 }),
    shown: ['commitment.amountCents', 1_000, 2_000],
    clientIds: [],
  },
  accountMap: {
    key: { mapId: 'journal' },
    before: makeAccountMap({ accounts: { ...accounts, 'client-payables': { number: null } } }),
    after: makeAccountMap(),
    shown: ['accountMap.accounts.client-payables.number', null, '2572'],
    clientIds: [],
  },
};

const auditor = { roles: ['auditor'] as Role[] };

async function save(
  records: Records,
  change: Pick<Parameters<typeof changeOf>[0], 'kind' | 'record'>,
  [event, actor]: readonly [event: EventType, actor: string],
  before?: unknown,
): Promise<void> {
  const saved = await records.commit(
    [changeOf({ ...change, before } as Parameters<typeof changeOf>[0])],
    { event, actor },
  );
  expect(saved).toMatchObject({ ok: true });
}

/** A record that Leena made and Kaisa changed. */
async function twice<K extends HistoryKind>(kind: K): Promise<Records> {
  const records = test.records();
  const { key, before, after } = changed[kind] as Changed<HistoryKind>;
  const kaisa = makeGrant({ userId: 'kaisa', name: 'Kaisa Kuntola' });
  await save(records, { kind: 'grant', record: kaisa }, ['role-granted', 'test']);
  await save(records, { kind, record: before }, ['created', 'leena']);
  const stored = await records.get(kind, key as never);
  await save(records, { kind, record: after }, ['changed', 'kaisa'], stored);
  return records;
}

function asked(kind: HistoryKind): HistoryOf {
  return { kind, key: changed[kind].key } as HistoryOf;
}

async function whole(records: Records, of: HistoryOf, reader = auditor) {
  const read = await readHistory(records, of, reader, { limit: 100 });
  return must(read.ok ? read.value : undefined, 'a history');
}

describe.each(historyKinds)('the history of a record of the kind %s', (kind) => {
  it('says who changed what from what to what, the newest first', async () => {
    const { shown, clientIds } = changed[kind];
    const history = await whole(await twice(kind), asked(kind));
    expect(history).toMatchObject({ clientIds, older: 0 });
    expect(history.items).toHaveLength(2);
    const [newest, oldest] = history.items;
    expect(newest?.acts).toEqual([
      { event: 'changed', by: 'kaisa', byName: 'Kaisa Kuntola', count: 1 },
    ]);
    const [field, from, to] = shown;
    expect(newest?.changes).toContainEqual(expect.objectContaining({ field, from, to }));
    // Whom nobody gave a role is known by nothing but the token.
    expect(oldest?.acts).toEqual([{ event: 'created', by: 'leena', byName: null, count: 1 }]);
  });

  it('is none for who may not read the record, nor of one that is not there', async () => {
    const manager = { roles: ['provider-manager'] as Role[] };
    const page = { limit: 100 };
    const missing = { ok: false, error: [{ code: 'not-found' }] };
    expect(await readHistory(await twice(kind), asked(kind), manager, page)).toEqual(missing);
    expect(await readHistory(test.records(), asked(kind), auditor, page)).toEqual(missing);
  });
});

describe('a history', () => {
  it('is read page by page, also while something more happens', async () => {
    const records = await twice('placement');
    const first = await readHistory(records, asked('placement'), auditor, { limit: 1 });
    expect(first).toMatchObject({ ok: true, value: { items: [{ acts: [{ by: 'kaisa' }] }] } });
    const stored = must(await records.get('placement', { placementId }), 'the placement');
    const record = { ...stored.record, goal: 'Studies' };
    await save(records, { kind: 'placement', record }, ['changed', 'ville'], stored);
    const { older } = must(first.ok ? first.value : undefined, 'a page');
    const page = { limit: 1, oldest: older };
    expect(await readHistory(records, asked('placement'), auditor, page)).toMatchObject({
      ok: true,
      value: { items: [{ acts: [{ by: 'leena' }] }], older: 0 },
    });
  });

  it('shows a coordinator that the workplace of a claim changed, and not what it is', async () => {
    const records = test.records();
    const [before, after] = [makeClaim(), makeClaim({ counterpartName: 'The new bakery' })];
    await save(records, { kind: 'claim', record: before }, ['claim-filed', 'leena']);
    const stored = await records.get('claim', before);
    await save(records, { kind: 'claim', record: after }, ['changed', 'leena'], stored);
    const history = await whole(records, asked('claim'), { roles: ['coordinator'] });
    expect(JSON.stringify(history)).not.toContain('bakery');
    expect(history.items[0]?.changes).toMatchObject([
      { field: 'claim.counterpartName', reading: 'sealed' },
    ]);
  });
});

describe('money in histories', () => {
  const march = must(parseMonth('2020-03'), 'a month');
  const claim = { kind: 'claim', key: { claimId: id<'Claim'>('K1') } } as const;
  const run = { kind: 'run', key: { month: march, runNo: 1 } } as const;

  /** The small region, whose bonus of March is booked and let go. */
  async function paid(): Promise<Records> {
    const records = await importedRegion(test);
    const deps = closingDeps(records);
    await bookMonth(deps, march, { actor: 'raija' });
    await releaseRun(deps, { key: run.key, version: 1, actor: 'risto' });
    return records;
  }

  it('are what a run booked, and what was let go', async () => {
    const { items } = await whole(await paid(), run);
    const [released, booked] = items;
    expect(released).toMatchObject({ acts: [{ event: 'released', by: 'risto' }] });
    const total = released?.changes.find(({ field }) => field === 'run.releasedCents')?.to;
    const sums = ['feeCents', 'bonusCents', 'compensationCents', 'travelCents'].map(
      (name) => booked?.changes.find(({ field }) => field === `run.booked.${name}`)?.to ?? 0,
    );
    expect(sums[1]).toBeGreaterThan(0);
    expect(sums.map(Number).reduce((sum, one) => sum + one, 0)).toBe(total);
  });

  it('of a claim are what was approved, booked, let go and paid of it', async () => {
    const records = await paid();
    const stored = must(await records.get('run', run.key), 'the run');
    const reconciled = { at: '2020-05-04T09:00:00.000Z', by: 'raija' } as const;
    const after = runSchema.parse({ ...stored.record, state: 'reconciled', reconciled });
    await save(records, { kind: 'run', record: after }, ['reconciled', 'raija'], stored);
    const { items } = await whole(records, claim);
    const moved = items.map(({ acts: [act], changes }) => [
      act?.event,
      changes
        .filter(({ field }) => /claim\.(approved|booked|released|paid)/.test(field))
        .map(({ field, row, to }) => [field, row, to]),
    ]);
    const bonus = moved.at(-1)?.[1]?.[0]?.[2];
    expect(bonus).toBeGreaterThan(cents(0));
    expect(moved).toEqual([
      ['reconciled', [['claim.paid.amountCents', '2020-03', bonus]]],
      ['released', [['claim.released.amountCents', '2020-03', bonus]]],
      ['booked', [['claim.booked.amountCents', '2020-03', bonus]]],
      ['imported', [['claim.approvedCents', null, bonus]]],
    ]);
  });
});

type OfHistory = Exclude<
  EventType,
  | 'opened'
  | 'used'
  | 'claim-settings-changed'
  | 'travel-settings-changed'
  | 'month-deadline-changed'
  | 'client-settings-changed'
  | 'closed-period-registered'
  | 'closed-period-taken-back'
  | 'option-decided'
  | 'bank-answered'
  | `invoice-${string}`
  | `recovery-${string}`
  | `merge-${string}`
  | `${'role' | 'application' | 'option' | 'notice' | 'feed' | 'file'}-${string}`
  | `${'statement' | 'line' | 'dispute' | 'company' | 'extract' | 'declaration' | 'criminal'}-${string}`
  | `${'conversation' | 'concern' | 'message'}-${string}`
  | `${'followup' | 'notification'}-${string}`
  | `evaluation-${string}`
  | `workplace-${string}`
  | 'placement-evaluated'
  | `provider-feedback-${string}`
  | `coaching-plan-${string}`
  | `document-${string}`
  | `review-${'proposed' | 'approved' | 'refused' | 'returned'}`
>;

it('has words for every event of its records', () => {
  // A new event of a record with a history does not compile before it is among the names.
  const named = (event: OfHistory): HistoryEventName => event;
  expect(named('placement-ended')).toBe('placement-ended');
});
