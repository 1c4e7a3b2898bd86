import { fromCalendarRecord } from '@jatkopolku/domain/attendance';
import type { ClientId } from '@jatkopolku/domain/client';
import { settleProvider } from '@jatkopolku/domain/settlement';
import { type Month, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makeCalendar,
  makeClaim,
  makeClient,
  makeFramework,
  makePlacement,
  makeProvider,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import {
  TODAY,
  type TestRegion,
  type TestTable,
  closingDeps,
  openTestTable,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { logDays } from '../attendance/log-days.ts';
import { createPlacement } from '../placement/create-placement.ts';
import type { Change } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { loadProviderMonth } from '../settlement/load-month.ts';
import { recountMonths } from '../settlement/recount-months.ts';
import { countedStatements } from '../settlement/statements.ts';
import { confirmMerge } from './confirm-merge.ts';
import { createBenefit } from './create-benefit.ts';
import { declineMerge, withdrawMerge } from './end-merge.ts';
import { type ClientMarks, markClient } from './mark-client.ts';
import { previewMerge } from './preview-merge.ts';
import { proposeMerge } from './propose-merge.ts';

const [kept, other] = [id<'Client'>('C1'), id<'Client'>('C2')];
const JANUARY: Month = must(parseMonth('2020-01'), 'a month');
const both = { clientId: other, keptId: kept };
const maija = { actor: 'maija', name: 'Maija Mäkelä' };
const ville = { actor: 'ville', name: 'Ville Virtanen' };
const act = { event: 'imported', actor: 'test' } as const;
const P2 = { providerId: 'P2', agreementId: 'A2' } as const;

/** A full week of January 2020 for both records, each at a provider of its own: the same four days. */
const fullWeek = { '06': '5', '07': '5', '08': '5', '09': '5' };
const weekMask = 0b1_1110_0000;

let table: TestTable;
let region: TestRegion;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(async () => {
  regionId = `merges-${(regions += 1)}`;
  region = table.region(regionId);
  const months: Record<string, [number, number]> = { '2020-01': [weekMask, 0] };
  const changes: Change[] = [
    { kind: 'client', record: makeClient() },
    { kind: 'client', record: makeClient({ clientId: 'C2', identityMark: 'another' }) },
    { kind: 'framework', record: makeFramework() },
    { kind: 'provider', record: makeProvider() },
    { kind: 'provider', record: makeProvider({ providerId: 'P2', businessId: '9900003-4' }) },
    { kind: 'agreement', record: makeAgreement() },
    { kind: 'agreement', record: makeAgreement(P2) },
    { kind: 'placement', record: makePlacement() },
    {
      kind: 'placement',
      record: makePlacement({ placementId: 'L2', clientId: 'C2', ...P2 }),
    },
    { kind: 'sheet', record: makeSheet({ state: 'accepted', days: fullWeek }) },
    {
      kind: 'sheet',
      record: makeSheet({
        clientId: 'C2',
        placementId: 'L2',
        ...P2,
        state: 'accepted',
        days: fullWeek,
      }),
    },
    { kind: 'calendar', record: makeCalendar({ months }) },
    { kind: 'calendar', record: makeCalendar({ clientId: 'C2', months }) },
  ];
  await region.records.commit(changes, act);
});

const propose = (own: Partial<typeof both & { reason: string }> = {}, who = maija) =>
  proposeMerge(region, { ...both, reason: 'One person', ...own }, who);
const expected = (version: number, who: typeof maija) => ({
  key: { clientId: other },
  version,
  ...who,
});
const confirm = (version = 1, who = ville) => confirmMerge(region, expected(version, who));
const merged = async () => {
  expect(await codesOf(propose())).toEqual([]);
  expect(await codesOf(confirm())).toEqual([]);
};
const otherSheet = { clientId: other, placementId: id<'Placement'>('L2'), month: JANUARY } as const;
const sheetOf = async () =>
  must(
    await region.records.get('sheet', { ...otherSheet, providerId: id('P2') }),
    'the other sheet',
  ).record;

describe('proposeMerge', () => {
  it('changes nothing but says that two records may be one person’s', async () => {
    expect(await propose()).toMatchObject({
      value: { record: { state: 'proposed', proposal: { by: 'maija', on: TODAY } }, version: 1 },
    });
    expect((await sheetOf()).uncounted).toBe(0);
    expect((await region.records.waiting('clientMerge', 'proposed', 9)).length).toBe(1);
  });

  it('once more is the proposal that is there', async () => {
    await propose();
    expect(await propose()).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await codesOf(propose({ reason: 'Another reason' }))).toEqual(['merge-open']);
  });

  it.each([
    ['of a record with itself', { keptId: other }, 'same-client'],
    ['with a client who is not there', { keptId: id<'Client'>('C9') }, 'unknown-client'],
  ])('is refused %s', async (_name, own, code) => {
    expect(await codesOf(propose(own))).toEqual([code]);
  });

  it('is refused for records that were joined before, and for one that others were joined to', async () => {
    await region.records.commit([{ kind: 'client', record: makeClient({ clientId: 'C3' }) }], act);
    await merged();
    expect(await codesOf(propose({ keptId: id('C3') }))).toEqual(['client-merged']);
    expect(await codesOf(propose({ clientId: id('C3'), keptId: other }))).toEqual([
      'client-merged',
    ]);
    expect(await codesOf(propose({ clientId: kept, keptId: id('C3') }))).toEqual([
      'client-has-merged',
    ]);
    expect(await codesOf(propose({ clientId: id('C3') }))).toEqual([]);
  });
});

describe('a proposal', () => {
  it('is withdrawn, or declined by another with the reason, and may be made once more', async () => {
    await propose();
    expect(await codesOf(declineMerge(region, expected(1, maija), { reason: 'No' }))).toEqual([
      'own-work',
    ]);
    expect(await codesOf(declineMerge(region, expected(1, ville), { reason: '' }))).toEqual([
      'reason-missing',
    ]);
    expect(
      await codesOf(declineMerge(region, expected(1, ville), { reason: 'Two brothers' })),
    ).toEqual([]);
    expect(await codesOf(propose())).toEqual([]);
    expect(await codesOf(withdrawMerge(region, expected(3, maija)))).toEqual([]);
    expect(await codesOf(propose())).toEqual([]);
    expect(await codesOf(confirm(5))).toEqual([]);
    expect((await auditOf(table, regionId)).filter((one) => /merge/.test(one))).toEqual([
      '1 merge-proposed maija',
      '2 client-merged ville',
      '2 client-merged ville',
      '2 merge-declined ville',
      '3 merge-proposed maija',
      '4 merge-withdrawn maija',
      '5 merge-proposed maija',
      '6 client-merged ville',
    ]);
  });
});

describe('a month that was booked before the merge', () => {
  it('is corrected by its next run: what was paid twice is taken back, with its cause', async () => {
    const deps = closingDeps(region.records);
    await region.records.commit(
      [
        { kind: 'benefit', record: makeBenefit() },
        { kind: 'benefit', record: makeBenefit({ clientId: 'C2' }) },
      ],
      act,
    );
    await recountMonths(region.records, 'test');
    expect(await codesOf(bookMonth(deps, JANUARY, { actor: 'raija' }) as never)).toEqual([]);
    await merged();
    const second = await bookMonth(deps, JANUARY, { actor: 'raija' });
    const why = { providerId: 'P2', cause: 'days-changed', amountCents: -(4 * (2_500 + 900)) };
    expect(second).toMatchObject({ value: { runs: [{ type: 'CORRECTION', causes: [why] }] } });
    const statements = must(
      await countedStatements(region.records, { month: JANUARY, runNo: 2 }),
      'the statements',
    );
    expect(statements.flatMap(({ lines }) => lines).map(({ kind, days }) => [kind, days])).toEqual([
      ['compensation', -4],
      ['fee', -4],
      ['state', -4],
    ]);
  });
});

describe('confirmMerge', () => {
  it('is for a second person', async () => {
    await propose();
    expect(await codesOf(confirm(1, maija))).toEqual(['own-work']);
    expect(await codesOf(confirm(9))).toEqual(['changed-meanwhile']);
  });

  it('counts two full weeks as one, and no fifth day is taken under either record', async () => {
    await merged();
    expect((await sheetOf()).uncounted).toBe(weekMask);
    const [one, another] = await Promise.all(
      [kept, other].map((clientId) => region.records.get('calendar', { clientId })),
    );
    expect(another?.record).toMatchObject({ mergedInto: kept, months: {} });
    expect(fromCalendarRecord(must(one, 'a calendar').record).attended).toHaveLength(4);
    const friday = {
      '10': { status: 'present', hours: '5', absenceReason: null, travelCents: null },
    };
    for (const placementId of ['L1', 'L2']) {
      const command = { placementId: id<'Placement'>(placementId), month: JANUARY, days: friday };
      const logged = logDays(region.records, command as never, { actor: 'w', today: TODAY });
      // The months are accepted: their days are closed before any limit is asked for.
      expect(await codesOf(logged)).toEqual(['not-in-this-state']);
    }
    const february = {
      '03': friday['10'],
      '04': friday['10'],
      '05': friday['10'],
      '06': friday['10'],
    };
    const month = must(parseMonth('2020-02'), 'a month');
    const log = (placementId: string, days: object) =>
      logDays(
        region.records,
        { placementId: id<'Placement'>(placementId), month, days: days as never },
        { actor: 'w', today: TODAY },
      );
    expect(await codesOf(log('L1', february))).toEqual([]);
    expect(await codesOf(log('L2', { '07': friday['10'] }))).toEqual(['weekly-limit-exceeded']);
    expect(await codesOf(log('L2', { '06': friday['10'] }))).toEqual(['duplicate-day']);
  });

  it('pays a day once: the month of the other provider comes to nothing', async () => {
    await region.records.commit([{ kind: 'benefit', record: makeBenefit() }], act);
    await merged();
    const { totals } = await monthOf('P2');
    expect(totals).toEqual([]);
    expect((await monthOf('P1')).totals).toContainEqual(['compensation', 'kela', 4]);
  });

  it('pays the days of both by the benefits of both: one payer', async () => {
    await region.records.commit(
      [
        { kind: 'benefit', record: makeBenefit() },
        {
          kind: 'sheet',
          record: makeSheet({
            clientId: 'C2',
            placementId: 'L2',
            ...P2,
            month: '2020-02',
            state: 'accepted',
            days: { '03': '5' },
          }),
        },
      ],
      act,
    );
    const february = must(parseMonth('2020-02'), 'a month');
    expect((await monthOf('P2', february)).totals).toContainEqual(['compensation', 'held', 1]);
    await merged();
    expect((await monthOf('P2', february)).totals).toContainEqual(['compensation', 'kela', 1]);
  });

  it('makes one person of both for bonuses: a path that one has claimed is taken', async () => {
    await region.records.commit(
      [{ kind: 'claim', record: makeClaim({ placementId: 'L2', clientId: 'C2' }) }],
      act,
    );
    await merged();
    const client = await region.records.get('client', { clientId: other });
    expect(client?.record.personId).toBe(kept);
    const holder = await region.records.holderOf('claim', ['start', kept, '2020-06-01']);
    expect(holder?.record).toMatchObject({ claimId: 'K1', personId: kept });
  });

  it('protects every record of the person, whichever was marked, before and after', async () => {
    const marksOf = async () => {
      const stored = await region.records.getMany('client', [
        { clientId: kept },
        { clientId: other },
      ]);
      return stored.map(({ record }) => [record.protection?.since, record.death?.on]);
    };
    const protection = { since: TODAY, source: 'authority' } as const;
    const death = { on: TODAY, source: 'population-register' } as const;
    const mark = async (clientId: ClientId, marks: ClientMarks) => {
      const { version } = must(await region.records.get('client', { clientId }), 'the client');
      const seen = { key: { clientId }, version, actor: 'maija', today: TODAY };
      return codesOf(markClient(region.records, seen, marks));
    };
    expect(await mark(other, { protection, death: null })).toEqual([]);
    await merged();
    expect(await marksOf()).toEqual([
      [TODAY, undefined],
      [TODAY, undefined],
    ]);
    expect(await mark(kept, { protection: null, death })).toEqual([]);
    expect(await marksOf()).toEqual([
      [undefined, TODAY],
      [undefined, TODAY],
    ]);
  });

  it('and a mark at the same moment leave both records alike', async () => {
    const protection = { since: TODAY, source: 'authority' } as const;
    await propose();
    const [, codes] = await Promise.all([
      confirm(),
      codesOf(
        markClient(
          region.records,
          { key: { clientId: kept }, version: 1, actor: 'maija', today: TODAY },
          { protection, death: null },
        ),
      ),
    ]);
    const stored = await region.records.getMany('client', [
      { clientId: kept },
      { clientId: other },
    ]);
    const since = codes.length === 0 ? TODAY : undefined;
    expect(stored.map(({ record }) => record.protection?.since)).toEqual([since, since]);
  });

  it('takes nothing new under the record that was joined', async () => {
    await merged();
    const by = { actor: 'maija', today: TODAY };
    const { position: _first, ...benefit } = makeBenefit({ clientId: 'C2' });
    expect(await codesOf(createBenefit(region.records, benefit, by))).toEqual(['client-merged']);
    const {
      providerId: _p,
      state: _s,
      endedOn: _e,
      endReason: _r,
      nextReviewDueOn: _n,
      ...agreed
    } = makePlacement({ placementId: 'L3', clientId: 'C2' });
    expect(await codesOf(createPlacement(region.records, agreed, by))).toContain('client-merged');
  });

  it('says first what it would change', async () => {
    await propose();
    expect(await previewMerge(region.records, both)).toMatchObject({
      value: {
        uncounted: [
          {
            clientId: 'C2',
            placementId: 'L2',
            dates: ['2020-01-06', '2020-01-07', '2020-01-08', '2020-01-09'].map(localDate),
          },
        ],
        claimsTwice: [],
      },
    });
  });

  it('goes on from where it was cut off', async () => {
    await propose();
    const before = must(
      await region.records.get('sheet', { ...otherSheet, providerId: id('P2') }),
      'a sheet',
    );
    const record = { ...before.record, uncounted: weekMask as never };
    await region.records.commit([{ kind: 'sheet', record, before }], act);
    expect(await codesOf(confirm())).toEqual([]);
    expect((await sheetOf()).uncounted).toBe(weekMask);
  });

  it('of two who confirm and decline at once one does', async () => {
    await propose();
    const declining = declineMerge(region, expected(1, { actor: 'olli', name: 'Olli' }), {
      reason: 'Two brothers',
    });
    const codes = await codesAtOnce(confirm(), declining);
    expect(codes).toHaveLength(1);
    const merge = await region.records.get('clientMerge', { clientId: other });
    expect(merge?.version).toBe(2);
  });

  it('and days that are logged at once under both records never exceed the week', async () => {
    await propose();
    const month = must(parseMonth('2020-02'), 'a month');
    const day = { status: 'present', hours: '5', absenceReason: null, travelCents: null };
    const log = (placementId: string, days: readonly string[]) =>
      logDays(
        region.records,
        {
          placementId: id<'Placement'>(placementId),
          month,
          days: Object.fromEntries(days.map((one) => [one, day])) as never,
        },
        { actor: 'w', today: TODAY },
      );
    await Promise.all([log('L1', ['03', '04', '05']), confirm(), log('L2', ['05', '06', '07'])]);
    const merge = await region.records.get('clientMerge', { clientId: other });
    const calendar = must(await region.records.get('calendar', { clientId: kept }), 'a calendar');
    expect(merge?.record.state).toBe('merged');
    const inWeek = fromCalendarRecord(calendar.record).attended.filter((one) => one > 18_294);
    expect(inWeek.length).toBeLessThanOrEqual(4);
  });
});

async function monthOf(providerId: string, month: Month = JANUARY) {
  const facts = await loadProviderMonth(region.records, { month, providerId: id(providerId) });
  const { lines } = settleProvider(facts);
  return {
    totals: lines
      .filter(({ days }) => days > 0)
      .map((line) => [line.kind, line.kind === 'compensation' ? line.payer : '', line.days]),
  };
}
