import {
  bookMonth,
  changeInvoiceSettings,
  importPackage,
  listInvoices,
  recountMonths,
  releaseRun,
  writeInvoice,
} from '@jatkopolku/application';
import { kymenlaakso } from '@jatkopolku/demo';
import { cents, invariant, must, parseMonth } from '@jatkopolku/kernel';
import { makeInvoiceSettings, makePaymentSettings } from '@jatkopolku/testing/builders';
import {
  type InvoiceValidators,
  invoiceSchemas,
  openInvoiceValidators,
} from '@jatkopolku/testing/invoice-validators';
import {
  TODAY,
  type TestRegion,
  type TestTable,
  closingDeps,
  openTestTable,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openPackage } from '../package-folder/open-package.ts';
import { seedAccounts } from './seed-accounts.ts';

const month = must(parseMonth('2020-06'), 'a month');

async function released(region: TestRegion, runNo: number): Promise<void> {
  const deps = closingDeps(region.records);
  const booked = await bookMonth(deps, month, { actor: 'raija' });
  invariant(booked.ok, 'the month is booked');
  const expected = { key: { month, runNo }, version: 1, actor: 'risto' };
  invariant((await releaseRun(deps, expected)).ok, 'the run is released');
}

/** The demo's providers with a month that is released, and a correction that takes something back from each. */
async function demoRegion(test: TestTable): Promise<TestRegion> {
  const region = test.region('kymenlaakso');
  const { records, vault } = region;
  const source = await openPackage(kymenlaakso.folder);
  const deps = { records, vault, source, today: TODAY, progress: () => {} };
  await importPackage(deps, { strict: false });
  await seedAccounts(region);
  const settings = makePaymentSettings({});
  const change = { kind: 'paymentSettings', record: settings } as const;
  await records.commit([change], { event: 'created', actor: 'test' });
  const { settingsId: _, ...terms } = makeInvoiceSettings();
  const set = await changeInvoiceSettings(records, { version: 0, actor: 'raija' }, terms);
  invariant(set.ok, 'the terms are set');
  await released(region, 1);
  for (const before of await records.list('agreement')) {
    const dayPriceCents = cents(before.record.dayPriceCents - 100);
    const record = { ...before.record, dayPriceCents };
    await records.commit([{ kind: 'agreement', record, before }], {
      event: 'price-changed',
      actor: 'test',
    });
  }
  await recountMonths(records, 'test', [month]);
  await released(region, 2);
  return region;
}

describe.skipIf(!invoiceSchemas.areThere)('the demo’s invoices of a month', () => {
  let test: TestTable;
  let validators: InvoiceValidators;
  beforeAll(async () => {
    test = await openTestTable();
    validators = openInvoiceValidators();
  });
  afterAll(async () => {
    validators.dispose();
    await test.close();
  });

  it('validate in both formats, credit notes too', { timeout: 300_000 }, async () => {
    const region = await demoRegion(test);
    const invoices = await listInvoices(region.records, { month });
    const types = invoices.map(({ document }) => must(document, 'a document').type);
    expect(types.filter((type) => type === 'invoice').length).toBeGreaterThan(20);
    expect(types.filter((type) => type === 'credit-note').length).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (const { providerId, runNo, document } of invoices) {
      const { type } = must(document, 'a document');
      const [peppol, fin] = await Promise.all(
        (['peppol', 'finvoice'] as const).map(async (syntax) => {
          const written = await writeInvoice(region, { providerId, month, runNo, syntax });
          invariant(written.ok, 'it is written');
          return written.value.xml;
        }),
      );
      expect(() => validators.validate(type, must(peppol, 'one'))).not.toThrow();
      expect(() => validators.validate('finvoice', must(fin, 'the other'))).not.toThrow();
      // The rules take seconds a document: one of each type and number of lines is judged by them.
      const kind = `${type} ${document?.lines.length}`;
      if (seen.has(kind)) continue;
      seen.add(kind);
      expect(validators.faultsIn(must(peppol, 'one'), ['european', 'peppol'])).toEqual([]);
    }
  });
});
