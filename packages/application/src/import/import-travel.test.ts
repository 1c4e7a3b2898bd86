import type { SheetKey } from '@jatkopolku/domain/attendance';
import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeTravelSettings } from '@jatkopolku/testing/builders';
import { packageOf, rowOf, smallPackage } from '@jatkopolku/testing/package';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { decideTravel } from '../attendance/decide-travel.ts';
import type { Records } from '../records.ts';
import { importPackage } from './import-package.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const key: SheetKey = {
  providerId: id('P1'),
  month: must(parseMonth('2020-01'), 'a month'),
  clientId: id('C1'),
  placementId: id('L1'),
};

async function importInto(records: Records, days: ReturnType<typeof rowOf.day>[]) {
  const rows = { ...smallPackage(), days };
  const vault = await test.vault();
  const deps = { records, vault, source: packageOf(rows), today: TODAY, progress: () => {} };
  const { report } = await importPackage(deps, { strict: true });
  expect(report.rejected).toEqual({});
}

const cappedIn = async (records: Records) => (await records.get('sheet', key))?.record.cappedTravel;

it('travel of imported days above the cap is held, and what was decided of it stays', async () => {
  const records = test.records();
  const settings = { kind: 'travelSettings', record: makeTravelSettings() } as const;
  await records.commit([settings], { event: 'changed', actor: 'test' });
  const far = rowOf.day({ date: '2020-01-13', travel_eur: '35.00' });
  await importInto(records, [far]);
  expect(await cappedIn(records)).toEqual([{ day: '13', capCents: 2_000, decision: null }]);
  const decision = {
    verdict: 'accepted' as const,
    dates: [localDate('2020-01-13')],
    reason: 'No bus.',
  };
  const expected = { key, version: 1, actor: 'antti', today: TODAY };
  expect(await decideTravel(records, expected, decision)).toMatchObject({ ok: true });
  await importInto(records, [far, rowOf.day({ date: '2020-01-14', travel_eur: '25.00' })]);
  expect(await cappedIn(records)).toMatchObject([
    { day: '13', decision: { verdict: 'accepted', travelCents: 3_500 } },
    { day: '14', decision: null },
  ]);
});
