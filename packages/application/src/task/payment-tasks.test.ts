import { localDate } from '@jatkopolku/kernel';
import {
  makeAccountProposal,
  makeClient,
  makePaymentBatch,
  makeRun,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Change } from '../records.ts';
import { listTasks } from './list-tasks.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

async function tasksOf(
  role: 'finance' | 'case-worker',
  changes: readonly Change[],
  userId = 'somebody',
) {
  const records = test.records();
  await records.commit(changes, { event: 'created', actor: 'test' });
  const asker = { userId, roles: [role], providerId: null };
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
  const toProviders = batch({ batchNo: 2, payees: 'providers', unpaid: [] });
  expect(await tasksOf('case-worker', [client, first, toProviders])).toHaveLength(1);
  const later = batch({ batchNo: 2, unpaid: [] });
  expect(await tasksOf('case-worker', [client, first, later])).toEqual([]);
});

it('the case worker corrects an account that the last batch could not pay to, until its record changes', async () => {
  // Nothing was written of the client since a batch of later days.
  const createdAt = '2021-04-01T23:59:59.000Z';
  const left = batch({ unpaid: ['C1'], state: 'settled', createdAt });
  const client: Change = { kind: 'client', record: makeClient({ ibanMark: 'mark' }) };
  expect(await tasksOf('case-worker', [client, left])).toMatchObject([
    { type: 'add-account', clientId: 'C1' },
  ]);
  const earlier = batch({ unpaid: ['C1'], state: 'settled' });
  expect(await tasksOf('case-worker', [client, earlier])).toEqual([]);
});

it('an account of a client waits for each who may confirm it but the one who entered it', async () => {
  const accountProposal = makeAccountProposal({ proposedBy: 'maija' });
  const client: Change = { kind: 'client', record: makeClient({ accountProposal }) };
  const first = batch({ unpaid: ['C1'], state: 'settled' });
  const task = { type: 'confirm-client-account', clientId: 'C1', since: '2021-03-01' };
  expect(await tasksOf('case-worker', [client, first], 'heikki')).toMatchObject([task]);
  expect(await tasksOf('finance', [client], 'raija')).toMatchObject([task]);
  expect(await tasksOf('case-worker', [client, first], 'maija')).toEqual([]);
});
