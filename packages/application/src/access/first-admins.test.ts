import { id } from '@jatkopolku/kernel';
import { makeGrant } from '@jatkopolku/testing/builders';
import { auditOf, codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable, testClock as clock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { grantFirstAdmin } from './first-admins.ts';
import { createGrant, decideGrant } from './grants.ts';
import { membershipsIn } from './memberships.ts';

let test: TestTable;
let records: Records;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(() => {
  regionId = `first-${(regions += 1)}`;
  records = test.records(regionId);
});

const give = (userId: string, grantId = `G-${userId}`) =>
  grantFirstAdmin({ records, clock }, { grantId: id(grantId), userId, name: userId }, 'cli: Olli');
const rolesOf = async (userId: string) => {
  const identity = { userId, name: userId, mandates: [] };
  const found = await membershipsIn({ regionId, records, clock }, identity);
  return found.flatMap(({ roles }) => roles);
};

describe('the first administrators', () => {
  it('are two, count at once, and are in the audit trail by who gave the role', async () => {
    expect(await codesOf(give('aino'))).toEqual([]);
    expect(await codesOf(give('antti'))).toEqual([]);
    expect(await rolesOf('aino')).toEqual(['admin']);
    expect(await auditOf(test, regionId)).toEqual([
      '1 role-granted cli: Olli',
      '1 role-granted cli: Olli',
    ]);
    expect(await codesOf(give('third'))).toEqual(['admins-known']);
    expect(await rolesOf('third')).toEqual([]);
  });

  it('give every other role: one proposes finance, the other confirms it', async () => {
    await give('aino');
    await give('antti');
    const offer = { grantId: id<'Grant'>('G1'), userId: 'raija', name: 'Raija', providerId: null };
    const by = { userId: 'aino', providerId: null };
    await createGrant({ records, clock }, { ...offer, role: 'finance' }, by);
    const key = { userId: 'raija', grantId: offer.grantId };
    expect(
      await codesOf(decideGrant(records, { key, version: 1, actor: 'antti' }, 'confirm')),
    ).toEqual([]);
    expect(await rolesOf('raija')).toEqual(['finance']);
  });

  it('are not the same person twice, also under another grant', async () => {
    await give('aino');
    expect(await codesOf(give('aino', 'G-again'))).toEqual(['role-held']);
  });

  it.each(['proposed', 'refused', 'revoked'] as const)(
    'are made beside an administrator who is %s',
    async (state) => {
      const own = [1, 2].map((n) => ({
        kind: 'grant' as const,
        record: makeGrant({
          grantId: `G${n}`,
          userId: `u${n}`,
          role: 'admin',
          providerId: null,
          state,
        }),
      }));
      await records.commit(own, { event: 'created', actor: 'test' });
      expect(await codesOf(give('aino'))).toEqual([]);
    },
  );
});
