import { type Proposed, proposedSchema } from '@jatkopolku/domain/proposal';
import type { ChangeCause, Line } from '@jatkopolku/domain/settlement';
import { id, localDate, must } from '@jatkopolku/kernel';
import { makeClient, makeFramework, makeWorkplace } from '@jatkopolku/testing/builders';
import {
  HISTORY_MONTH,
  type HistoryStep,
  beginHistory,
  takeStep,
} from '@jatkopolku/testing/random-history';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { registerClosedPeriod } from '../attendance/closed-periods.ts';
import { confirmMerge } from '../client/confirm-merge.ts';
import { proposeMerge } from '../client/propose-merge.ts';
import { acceptProposal } from '../proposal/accept-proposal.ts';
import { proposeChange } from '../proposal/propose-change.ts';
import type { Change, Records } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { countedStatements } from '../settlement/statements.ts';
import { listTasks } from '../task/list-tasks.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const sheet = (at: number, days: string[], travel = false): HistoryStep => ({
  what: 'sheet',
  at,
  state: 'accepted',
  returned: false,
  travel,
  days,
});
const claim = (amountCents: 0 | 20_000 | 45_000): HistoryStep => ({ what: 'claim', amountCents });
const benefit = (payer: 'kela' | 'county', at = 1): HistoryStep => ({
  what: 'benefit',
  at,
  payer,
  validTo: null,
});

type Act = (records: Records) => Promise<unknown>;

interface LateChange {
  /** What happened to the booked month beside two days and a bonus. */
  readonly before?: readonly HistoryStep[];
  readonly after: HistoryStep | Act;
  readonly cause: ChangeCause;
  /** What it adds, to the provider and to clients. */
  readonly amountCents: number;
  /** What the next run books, each line by its kind, days and cents. */
  readonly lines: readonly (readonly [kind: Line['kind'], days: number, cents: number])[];
}

/** Each kind of fact that changes after booking; that a dispute ends is in the test of disputes. */
const changes: Readonly<Record<string, LateChange>> = {
  'a sheet that is accepted late': {
    after: sheet(2, ['09']),
    cause: 'sheet-accepted',
    amountCents: 2_500 + 900,
    lines: [
      ['compensation', 1, 0],
      ['fee', 1, 2_500],
      ['state', 1, 1_009],
    ],
  },
  'a day that is taken away': {
    after: sheet(1, ['07']),
    cause: 'days-changed',
    amountCents: -2_500 - 900,
    lines: [
      ['compensation', -1, -900],
      ['fee', -1, -2_500],
      ['state', -1, -1_009],
    ],
  },
  'a sheet that is emptied': {
    after: sheet(1, []),
    cause: 'days-changed',
    amountCents: -5_000 - 1_800,
    lines: [
      ['compensation', -2, -1_800],
      ['fee', -2, -5_000],
      ['state', -2, -2_018],
    ],
  },
  'travel above the cap that is accepted': {
    before: [sheet(1, ['07', '08'], true)],
    after: { what: 'travel', at: 1, verdict: 'accepted' },
    cause: 'travel-decided',
    amountCents: 280,
    lines: [['travel', 0, 280]],
  },
  'another benefit': {
    after: benefit('county'),
    cause: 'benefit-changed',
    amountCents: 1_800,
    lines: [
      ['compensation', 2, 1_800],
      ['compensation', -2, -1_800],
    ],
  },
  'another price': {
    after: { what: 'price', amountCents: 3_000 },
    cause: 'price-changed',
    amountCents: 1_000,
    lines: [['fee', 0, 1_000]],
  },
  'a bonus that is corrected': {
    after: claim(20_000),
    cause: 'bonus-changed',
    amountCents: -25_000,
    lines: [
      ['bonus', 0, 20_000],
      ['bonus', 0, -45_000],
    ],
  },
  'a bonus that is taken back': {
    after: claim(0),
    cause: 'bonus-changed',
    amountCents: -45_000,
    lines: [['bonus', 0, -45_000]],
  },
  'two records that are joined, of which both have a day': {
    before: [benefit('kela', 2), sheet(2, ['08', '09'])],
    after: merge,
    cause: 'days-changed',
    amountCents: -2_500 - 900,
    lines: [
      ['compensation', -1, -900],
      ['fee', -1, -2_500],
      ['state', -1, -1_009],
    ],
  },
};

/** What is asked for where a placement changes or two clients are one person. */
const around: readonly Change[] = [
  { kind: 'framework', record: makeFramework() },
  { kind: 'client', record: makeClient() },
  { kind: 'client', record: makeClient({ clientId: 'C2', identityMark: 'another' }) },
];

/** A month with two days and a bonus, booked. */
async function booked(before: readonly HistoryStep[] = []): Promise<Records> {
  const records = test.records();
  await beginHistory(records);
  await records.commit(around, { event: 'imported', actor: 'test' });
  const steps = [benefit('kela'), sheet(1, ['07', '08']), claim(45_000), ...before];
  for (const step of steps) await takeStep(records, step);
  await book(records);
  return records;
}

const book = (records: Records) =>
  bookMonth(closingDeps(records), HISTORY_MONTH, { actor: 'raija' });

async function tasksOf(records: Records) {
  const finance = { userId: 'raija', roles: ['finance' as const], providerId: null };
  const { items } = await listTasks(records, finance, closingDeps(records).clock.today());
  return items.filter(({ type }) => type === 'settle-changes');
}

it.each(Object.entries(changes))(
  '%s is one task with its cause and amount, and a line of the next run, which ends it',
  async (_name, { before, after, cause, amountCents, lines }) => {
    const records = await booked(before);
    expect(await tasksOf(records)).toEqual([]);
    await (typeof after === 'function' ? after(records) : takeStep(records, after));
    expect(await tasksOf(records)).toMatchObject([
      { month: HISTORY_MONTH, causes: [cause], amountCents },
    ]);
    const why = [{ providerId: 'P1', cause, amountCents }];
    expect(await book(records)).toMatchObject({
      value: { runs: [{ type: 'CORRECTION', causes: why }] },
    });
    const run = { month: HISTORY_MONTH, runNo: 2 };
    const statements = must(await countedStatements(records, run), 'the statements');
    const found = statements.flatMap((one) => one.lines);
    expect(found.map((line) => [line.kind, line.days, line.amountCents])).toEqual(lines);
    expect(await tasksOf(records)).toEqual([]);
  },
);

const inFebruary = { today: localDate('2020-02-10') };
const kaisa = { actor: 'kaisa', name: 'Kaisa', ...inFebruary };
const ville = { actor: 'ville', name: 'Ville' };

async function merge(records: Records) {
  const both = { clientId: id<'Client'>('C2'), keptId: id<'Client'>('C1') };
  const deps = { ...closingDeps(records), records };
  await proposeMerge(deps, { ...both, reason: 'One person' }, kaisa);
  return confirmMerge(deps, { key: both, version: 1, ...ville });
}

/** Proposes what a provider may, and accepts it for the county. */
function accepted(asked: object): Act {
  const key = { placementId: id<'Placement'>('L1'), proposalId: id<'Proposal'>('Y1') };
  return async (records) => {
    const proposed: Proposed = proposedSchema.parse(asked);
    const made = { ...key, asked: proposed, reason: 'The client asks', placementVersion: 1 };
    const proposal = await proposeChange(records, made, { ...ville, ...inFebruary });
    if (!proposal.ok) return proposal;
    const deps = { ...closingDeps(records), records };
    return acceptProposal(deps, { key, version: 1, ...kaisa }, { placementVersion: 1, reason: '' });
  };
}
const end = (endedOn: string) => accepted({ kind: 'end', endedOn, endReason: 'education' });

/** Attendance earns, not expectation. */
const quiet: Readonly<Record<string, Act>> = {
  'a shorter period that is proposed and accepted': accepted({
    kind: 'period',
    endsOn: '2020-05-31',
  }),
  'fewer days that are proposed and accepted': accepted({
    kind: 'week',
    daysPerWeek: 1,
    hoursPerDay: '4',
  }),
  'an end on the last booked day that is proposed and accepted': end('2020-01-08'),
  'an instructor who is proposed and accepted': accepted({
    kind: 'instructor',
    instructor: 'Pekka Uusi',
  }),
  'closed days that are registered late': (records) => {
    const closedPeriodId = id<'ClosedPeriod'>('V1');
    const days = { startsOn: localDate('2020-01-07'), endsOn: localDate('2020-01-08') };
    const whole = { providerId: null, workplace: null };
    const period = { closedPeriodId, ...whole, name: 'Renovation', ...days };
    return registerClosedPeriod(records, period, kaisa);
  },
  'closed days of the client’s workplace that are registered late': async (records) => {
    const workplace = makeWorkplace();
    await records.commit([{ kind: 'workplace', record: workplace }], {
      event: 'workplace-named',
      actor: 'kaisa',
    });
    const place = { businessId: '9900110-9', name: '' };
    const days = { startsOn: localDate('2020-01-07'), endsOn: localDate('2020-01-08') };
    const closedPeriodId = id<'ClosedPeriod'>('V1');
    const of = { providerId: workplace.providerId, workplace: place, name: 'Renovation' };
    return registerClosedPeriod(records, { closedPeriodId, ...of, ...days }, kaisa);
  },
};

it.each(Object.entries(quiet))('%s: no change of a booked month', async (_name, act) => {
  const records = await booked();
  expect(await act(records)).toMatchObject({ ok: true });
  expect(await tasksOf(records)).toEqual([]);
  expect(await book(records)).toMatchObject({ value: { runs: [] } });
});

it('an end that would take a booked day away cannot even be proposed', async () => {
  const records = await booked();
  const proposed = await end('2020-01-07')(records);
  expect(proposed).toMatchObject({ ok: false, error: [{ code: 'days-outside' }] });
  expect(await tasksOf(records)).toEqual([]);
});
