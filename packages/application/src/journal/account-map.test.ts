import { noAccountMap } from '@jatkopolku/domain/journal';
import { makeAccountMap, makeCostCentre } from '@jatkopolku/testing/builders';
import { auditOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { changeAccountMap, readAccountMap } from './account-map.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const { accounts } = makeAccountMap();

async function region(regionId?: string): Promise<Records> {
  const records = test.records(regionId);
  const act = { event: 'created', actor: 'johanna' } as const;
  await records.commit([{ kind: 'costCentre', record: makeCostCentre() }], act);
  return records;
}

function change(records: Records, version: number, asked = accounts) {
  return changeAccountMap(records, { version, actor: 'risto' }, { accounts: asked });
}

describe('the account map', () => {
  it('is of the version 0 while nothing is mapped', async () => {
    expect(await readAccountMap(await region())).toEqual({ record: noAccountMap, version: 0 });
  });

  it('is changed over the version that was seen, and keeps what it was', async () => {
    const records = await region('region-map');
    expect(await change(records, 0)).toMatchObject({ ok: true, value: { version: 1 } });
    const other = { ...accounts, 'client-payables': { number: null } };
    expect(await change(records, 1, other)).toMatchObject({ ok: true, value: { version: 2 } });
    expect((await readAccountMap(records)).record.accounts).toEqual(other);
    const events = await records.history('accountMap', { mapId: 'journal' });
    expect(events.map(({ event, after }) => [event, after.accounts])).toEqual([
      ['account-map-changed', accounts],
      ['account-map-changed', other],
    ]);
    expect(await auditOf(test, 'region-map')).toContain('2 account-map-changed risto');
  });

  it('by two who saw the same is changed once', async () => {
    const records = await region();
    const other = { ...accounts, 'client-payables': { number: '9' } };
    const both = await Promise.all([change(records, 0), change(records, 0, other)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await change(records, 0, noAccountMap.accounts)).toMatchObject({
      ok: false,
      error: [{ code: 'changed-meanwhile' }],
    });
    await change(records, 1);
    expect(await change(records, 1)).toMatchObject({
      ok: false,
      error: [{ code: 'changed-meanwhile', meanwhile: { current: { version: 2 } } }],
    });
  });

  it.each([0, 1])(
    'names no cost centre that the region does not have, over version %d',
    async (version) => {
      const records = await region();
      if (version > 0) await change(records, 0);
      const other = { ...accounts, 'travel-costs': { number: '1', costCentre: '9999' } };
      expect(await change(records, version, other)).toMatchObject({
        ok: false,
        error: [{ code: 'unknown-cost-centre', at: '/accounts/travel-costs/costCentre' }],
      });
    },
  );
});
