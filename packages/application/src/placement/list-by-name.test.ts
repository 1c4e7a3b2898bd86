import type { PlacementFilter } from '@jatkopolku/domain/placement';
import { id } from '@jatkopolku/kernel';
import { makeClient, makePlacement } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

const listed = async (filter: PlacementFilter = {}, own: string | null = null) => {
  const asking = { today: TODAY, own: own === null ? null : id<'Provider'>(own) };
  return (await listPlacementsByName(records, asking, filter)).items;
};
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
});
