import { type ClientId } from '@jatkopolku/domain/client';
import { id, localDate } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClient,
  makeFramework,
  makeLot,
  makePlacement,
  makeProvider,
} from '@jatkopolku/testing/builders';
import { codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { changePlacement } from './change-placement.ts';
import { createPlacement } from './create-placement.ts';

const by = { actor: 'case-worker', today: TODAY };
const clientId: ClientId = id<'Client'>('C1');

let test: TestTable;
let records: Records;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  records = test.records(`overlaps-${(regions += 1)}`);
  const two = { agreementId: 'A2', providerId: 'P2' };
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'lot', record: makeLot() },
      { kind: 'provider', record: makeProvider() },
      { kind: 'provider', record: makeProvider({ providerId: 'P2', businessId: '9900047-2' }) },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'agreement', record: makeAgreement(two) },
      { kind: 'client', record: makeClient({ clientId }) },
    ],
    { event: 'imported', actor: 'test' },
  );
});

type Made = Parameters<typeof makePlacement>[0] & { readonly overlapConfirmed?: boolean };
function place(placementId: string, { overlapConfirmed, ...change }: Made = {}) {
  const period = { startsOn: '2021-02-01', endsOn: '2021-06-30', planSignedOn: '2021-01-20' };
  const agreed = makePlacement({ placementId, clientId, ...period, ...change });
  return createPlacement(records, { ...agreed, overlapConfirmed }, by);
}
const later = { startsOn: '2021-07-01', endsOn: '2021-12-31' };

it('a client is placed with every item of the plan', async () => {
  const refused = await place('L1', { support: '', otherServices: '' });
  expect(refused).toMatchObject({
    error: [
      { code: 'plan-item-missing', at: '/support' },
      { code: 'plan-item-missing', at: '/otherServices' },
    ],
  });
  expect(await codesOf(place('L1'))).toEqual([]);
});

describe('a client who is placed twice', () => {
  it('shares no day at one agreement', async () => {
    expect(await codesOf(place('L1'))).toEqual([]);
    expect(await codesOf(place('L2', { startsOn: '2021-06-30', endsOn: '2021-12-31' }))).toEqual([
      'placement-overlaps',
    ]);
    expect(await codesOf(place('L2', { overlapConfirmed: true }))).toEqual(['placement-overlaps']);
    expect(await codesOf(place('L2', later))).toEqual([]);
  });

  it('shares days at two agreements once that is confirmed', async () => {
    await place('L1');
    const elsewhere = { agreementId: 'A2', providerId: 'P2' } as const;
    const refused = await place('L2', elsewhere);
    expect(refused).toEqual({
      ok: false,
      error: [{ code: 'overlap-unconfirmed', details: { placementId: 'L1' } }],
    });
    expect(await codesOf(place('L2', { ...elsewhere, overlapConfirmed: true }))).toEqual([]);
  });

  it('shares none either when a placement is made longer', async () => {
    await place('L1');
    await place('L2', later);
    const longer = async (endsOn: string) => {
      const stored = await records.get('placement', { placementId: id('L1') });
      if (!stored) throw new Error('no placement');
      const terms = { ...stored.record, endsOn: localDate(endsOn) };
      const expected = { key: stored.record, version: stored.version, ...by };
      return codesOf(changePlacement(records, expected, terms));
    };
    expect(await longer('2021-07-01')).toEqual(['placement-overlaps']);
    expect(await longer('2021-06-29')).toEqual([]);
    expect(await longer('2021-06-30')).toEqual([]);
  });

  it.each([1, 2, 3, 4])('by two at the same moment is placed once (%i)', async () => {
    const codes = await Promise.all([codesOf(place('L1')), codesOf(place('L2'))]);
    expect(codes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['placement-overlaps']]);
  });

  it('by two who have both confirmed is placed at both agreements', async () => {
    const elsewhere = { agreementId: 'A2', providerId: 'P2' };
    const both = [
      place('L1', { overlapConfirmed: true }),
      place('L2', { ...elsewhere, overlapConfirmed: true }),
    ];
    expect((await Promise.all(both.map(codesOf))).flat()).toEqual([]);
  });
});
