import { id, localDate } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClient,
  makeFramework,
  makeLot,
  makePlacement,
  makeProvider,
} from '@jatkopolku/testing/builders';
import { auditOf, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { createPlacement } from './create-placement.ts';

const by = { actor: 'case-worker', today: TODAY };
const first = makePlacement({
  startsOn: '2020-06-01',
  endsOn: '2021-05-31',
  serviceStartedOn: '2019-01-07',
});

let test: TestTable;
let records: Records;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regionId = `renewals-${(regions += 1)}`;
  records = test.records(regionId);
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'lot', record: makeLot() },
      { kind: 'provider', record: makeProvider() },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'client', record: makeClient() },
      { kind: 'placement', record: first },
    ],
    { event: 'imported', actor: 'test' },
  );
});

function renew(placementId: string, startsOn: string) {
  const [day, endsOn] = [localDate(startsOn), localDate('2021-12-31')];
  const period = { startsOn: day, endsOn, serviceStartedOn: day, planSignedOn: TODAY };
  const agreed = { ...first, ...period, placementId: id<'Placement'>(placementId) };
  return createPlacement(records, { ...agreed, renews: first.placementId }, by);
}

describe('a placement that renews another', () => {
  it('counts the service on from the one before', async () => {
    expect(await codesOf(renew('L2', '2021-06-01'))).toEqual([]);
    const stored = await records.get('placement', { placementId: id('L2') });
    expect(stored?.record).toMatchObject({
      renews: 'L1',
      serviceStartedOn: '2019-01-07',
    });
    expect(await auditOf(test, regionId)).toContain('1 placement-renewed case-worker');
  });

  it('is refused before its last day, and of one that is renewed already', async () => {
    expect(await codesOf(renew('L2', '2021-05-31'))).toContain('renewal-too-early');
    await renew('L2', '2021-09-01');
    expect(await codesOf(renew('L3', '2021-06-01'))).toContain('already-renewed');
  });

  it.each([1, 2, 3])('is one of two that are made at once (%i)', async () => {
    const both = await Promise.all([renew('L2', '2021-06-01'), renew('L3', '2021-06-01')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
