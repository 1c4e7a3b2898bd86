import { id, must, parseMonth } from '@jatkopolku/kernel';
import { makeCalendar, makePlacement } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { listCalendars } from './list-calendars.ts';

const act = { event: 'imported', actor: 'test' } as const;

let test: TestTable;
let records: Records;
beforeAll(async () => {
  test = await openTestTable();
  records = test.records();
  // C1 twice in 2020, C2 until an early end, C3 at another provider.
  const placements = [
    makePlacement(),
    makePlacement({ placementId: 'L2', agreementId: 'A2' }),
    makePlacement({ placementId: 'L3', clientId: 'C2', endedOn: '2020-02-01', state: 'ended' }),
    makePlacement({ placementId: 'L4', clientId: 'C3', providerId: 'P2' }),
  ];
  const calendars = ['C1', 'C2', 'C3'].map((clientId) => makeCalendar({ clientId }));
  await records.commit(
    [
      ...placements.map((record) => ({ kind: 'placement' as const, record })),
      ...calendars.map((record) => ({ kind: 'calendar' as const, record })),
    ],
    act,
  );
});
afterAll(() => test.close());

describe('listCalendars', () => {
  it.each([
    ['2019-12', []],
    ['2020-01', ['C1', 'C2']],
    ['2020-02', ['C1', 'C2']],
    ['2020-03', ['C1']],
    ['2021-01', []],
  ])('of %s has the provider’s own clients, each once: %j', async (text, expected) => {
    const month = must(parseMonth(text), 'a month');
    const found = await listCalendars(records, { providerId: id('P1'), month });
    expect(found.map(({ record }) => record.clientId).toSorted()).toEqual(expected);
  });

  it('has nothing of a region next to it', async () => {
    const month = must(parseMonth('2020-01'), 'a month');
    expect(await listCalendars(test.records(), { providerId: id('P1'), month })).toEqual([]);
  });
});
