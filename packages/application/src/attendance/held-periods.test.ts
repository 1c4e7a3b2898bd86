import type { ClosedPeriod } from '@jatkopolku/domain/attendance';
import { clockAt, id, localDate, must, parseMonth, rangeOf } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClient,
  makeClosedPeriod,
  makeHost,
  makeMonthTally,
  makePlacement,
  makeProvider,
  makeSheet,
  makeWorkplace,
} from '@jatkopolku/testing/builders';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { makeRegister } from '@jatkopolku/testing/register';
import { codesAtOnce } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { listApprovals } from '../approval/list-approvals.ts';
import { readPlacementOverview } from '../overview/read-overview.ts';
import { nameWorkplace } from '../placement/name-workplace.ts';
import type { Change, Records } from '../records.ts';
import { collectMonth } from '../settlement/collect-month.ts';
import { readLogging } from '../task/day-figures.ts';
import { registerClosedPeriod } from './closed-periods.ts';
import { heldPeriodsFor, listClosedWorkplaces } from './held-periods.ts';
import { lateMonthsOf } from './late-sheets.ts';
import { submitSheet } from './move-sheet.ts';

const providerId = id<'Provider'>('P1');
const march = must(parseMonth('2021-03'), 'a month');
const today = localDate('2021-04-12');
const workplace = { businessId: '9900110-9', name: 'Town workshop' };
const [here, moving, hidden, elsewhere] = ['L1', 'L2', 'L3', 'L4'] as const;

let test: TestTable;
let records: Records;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
const keep = async (...changes: Change[]) => {
  const kept = await records.commit(changes, { event: 'imported', actor: 'test' });
  expect(kept).toMatchObject({ ok: true });
};

const stays = {
  [here]: [{ from: null, host: makeHost() }],
  [moving]: [
    { from: null, host: null },
    { from: '2021-03-15', host: makeHost() },
  ],
  [hidden]: [{ from: null, host: makeHost() }],
  [elsewhere]: [{ from: null, host: makeHost({ businessId: '9900111-7', name: 'Parish' }) }],
} as const;

const placed = (placementId: string) =>
  makePlacement({
    placementId,
    clientId: placementId.replace('L', 'C'),
    startsOn: '2021-03-01',
    endsOn: '2021-08-31',
    endedOn: null,
    daysPerWeek: 5,
  });

/** Four clients of a provider: at a workshop, there from the middle of March, there in secret, and at a parish. */
beforeEach(async () => {
  records = test.records();
  await keep({ kind: 'provider', record: makeProvider() });
  await keep({ kind: 'agreement', record: makeAgreement() });
  for (const [placementId, own] of Object.entries(stays)) {
    const placement = placed(placementId);
    const { clientId } = placement;
    const protection = { since: localDate('2020-01-01'), source: 'client' } as const;
    const record = makeClient({
      clientId,
      identityMark: clientId,
      protection: placementId === hidden ? protection : null,
    });
    const work = makeWorkplace({ placementId, clientId, stays: [...own] });
    await keep({ kind: 'client', record }, { kind: 'placement', record: placement });
    await keep({ kind: 'workplace', record: work });
  }
});

const closed = (over: object = {}) =>
  makeClosedPeriod({
    workplace,
    startsOn: '2021-03-01',
    endsOn: '2021-03-31',
    registeredOn: '2021-03-01',
    ...over,
  });
const close = (over: object = {}) => keep({ kind: 'closedPeriod', record: closed(over) });

describe('the closed periods that hold for a placement', () => {
  const within = rangeOf(localDate('2021-03-01'), localDate('2021-03-31'));
  const heldDays = async (periods: readonly ClosedPeriod[]) => {
    const placements = Object.keys(stays).map((one) => placed(one));
    const held = await heldPeriodsFor(records, placements, { periods, within });
    return placements.map((one) => held(one).map(({ startsOn }) => startsOn));
  };

  it('are those of its workplace while the client is there, but none of a protected client', async () => {
    expect(await heldDays([closed()])).toEqual([['2021-03-01'], ['2021-03-15'], [], []]);
  });

  it('are those of the provider for all, and of another provider for none', async () => {
    const whole = closed({ workplace: null, startsOn: '2021-03-08' });
    const others = closed({ providerId: 'P2' });
    const both = [['2021-03-08'], ['2021-03-08'], ['2021-03-08'], ['2021-03-08']];
    expect(await heldDays([whole, others])).toEqual(both);
  });

  it.each([
    ['is closed by itself', { workplace: null }],
    ['is closed on the days that are looked at', { startsOn: '2021-04-01', endsOn: '2021-04-02' }],
    ['of this provider is closed', { providerId: 'P2' }],
  ])('ask for no workplace where none %s', async (_, over) => {
    const closing = { periods: [closed(over)], within };
    const look = () => heldPeriodsFor(records, [placed(here)], closing);
    expect((await countCalls(test.client, look)).calls).toBe(0);
  });

  it('are found by one list of the provider’s workplaces, and their clients at once', async () => {
    const placements = Object.keys(stays).map((one) => placed(one));
    const look = () => heldPeriodsFor(records, placements, { periods: [closed()], within });
    expect((await countCalls(test.client, look)).calls).toBe(2);
  });
});

describe('a closed workplace', () => {
  it('is listed by placement, of no protected client, with nothing of the place', async () => {
    await close();
    await close({ closedPeriodId: 'S2', startsOn: '2021-04-01', endsOn: '2021-04-02' });
    const { startsOn, endsOn, name, registeredOn, takenBackOn } = closed();
    const held = { startsOn, endsOn, name, registeredOn, takenBackOn };
    expect(await listClosedWorkplaces(records, { providerId, month: march })).toEqual([
      { placementId: here, periods: [held] },
      { placementId: moving, periods: [{ ...held, startsOn: '2021-03-15' }] },
    ]);
    const may = must(parseMonth('2021-05'), 'a month');
    expect(await listClosedWorkplaces(records, { providerId, month: may })).toEqual([]);
  });

  const lateOnes = async () => {
    await keep({ kind: 'monthTally', record: makeMonthTally({ month: march }) });
    const late = await lateMonthsOf(records, providerId, { deadlines: [], today });
    return late.flatMap(({ sheets }) => sheets.map(({ placementId }) => placementId));
  };

  it('asks for no month in which nobody could come', async () => {
    await close();
    expect(await lateOnes()).toEqual([moving, hidden, elsewhere]);
  });

  it('is no day to log, and no day of the plan', async () => {
    await close();
    const { placements } = await readLogging(records, providerId, localDate('2021-03-31'));
    expect(placements.map(({ closed: days }) => days.length)).toEqual([1, 1, 0, 0]);
    const { plan } = await collectMonth(records, march, [], today);
    // Of 23 workdays one client has none, one the ten before the move, and two have all.
    expect(plan.days).toBe(10 + 23 + 23);
  });

  it('is no planned day at one look', async () => {
    await close({ endsOn: '2021-03-12' });
    const plannedOf = async (placementId: string) => {
      const asking = { caller: { roles: ['approver' as const] }, own: null, today };
      const key = { placementId: id<'Placement'>(placementId) };
      const read = await readPlacementOverview(records, key, asking);
      return read.ok ? read.value.months[0]?.planned : undefined;
    };
    expect(await Promise.all([here, hidden].map(plannedOf))).toEqual([13, 23]);
  });

  it('lets a month without its days be accepted by the rule, and has days on it looked at', async () => {
    await close();
    const states = [];
    for (const placementId of [here, hidden]) {
      const clientId = placed(placementId).clientId;
      const names = { placementId, clientId, month: march };
      const key = makeSheet({ ...names, state: 'open', submittedBy: null, days: { '02': 's' } });
      await keep({ kind: 'sheet', record: key });
      const sent = await submitSheet(records, { key, version: 1, actor: 'worker', today });
      states.push(sent.ok && sent.value.record.state);
    }
    expect(states).toEqual(['accepted', 'submitted']);
    const { items } = await listApprovals(records, {}, { actor: 'antti', today });
    expect(items).toMatchObject([{ placementId: hidden, flags: [{ code: 'days-missing' }] }]);
  });

  it('has its days flagged for the one who accepts, by place', async () => {
    await close();
    for (const placementId of [here, elsewhere]) {
      const { clientId } = placed(placementId);
      const days = { '02': 'n', '03': '5' };
      const sent = { state: 'submitted', submittedBy: 'worker', submittedOn: today } as const;
      await keep({
        kind: 'sheet',
        record: makeSheet({ placementId, clientId, month: march, ...sent, days }),
      });
    }
    const { items } = await listApprovals(records, {}, { actor: 'antti', today });
    const flagged = items.flatMap((one) =>
      one.type === 'sheet'
        ? [[one.placementId, one.flags.some(({ code }) => code === 'day-on-closed-date')]]
        : [],
    );
    expect(flagged).toEqual([
      [here, true],
      [elsewhere, false],
    ]);
  });
});

it('is registered while the client moves: both are kept, and the days go by the place', async () => {
  const caller = {
    userId: 'kaisa',
    name: 'Kaisa',
    regionId: id<'Region'>('r'),
    roles: ['case-worker' as const],
    providerId: null,
  };
  const asking = { records, register: makeRegister({}), clock: clockAt(today), caller };
  const from = localDate('2021-03-22');
  const move = nameWorkplace(
    asking,
    { key: { placementId: id('L1') }, version: 1, actor: 'kaisa', today },
    { from, host: null },
  );
  const { state: _s, registeredOn: _r, takenBackOn: _t, ...days } = closed();
  const register = registerClosedPeriod(records, days, { actor: 'sirpa', today });
  expect(await codesAtOnce(move, register)).toEqual([]);
  const [first] = await listClosedWorkplaces(records, { providerId, month: march });
  expect(first).toMatchObject({ placementId: here, periods: [{ endsOn: '2021-03-21' }] });
});
