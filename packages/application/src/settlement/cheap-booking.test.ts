import { must, parseMonth } from '@jatkopolku/kernel';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { fillRegionMonth, regionMonth } from '@jatkopolku/testing/region-month';
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

/** Business ids with the check digit of each (as the register gives them). */
function businessIds(count: number): string[] {
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const ids: string[] = [];
  for (let number = 9_900_000; ids.length < count; number += 1) {
    const digits = Array.from(String(number), Number);
    const sum = digits.reduce((total, digit, place) => total + digit * (weights[place] ?? 0), 0);
    if (sum % 11 !== 1) ids.push(`${number}-${sum % 11 === 0 ? 0 : 11 - (sum % 11)}`);
  }
  return ids;
}

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
