import { localDate } from '@jatkopolku/kernel';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { changeSheetSettings, readSheetSettings } from './sheet-settings.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = localDate('2021-04-30');
const set = (records: Records, version: number, from: string, businessDays: number) =>
  changeSheetSettings(
    records,
    { version, actor: 'jussi', today },
    { from: localDate(from), businessDays },
  );

it('a region that has set nothing has the version 0', async () => {
  expect(await readSheetSettings(test.records())).toMatchObject({
    version: 0,
    record: { deadlines: [] },
  });
});

it('a deadline is set from a day to come on, each change in the audit trail', async () => {
  const records = test.records();
  expect(await set(records, 0, '2021-05-01', 3)).toMatchObject({ value: { version: 1 } });
  expect(await set(records, 1, '2021-06-01', 7)).toMatchObject({ value: { version: 2 } });
  expect((await readSheetSettings(records)).record.deadlines).toHaveLength(2);
  const events = await records.history('sheetSettings', { settingsId: 'sheets' });
  expect(events.map(({ event }) => event)).toEqual([
    'month-deadline-changed',
    'month-deadline-changed',
  ]);
});

it.each([0, 1])('today is too early, over the version %d', async (version) => {
  const records = test.records();
  if (version > 0) await set(records, 0, '2021-05-01', 3);
  expect(await set(records, version, '2021-04-30', 7)).toMatchObject({
    error: [{ code: 'sheet-deadline-from-past', at: '/from' }],
  });
});

it('of two at once who set the first, one is refused', async () => {
  const records = test.records();
  const both = await Promise.all([
    set(records, 0, '2021-05-01', 3),
    set(records, 0, '2021-05-01', 7),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});
