import type { Role } from '@jatkopolku/domain/access';
import { id, localDate, must } from '@jatkopolku/kernel';
import {
  type BilledRegion,
  type Booked,
  billOf,
  billedRegion,
  fee,
  finance,
  january,
  sendBilled,
  travel,
} from '@jatkopolku/testing/billed-region';
import { makeProviderInvoice } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createProviderBatch, readDueBills } from '../invoice/create-provider-batch.ts';
import { listTasks } from './list-tasks.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const runs: Booked[] = [{ lines: [fee(2)], hour: 8 }];

async function tasksOf({ records }: BilledRegion, role: Role, today = '2020-02-10') {
  const providerId = role === 'provider-manager' ? id<'Provider'>('P1') : null;
  const asker = { userId: 'somebody', roles: [role], providerId };
  const { items } = await listTasks(records, asker, localDate(today));
  return items.map(({ type }) => type).filter((type) => /invoice|providers|reconcile/.test(type));
}

it('the provider bills what was released, and finance pays it', async () => {
  const region = await billedRegion(test, { runs });
  expect(await tasksOf(region, 'provider-manager')).toEqual(['send-invoice']);
  expect(await tasksOf(region, 'finance')).toEqual([]);
  await sendBilled(region);
  expect(await tasksOf(region, 'provider-manager')).toEqual([]);
  expect(await tasksOf(region, 'finance')).toEqual(['pay-providers']);
  const { mark: expectedMark } = await readDueBills(region);
  await createProviderBatch(region, { ...finance, requestId: 'PB', expectedMark });
  expect(await tasksOf(region, 'finance')).toEqual([]);
});

it.each<[string, Parameters<typeof billedRegion>[1]]>([
  ['makes the invoices', { runs, settings: { selfBilling: true } }],
  ['has agreed nothing of invoices', { runs, leftOut: 'invoiceSettings' }],
  ['only takes back', { runs: [{ lines: [fee(-2)], hour: 8 }] }],
  ['only pays clients', { runs: [{ lines: [travel], hour: 8 }] }],
  ['has not released it', { runs: [{ lines: [fee(2)], hour: null }] }],
])('a provider has nothing to bill where the region %s', async (_name, parts) => {
  expect(await tasksOf(await billedRegion(test, parts), 'provider-manager')).toEqual([]);
});

it('finance sends back what differs, and the provider bills it then', async () => {
  const region = await billedRegion(test, { runs });
  const keep = async (state: 'differs' | 'returned') => {
    const before = await region.records.get('invoice', billOf(1));
    const record = makeProviderInvoice({ state, month: january });
    await region.records.commit([{ kind: 'invoice', record, before }], {
      event: 'invoice-differs',
      actor: 'test',
    });
  };
  await keep('differs');
  expect(await tasksOf(region, 'finance')).toEqual(['match-invoice']);
  expect(await tasksOf(region, 'provider-manager')).toEqual([]);
  await keep('returned');
  expect(await tasksOf(region, 'finance')).toEqual([]);
  expect(await tasksOf(region, 'provider-manager')).toEqual(['send-invoice']);
});

it('a run that is not reconciled long after its release is looked at', async () => {
  const region = await billedRegion(test, { runs });
  const before = must(await region.records.get('run', { month: january, runNo: 1 }), 'the run');
  const change = { kind: 'run', record: { ...before.record, batchNo: 1 }, before } as const;
  await region.records.commit([change], { event: 'payments-made', actor: 'test' });
  expect(await tasksOf(region, 'finance', '2020-03-19')).toEqual([]);
  expect(await tasksOf(region, 'finance', '2020-03-20')).toEqual(['reconcile-run']);
});
