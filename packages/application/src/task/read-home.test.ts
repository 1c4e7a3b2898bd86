import { roles } from '@jatkopolku/domain/access';
import { roleFigures } from '@jatkopolku/domain/task';
import { addDays, id, instantOf, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeClaim, makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { TODAY, type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { logAccess } from '../access/log-access.ts';
import type { Records } from '../records.ts';
import { readHome } from './read-home.ts';

/** What a home may cost. */
const READ_UNITS = 60;

/** The region's business day is not the real one, by which the access log is kept. */
const dates = { today: TODAY, realToday: localDate('2026-11-28') };

let test: TestTable;
let records: Records;
const { providerId } = makeSheet();
const clients = Array.from({ length: 120 }, (_, no) => String(no).padStart(3, '0'));

beforeAll(async () => {
  test = await openTestTable();
  records = test.records();
  const act = { event: 'created', actor: 'worker' } as const;
  for (const no of clients) {
    const placementId = id<'Placement'>(`L${no}`);
    const clientId = id<'Client'>(`C${no}`);
    const own = { placementId, clientId };
    const sheet = makeSheet({
      ...own,
      month: must(parseMonth('2021-03'), 'a month'),
    });
    await records.commit(
      [
        {
          kind: 'placement',
          record: makePlacement({
            ...own,
            startsOn: addDays(TODAY, -60),
            endsOn: addDays(TODAY, 60 + Number(no)),
            nextReviewDueOn: addDays(TODAY, Number(no) < 3 ? Number(no) - 3 : 2),
          }),
        },
        { kind: 'sheet', record: sheet },
        {
          kind: 'claim',
          record: makeClaim({
            claimId: id<'Claim'>(no),
            placementId,
            clientId,
            state: 'submitted',
          }),
        },
      ],
      act,
    );
  }
});
afterAll(() => test.close());

describe.each(roles)('the home of %s', (role) => {
  const asker = {
    userId: 'asker',
    roles: [role],
    providerId: role.startsWith('provider') ? providerId : null,
  };

  it('has the figures of the role, for at most 60 read units', async () => {
    const { answer, units } = await countCalls(test.client, () => readHome(records, asker, dates));
    expect(answer.figures.map(({ name }) => name)).toEqual(roleFigures[role]);
    expect(units).toBeGreaterThan(0);
    expect(units).toBeLessThanOrEqual(READ_UNITS);
  });
});

it('shows an auditor the looks of the last real days', async () => {
  const region = test.records();
  const clock = { ...testClock, now: () => instantOf(new Date('2026-11-27T10:00:00Z')) };
  const caller = { userId: 'worker', name: 'Worker', roles: ['case-worker' as const] };
  const looked = { action: 'readClient', clientIds: [id<'Client'>('C1')], useId: 'look-1' };
  await logAccess(
    { records: region, clock },
    { ...caller, regionId: id<'Region'>('r'), providerId: null },
    looked,
  );
  const { figures } = await readHome(
    region,
    { userId: 'asker', roles: ['auditor'], providerId: null },
    dates,
  );
  expect(figures[0]).toMatchObject({ name: 'looks', count: 1, days: [0, 0, 0, 0, 0, 1, 0] });
});

it('counts what waits up to a hundred, and says that there is more', async () => {
  const { figures } = await readHome(
    records,
    { userId: 'asker', roles: ['approver'], providerId: null },
    dates,
  );
  expect(figures[1]).toMatchObject({ name: 'claims-waiting', count: 100, more: true });
});

it('counts the placements that run, and distinguishes late reviews from those that come', async () => {
  const ended = makePlacement({
    placementId: 'L900',
    startsOn: addDays(TODAY, -90),
    endsOn: addDays(TODAY, -1),
    nextReviewDueOn: addDays(TODAY, -20),
  });
  const planned = makePlacement({
    placementId: 'L901',
    startsOn: addDays(TODAY, 1),
    endsOn: addDays(TODAY, 120),
  });
  for (const record of [ended, planned]) {
    await records.commit([{ kind: 'placement', record }], { event: 'created', actor: 'worker' });
  }
  const { figures } = await readHome(
    records,
    { userId: 'asker', roles: ['case-worker'], providerId: null },
    dates,
  );
  const first = { placementId: null, more: false };
  expect(figures).toMatchObject([
    { name: 'placements-running', count: 120, date: addDays(TODAY, 60), more: false },
    { name: 'reviews-late', count: 3, date: addDays(TODAY, -3), ...first },
    { name: 'reviews-coming', count: 117, date: addDays(TODAY, 2), placementId: null },
  ]);
});

it('shows a provider the days that nobody logged in weeks that are over, and where the first is', async () => {
  const region = test.records();
  const week = (sheet: Parameters<typeof makeSheet>[0]) => makeSheet({ state: 'open', ...sheet });
  const own = makePlacement({ startsOn: '2021-03-15', endsOn: '2021-06-30', daysPerWeek: 2 });
  const days = { '15': '5', '16': '5' };
  const sent = { placementId: 'L2', clientId: 'C2' };
  for (const change of [
    { kind: 'placement', record: own },
    { kind: 'placement', record: makePlacement({ ...own, ...sent }) },
    {
      kind: 'sheet',
      record: week({
        month: must(parseMonth('2021-03'), 'a month'),
        days,
      }),
    },
    {
      kind: 'sheet',
      record: week({
        ...sent,
        month: must(parseMonth('2021-03'), 'a month'),
        state: 'submitted',
        days,
      }),
    },
  ] as const) {
    await region.commit([change], { event: 'created', actor: 'worker' });
  }
  const asker = { userId: 'asker', roles: ['provider-worker' as const], providerId };
  const { figures } = await readHome(region, asker, dates);
  // Thursday of the week of 29.3.: the weeks of 15.3. and 22.3. are over, and the first is logged.
  expect(figures.slice(0, 2)).toMatchObject([
    { name: 'days-to-log', count: 4, of: 4 },
    { name: 'days-missing', count: 2, date: '2021-03-22', placementId: 'L1', more: false },
  ]);
});

it('counts the months that a provider has to send, also late ones in which nothing is logged', async () => {
  const region = test.records();
  const month = must(parseMonth('2021-03'), 'a month');
  const days = { '15': '5', '16': '5' };
  for (const change of [
    { kind: 'placement', record: makePlacement({ startsOn: '2021-02-01', endsOn: '2021-06-30' }) },
    { kind: 'sheet', record: makeSheet({ state: 'open', month, days }) },
  ] as const) {
    await region.commit([change], { event: 'created', actor: 'worker' });
  }
  const asker = { userId: 'asker', roles: ['provider-worker' as const], providerId };
  const { figures } = await readHome(region, asker, dates);
  // March may be sent still; of February, which is late, nobody has logged anything.
  const figure = figures.find(({ name }) => name === 'months-to-send');
  expect(figure).toMatchObject({ count: 2, date: '2021-02-28', more: false });
});
