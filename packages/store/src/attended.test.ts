import type { Records } from '@jatkopolku/application';
import { type DateRange, id, localDate, must, rangeOf } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'created', actor: 'test' } as const;
const range: DateRange = rangeOf(localDate('2020-01-31'), localDate('2020-02-01'));

async function monthsOf(records: Records) {
  const found = await records.attended(id('P1'), range);
  return found.map(({ month, attended }) => [month, attended.join(' ')]);
}

it('the attended days of a provider are those of accepted sheets of the months of a range', async () => {
  const records = test.records();
  const sheets = [
    makeSheet({ month: '2019-12', days: { '31': '5' } }),
    makeSheet({ month: '2020-01', days: { '07': '5', '08': 's', '09': '5+640' } }),
    makeSheet({ month: '2020-02', days: { '03': '5' } }),
    makeSheet({ month: '2020-02', clientId: 'C2', placementId: 'L2', state: 'submitted' }),
    makeSheet({ month: '2020-02', clientId: 'C3', placementId: 'L3', days: { '03': 's' } }),
    makeSheet({ month: '2020-02', providerId: 'P10', placementId: 'L4' }),
    makeSheet({ month: '2020-03', days: { '02': '5' } }),
  ];
  const changes = sheets.map((record) => ({ kind: 'sheet' as const, record }));
  must((await records.commit(changes, act)).ok || undefined, 'a write');
  expect(await monthsOf(records)).toEqual([
    ['2020-01', '07 09'],
    ['2020-02', '03'],
  ]);
});

it('a sheet that is corrected is not among them until it is accepted once more', async () => {
  const records = test.records();
  const accepted = makeSheet({ month: '2020-01' });
  const write = async (record: typeof accepted, version?: number) => {
    const before = version === undefined ? undefined : { record: accepted, version };
    must((await records.commit([{ kind: 'sheet', record, before }], act)).ok || undefined, 'it');
  };
  await write(accepted);
  await write({ ...accepted, state: 'open' }, 1);
  expect(await monthsOf(records)).toEqual([]);
  await write(accepted, 2);
  expect(await monthsOf(records)).toEqual([['2020-01', '07 08']]);
});
