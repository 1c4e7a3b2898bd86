import { addDays, id, invariant, localDate } from '@jatkopolku/kernel';
import { makeClaim, makeProvider } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { findClaims } from './find-claims.ts';

let test: TestTable;
let records: Records;
const filed = localDate('2020-06-10');
const decided = { decidedOn: '2020-06-20', decidedBy: 'antti' } as const;

beforeAll(async () => {
  test = await openTestTable();
  records = test.records();
  const claims = [
    makeClaim({ claimId: 'K1', submittedOn: '2020-06-12' }),
    makeClaim({ claimId: 'K2', placementId: 'L2', clientId: 'C2', personId: 'C2' }),
    makeClaim({ ...decided, claimId: 'K3', placementId: 'L3', personId: 'C3', state: 'approved' }),
    makeClaim({
      claimId: 'K4',
      providerId: 'P2',
      placementId: 'L4',
      state: 'returned',
      personId: 'C4',
    }),
  ];
  const committed = await records.commit(
    [
      { kind: 'provider', record: makeProvider() },
      ...claims.map((record) => ({ kind: 'claim' as const, record })),
    ],
    { event: 'imported', actor: 'test' },
  );
  invariant(committed.ok, 'the region is filled');
});
afterAll(() => test.close());

const idsOf = async (asked: Parameters<typeof findClaims>[1]) =>
  (await findClaims(records, asked, filed)).map(({ claim }) => claim.claimId);

it('finds all, those that were filed first at first', async () => {
  expect(await idsOf({})).toEqual(['K2', 'K3', 'K4', 'K1']);
});

it.each([
  [{ state: 'submitted' as const }, ['K2', 'K1']],
  [{ state: 'rejected' as const }, []],
  [{ providerId: id<'Provider'>('P2') }, ['K4']],
  [{ providerId: id<'Provider'>('P2'), state: 'submitted' as const }, []],
])('finds by %j', async (asked, expected) => {
  expect(await idsOf(asked)).toEqual(expected);
});

it.each([
  [0, { days: 0, decideBy: '2020-06-24', isLate: false }],
  [14, { days: 14, decideBy: '2020-06-24', isLate: false }],
  [15, { days: 15, decideBy: '2020-06-24', isLate: true }],
])('after %d days says how long one waits, and whether that is too long', async (days, waits) => {
  const found = await findClaims(records, { state: 'submitted' }, addDays(filed, days));
  expect(found[0]).toMatchObject({ claim: { claimId: 'K2' }, waits, approvedCents: 0 });
});

it('has nobody of the county wait with what is decided, or its provider’s turn', async () => {
  const found = await findClaims(records, {}, addDays(filed, 90));
  expect(found.map(({ claim, waits }) => [claim.claimId, waits !== null])).toEqual([
    ['K2', true],
    ['K3', false],
    ['K4', false],
    ['K1', true],
  ]);
  expect(found[1]).toMatchObject({ approvedCents: 70_000, providerName: makeProvider().name });
  expect(found[2]).toMatchObject({ providerName: null });
});
