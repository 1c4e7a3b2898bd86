import { lateDigestOf } from '@jatkopolku/domain/attendance';
import type { PlacementFilter } from '@jatkopolku/domain/placement';
import { addDays, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeClient, makeFollowup, makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cursorAt } from '../cursor.ts';
import type { Change, Records } from '../records.ts';
import { listPlacementsByName } from './list-by-name.ts';

let test: TestTable;
let records: Records;
beforeAll(async () => {
  test = await openTestTable();
  records = test.records('by-name');
  const days = { startsOn: '2020-10-01', endsOn: '2021-09-30', nextReviewDueOn: '2021-03-01' };
  const placed = (one: string, more: Parameters<typeof makePlacement>[0] = {}): Change => ({
    kind: 'placement',
    record: makePlacement({ placementId: `L${one}`, clientId: `C${one}`, ...days, ...more }),
  });
  const client = (one: string, lastName: string, more: Parameters<typeof makeClient>[0] = {}) =>
    ({
      kind: 'client',
      record: makeClient({
        clientId: `C${one}`,
        personId: `C${one}`,
        identityMark: `mark ${one}`,
        lastName,
        municipality: 'Kotka',
        ...more,
      }),
    }) as const;
  const changes = [
    client('1', 'Öhman'),
    client('2', 'Ylönen', { protection: { since: '2020-01-01', source: 'client' } }),
    client('3', 'Åberg'),
    placed('1', { caseWorker: { userId: 'kaisa', name: 'Kaisa' } }),
    placed('2'),
    placed('3', { providerId: 'P2', endedOn: '2021-02-28', endReason: 'education' }),
    placed('4', { clientId: 'C1', endedOn: '2020-11-30', endReason: 'education' }),
  ];
  for (const change of changes) {
    await records.commit([change], { event: 'imported', actor: 'test' });
  }
});
afterAll(() => test.close());

const evaluation = {
  goals: [{ goal: 'Rhythm', score: 'reached' as const, words: 'Daily' }],
  next: 'Work',
  made: { by: 'kaisa', name: 'Kaisa', on: '2021-03-30' },
};

const ask = async (
  filter: PlacementFilter & { readonly cursor?: string } = {},
  own: string | null = null,
  of: Records = records,
) => {
  const asking = { today: TODAY, own: own === null ? null : id<'Provider'>(own) };
  const found = await listPlacementsByName(of, asking, filter);
  return found.ok ? found.value : Promise.reject(new Error(found.error[0]?.code));
};
const listed = async (filter?: PlacementFilter, own?: string) => (await ask(filter, own)).items;
const idsOf = async (filter?: PlacementFilter, own?: string) =>
  (await listed(filter, own)).map(({ placementId }) => placementId);

describe('placements by name', () => {
  it('come in the Finnish order, a protected person before all, those that ended long ago left out', async () => {
    expect(await idsOf()).toEqual(['L2', 'L3', 'L1']);
  });

  it('are narrowed by what is asked for', async () => {
    expect(await idsOf({ caseWorkerId: 'kaisa' })).toEqual(['L1']);
    expect(await idsOf({ providerId: id<'Provider'>('P2') })).toEqual(['L3']);
    expect(await idsOf({ late: 'review' })).toEqual(['L2', 'L1']);
    expect(await idsOf({ state: 'ended' })).toEqual(['L3']);
  });

  it('say nothing of where a protected person lives', async () => {
    expect(await idsOf({ municipality: 'Kotka' })).toEqual(['L3', 'L1']);
    expect((await listed())[0]).toMatchObject({ placementId: 'L2', municipality: '' });
  });

  it('of a provider are its own, without where clients live', async () => {
    expect(await idsOf({}, 'P2')).toEqual(['L3']);
    expect(await listed({}, 'P1')).toMatchObject([{ municipality: '' }, { municipality: '' }]);
    expect(await idsOf({ providerId: id<'Provider'>('P1') }, 'P2')).toEqual([]);
  });

  it('say how many there are, and what there is to choose from', async () => {
    expect(await ask({ state: 'ended' })).toMatchObject({
      count: 1,
      all: 3,
      nextCursor: null,
      choices: {
        caseWorkers: [{ userId: 'kaisa', name: 'Kaisa' }],
        hasNobody: true,
        municipalities: ['Kotka'],
      },
    });
  });

  it('begin after what was shown last, whatever became of it, and after nothing else', async () => {
    const after = async (cursor: string, filter: PlacementFilter = {}) =>
      (await ask({ ...filter, cursor: cursorAt(cursor) })).items.map(
        ({ placementId }) => placementId,
      );
    expect(await after('L2')).toEqual(['L3', 'L1']);
    expect(await after('L3', { late: 'review' })).toEqual(['L1']);
    expect(await after('L1')).toEqual([]);
    await expect(after('L4')).rejects.toThrow('cursor-invalid');
  });
});

it('of thousands of placements fifty are shown at a time, each once', async () => {
  const own = test.records('by-name-many');
  const numbers = Array.from({ length: 120 }, (_, at) => at + 1);
  for (const no of numbers) {
    const record = makePlacement({
      placementId: `L${no}`,
      clientId: `C${no}`,
      startsOn: '2020-10-01',
      endsOn: '2021-09-30',
    });
    await own.commit([{ kind: 'placement', record }], { event: 'imported', actor: 'test' });
  }
  const shown: string[] = [];
  const sizes: number[] = [];
  let cursor: string | null = null;
  do {
    const page = await ask(cursor === null ? {} : { cursor }, null, own);
    shown.push(...page.items.map(({ placementId }) => placementId));
    sizes.push(page.items.length);
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(sizes).toEqual([50, 50, 20]);
  expect(new Set(shown).size).toBe(120);
});

describe('what the last night found late', () => {
  const month = must(parseMonth('2021-02'), 'a month');
  const sheetOf = (no: number, state: 'open' | 'accepted'): Change => ({
    kind: 'sheet',
    record: makeSheet({ placementId: `L${no}`, clientId: `C${no}`, month, state }),
  });
  let own: Records;
  const lateOf = async (filter?: PlacementFilter) =>
    (await ask(filter, null, own)).items.map(
      ({ placementId, late }) => `${placementId} ${late.join()}`,
    );

  it('is late on the list as long as it is', async () => {
    own = test.records('by-name-late');
    const placed = (no: number, endedOn: string | null): Change => ({
      kind: 'placement',
      record: makePlacement({
        placementId: `L${no}`,
        clientId: `C${no}`,
        startsOn: '2021-01-01',
        endsOn: '2021-12-31',
        endedOn,
        endReason: endedOn ? 'education' : '',
      }),
    });
    const changes = [
      placed(1, null),
      placed(2, null),
      placed(3, addDays(TODAY, -3)),
      placed(4, addDays(TODAY, -3)),
      sheetOf(1, 'open'),
      sheetOf(2, 'open'),
      sheetOf(3, 'accepted'),
      sheetOf(4, 'accepted'),
    ];
    const act = { event: 'imported', actor: 'test' } as const;
    for (const change of changes) await own.commit([change], act);
    const provider = makePlacement().providerId;
    const names = [1, 2].map((no) => ({
      clientId: id<'Client'>(`C${no}`),
      placementId: id<'Placement'>(`L${no}`),
    }));
    const found = { providerId: provider, month, dueOn: localDate('2021-03-05'), sent: 2 };
    const digest = lateDigestOf([{ ...found, sheets: names }]);
    await own.commit([{ kind: 'lateDigest', record: digest }], act);
    expect((await lateOf()).toSorted()).toEqual([
      'L1 sheet',
      'L2 sheet',
      'L3 evaluation',
      'L4 evaluation',
    ]);

    const before = await own.get('sheet', {
      providerId: provider,
      month,
      clientId: id('C1'),
      placementId: id('L1'),
    });
    const record = makeSheet({ placementId: 'L1', clientId: 'C1', month, state: 'submitted' });
    await own.commit([{ kind: 'sheet', record, before }], act);
    const key = { placementId: id<'Placement'>('L3') };
    const followup = makeFollowup({ ...key, evaluation: evaluation });
    await own.commit([{ kind: 'followup', record: followup }], act);
    expect((await lateOf()).toSorted()).toEqual(['L1 ', 'L2 sheet', 'L3 ', 'L4 evaluation']);
    expect(await lateOf({ late: 'sheet' })).toEqual(['L2 sheet']);
    expect(await lateOf({ late: 'evaluation' })).toEqual(['L4 evaluation']);
  });
});
