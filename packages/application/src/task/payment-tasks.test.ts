import { localDate } from '@jatkopolku/kernel';
import { makeClient, makePaymentBatch, makeRun } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Change } from '../records.ts';
import { listTasks } from './list-tasks.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

async function tasksOf(role: 'finance' | 'case-worker', changes: readonly Change[]) {
  const records = test.records();
  await records.commit(changes, { event: 'created', actor: 'test' });
  const asker = { userId: 'somebody', roles: [role], providerId: null };
  const { items } = await listTasks(records, asker, localDate('2020-02-20'));
  return items.filter(({ type }) => /pay|batch|account/.test(type));
}

const release = { at: '2020-02-10T08:00:00.000Z', by: 'raija' };
const run: Change = { kind: 'run', record: makeRun({ state: 'released', release }) };
const batch = (overrides: Parameters<typeof makePaymentBatch>[0]): Change => ({
  kind: 'paymentBatch',
  record: makePaymentBatch(overrides),
});

it('finance pays what was released, and follows what it sent', async () => {
  expect(await tasksOf('finance', [run, batch({ state: 'accepted' })])).toMatchObject([
    { type: 'follow-batch', batchNo: 1, late: true },
    { type: 'pay-clients', since: '2020-02-10' },
  ]);
});

it('finance pays once more what came back, also of a settled batch', async () => {
  expect(await tasksOf('finance', [batch({ state: 'settled', returned: 1 })])).toMatchObject([
    { type: 'pay-clients', since: '2020-02-05' },
  ]);
  expect(await tasksOf('finance', [batch({ state: 'settled' })])).toEqual([]);
});

it('the case worker adds the account that the last batch wanted', async () => {
  const client: Change = { kind: 'client', record: makeClient({ ibanMark: null }) };
  const first = batch({ unpaid: ['C1'], state: 'settled' });
  expect(await tasksOf('case-worker', [client, first])).toMatchObject([
    { type: 'add-account', clientId: 'C1' },
  ]);
  const later = batch({ batchNo: 2, unpaid: [] });
  expect(await tasksOf('case-worker', [client, first, later])).toEqual([]);
});
