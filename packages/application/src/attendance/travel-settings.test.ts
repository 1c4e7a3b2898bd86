import { cents, localDate } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { capsFor, changeTravelSettings, readTravelSettings } from './travel-settings.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = localDate('2021-04-30');
const set = (records: Records, version: number, from: string, capCents: number | null) =>
  changeTravelSettings(
    records,
    { version, actor: 'jussi', today },
    { from: localDate(from), capCents: capCents === null ? null : cents(capCents) },
  );

it('a region that has set nothing has no cap, and the version 0', async () => {
  const records = test.records();
  expect(await readTravelSettings(records)).toMatchObject({ version: 0, record: { caps: [] } });
});

it('a cap is set from a day of the present month on, each change in the audit trail', async () => {
  const records = test.records();
  expect(await set(records, 0, '2021-04-01', 2_000)).toMatchObject({ value: { version: 1 } });
  expect(await set(records, 1, '2021-06-01', null)).toMatchObject({ value: { version: 2 } });
  expect((await readTravelSettings(records)).record.caps).toEqual([
    { from: '2021-04-01', capCents: 2_000 },
    { from: '2021-06-01', capCents: null },
  ]);
  const events = await records.history('travelSettings', { settingsId: 'travel' });
  expect(events.map(({ event, actor }) => [event, actor])).toEqual([
    ['travel-settings-changed', 'jussi'],
    ['travel-settings-changed', 'jussi'],
  ]);
});

it.each([0, 1])('no cap begins in a month that is over, over version %i', async (version) => {
  const records = test.records();
  if (version === 1) await set(records, 0, '2021-05-01', 2_000);
  expect(await set(records, version, '2021-03-31', 2_000)).toMatchObject({
    error: [{ code: 'travel-cap-from-past', at: '/from' }],
  });
});

it('of two who set it at once one is refused', async () => {
  const records = test.records();
  const both = await Promise.all([
    set(records, 0, '2021-05-01', 2_000),
    set(records, 0, '2021-05-01', 2_500),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await set(records, 0, '2021-05-01', 3_000)).toMatchObject({
    error: [{ code: 'changed-meanwhile' }],
  });
});

it('is not read for a sheet without travel', async () => {
  const records = test.records();
  let reads = 0;
  const counting: Records = {
    ...records,
    get: (kind, key) => {
      reads += 1;
      return records.get(kind, key);
    },
  };
  await capsFor(counting, makeSheet({ days: { '07': '5', '08': '5+0', '09': 's' } }));
  expect(reads).toBe(0);
  await capsFor(counting, makeSheet());
  expect(reads).toBe(1);
});
