import { must, parseMonth } from '@jatkopolku/kernel';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { businessIds, fillRegionMonth, regionMonth } from '@jatkopolku/testing/region-month';
import { makeRegister } from '@jatkopolku/testing/register';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { bookMonth } from './book-month.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth(regionMonth.month), 'a month');

it('a region-month with its company checks books in few calls and units', async () => {
  const records = test.records();
  const ids = businessIds(regionMonth.providers);
  await fillRegionMonth(records, ids);
  const register = makeRegister(Object.fromEntries(ids.map((businessId) => [businessId, {}])));
  const booking = await countCalls(test.client, () =>
    bookMonth(closingDeps(records, { register }), month, { actor: 'kirsi' }),
  );
  expect(booking.answer).toMatchObject({ ok: true, value: { runs: [{ runNo: 1 }] } });
  const { calls, units, writeUnits } = booking;
  expect(calls).toBeLessThanOrEqual(80);
  expect(units - writeUnits).toBeLessThanOrEqual(250);
  expect(writeUnits).toBeLessThanOrEqual(300);
});
