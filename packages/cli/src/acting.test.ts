import { makeGrant } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { actorOf } from './acting.ts';

let test: TestTable;

beforeAll(async () => {
  test = await openTestTable();
  const { records } = test.region('kymenlaakso');
  const record = makeGrant({ userId: 'u-1', role: 'finance', providerId: null });
  await records.commit([{ kind: 'grant', record }], { event: 'role-granted', actor: 'test' });
});
afterAll(() => test.close());

const regionOf = (regionId: string) => ({ regionId, ...test.region(regionId) });

describe('a command', () => {
  it('is the operator’s, when nobody else is named', async () => {
    expect(await actorOf(regionOf('kymenlaakso'), {}, 'bookSettlement')).toBe('cli');
  });

  it('is done in the name of who may do it', async () => {
    const actor = await actorOf(regionOf('kymenlaakso'), { as: 'u-1' }, 'bookSettlement');
    expect(actor).toBe('u-1');
  });

  it.each([
    ['kymenlaakso', 'u-1', 'decideClaim'],
    ['kymenlaakso', 'nobody', 'readReport'],
    ['etela-savo', 'u-1', 'readReport'],
  ] as const)('in %s as %s is refused %s', async (region, as, action) => {
    await expect(actorOf(regionOf(region), { as }, action)).rejects.toMatchObject({
      problem: { code: 'not-allowed' },
    });
  });
});
