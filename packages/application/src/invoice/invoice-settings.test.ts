import { id } from '@jatkopolku/kernel';
import { makeInvoiceSettings, makeProvider } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { changeInvoiceSettings, shownInvoiceSettings } from './invoice-settings.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const { settingsId: _, ...terms } = makeInvoiceSettings();
const by = { version: 0, actor: 'raija' };
let regions = 0;

async function region(): Promise<Records> {
  const records = test.records(`region-invoice-settings-${(regions += 1)}`);
  const change = { kind: 'provider', record: makeProvider() } as const;
  await records.commit([change], { event: 'created', actor: 'test' });
  return records;
}

it('a region that has set none has the version 0 of what holds then', async () => {
  expect(await shownInvoiceSettings(await region())).toMatchObject({
    version: 0,
    record: { buyerReference: '', channel: 'bank', selfBilling: false },
  });
});

it('are set once by two at once, and changed over the version that was seen', async () => {
  const records = await region();
  const set = () => changeInvoiceSettings(records, by, terms);
  const made = await Promise.all([set(), set()]);
  expect(made.filter(({ ok }) => ok).length).toBeGreaterThan(0);
  const other = {
    ...terms,
    paymentDays: 30,
    taxed: ['P1', 'P1'].map((one) => id<'Provider'>(one)),
  };
  expect(await changeInvoiceSettings(records, { ...by, version: 1 }, other)).toMatchObject({
    value: { version: 2, record: { paymentDays: 30, taxed: ['P1'] } },
  });
  expect(await changeInvoiceSettings(records, { ...by, version: 1 }, terms)).toMatchObject({
    error: [{ code: 'changed-meanwhile' }],
  });
  expect(await shownInvoiceSettings(records)).toMatchObject({ version: 2 });
});

it.each([
  [{ buyerAddress: 'somewhere' }, { code: 'invalid-e-invoice-address', at: '/buyerAddress' }],
  [{ taxed: [id<'Provider'>('P9')] }, { code: 'unknown-provider', at: '/taxed' }],
])('are refused where they are wrong: %j', async (change, problem) => {
  const asked = { ...terms, ...change };
  const saved = await changeInvoiceSettings(await region(), by, asked);
  expect(saved).toEqual({ ok: false, error: [problem] });
});
