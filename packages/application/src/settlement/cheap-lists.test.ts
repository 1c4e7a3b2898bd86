import { localDate, monthsOf, rangeOf } from '@jatkopolku/kernel';
import { makeBookedMonth, makeMonthTally } from '@jatkopolku/testing/builders';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { commitAll } from '../commit-all.ts';
import type { Change, Records } from '../records.ts';
import { listTasks } from '../task/list-tasks.ts';
import { readHome } from '../task/read-home.ts';
import { listMonths } from './list-months.ts';

let test: TestTable;
let records: Records;

const months = monthsOf(rangeOf(localDate('2020-01-01'), localDate('2021-03-31')));
const providerIds = Array.from({ length: 40 }, (_, at) => `P${at + 1}`);
const today = localDate('2021-04-01');

/** A county's fifteen months, all but the last booked. */
function* filled(): Generator<readonly Change[]> {
  const accounted = Object.fromEntries(providerIds.map((providerId) => [providerId, 12]));
  for (const month of months) {
    for (const providerId of providerIds) {
      const record = makeMonthTally({ month, providerId, accepted: 32, moneyVersion: 12 });
      yield [{ kind: 'monthTally', record }];
    }
  }
  for (const month of months.slice(0, -1)) {
    yield [{ kind: 'bookedMonth', record: makeBookedMonth({ month, accounted }) }];
  }
}

beforeAll(async () => {
  test = await openTestTable();
  records = test.records();
  await commitAll(records, filled(), { event: 'changed', actor: 'test' });
});
afterAll(() => test.close());

it('the page of months takes few reads', async () => {
  const { answer, units } = await countCalls(test.client, () => listMonths(records, today));
  expect(answer).toHaveLength(16);
  expect(units).toBeLessThanOrEqual(60);
});

it('the home of finance takes few reads', async () => {
  const finance = { userId: 'finance', roles: ['finance' as const], providerId: null };
  const tasks = await countCalls(test.client, () => listTasks(records, finance, today));
  const home = await countCalls(test.client, () =>
    readHome(records, finance, { today, realToday: today }),
  );
  expect(tasks.answer.items).toMatchObject([{ type: 'settle-month', month: '2021-03' }]);
  expect(tasks.units + home.units).toBeLessThanOrEqual(60);
});
