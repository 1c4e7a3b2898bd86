import { invariant } from '@jatkopolku/kernel';
import { billOf, billedRegion, fee, sendBilled } from '@jatkopolku/testing/billed-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { writeInvoice } from './write-invoice.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const runs = [{ lines: [fee(2)], hour: 8 }];

it.each([
  ['peppol', '<cbc:ID>FI2112345600000785</cbc:ID>'],
  ['finvoice', '>FI2112345600000785</EpiAccountID>'],
] as const)(
  'writes %s with the account, the same before it is sent and after',
  async (syntax, account) => {
    const region = await billedRegion(test, { runs });
    const write = () => writeInvoice(region, { ...billOf(1), syntax });
    const before = await write();
    invariant(before.ok, 'it is written');
    expect(before.value.name).toBe(`99000026-202001-1-${syntax}.xml`);
    expect(before.value.xml).toContain(account);
    await sendBilled(region);
    expect(await write()).toEqual(before);
  },
);

it('writes nothing of a run that is none', async () => {
  const region = await billedRegion(test, { runs });
  const written = await writeInvoice(region, { ...billOf(2), syntax: 'peppol' });
  expect(written).toEqual({ ok: false, error: [{ code: 'not-found' }] });
});
