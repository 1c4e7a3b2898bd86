import { localDate, must } from '@jatkopolku/kernel';
import {
  type BilledRegion,
  type Booked,
  billOf,
  billedInvoice,
  billedRegion,
  bonus,
  fee,
  finance,
  january,
  manager,
  travel,
} from '@jatkopolku/testing/billed-region';
import { makeProviderInvoice } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { billForProviders } from './bill-for-providers.ts';
import { listInvoices, readProviderInvoices } from './read-invoices.ts';
import { sendInvoice } from './send-invoice.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const released: Booked = { lines: [fee(2), travel], hour: 8 };

async function send(region: BilledRegion, runNo = 1, mark?: string) {
  const expectedMark = mark ?? must((await billedInvoice(region, runNo)).mark, 'a mark');
  return sendInvoice(region, { ...billOf(runNo), expectedMark }, manager);
}

describe('what a released run bills', () => {
  it('is what it booked of the provider, and nothing of its clients', async () => {
    const region = await billedRegion(test, { runs: [released] });
    const invoice = await billedInvoice(region);
    expect(invoice).toMatchObject({
      problem: null,
      ending: '0785',
      payment: 'open',
      document: {
        type: 'invoice',
        selfBilled: false,
        issuedOn: '2020-02-04',
        dueOn: '2020-02-18',
        seller: { name: 'Työpaja P1 ry', vatId: null },
        buyer: { name: 'Kymenlaakson hyvinvointialue', reference: 'KUNTOUTTAVA' },
        lines: [{ kind: 'days', quantity: 2, priceCents: 2_500 }],
        totalCents: 5_000,
        earlier: [],
      },
    });
    expect(JSON.stringify(invoice)).not.toContain('C1');
  });

  it('is issued on the day of the release in Finland', async () => {
    const region = await billedRegion(test, { runs: [{ lines: [fee(2)], hour: 23 }] });
    expect((await billedInvoice(region)).document?.issuedOn).toBe(localDate('2020-02-05'));
  });

  it('credits what a later run took back, and names what was released before it', async () => {
    const runs: Booked[] = [
      { lines: [fee(20)], hour: 8 },
      { lines: [fee(1)], hour: 10 },
      { lines: [fee(-3)], hour: 9 },
      { lines: [travel], hour: 7 },
      { lines: [fee(4)], hour: null },
    ];
    const region = await billedRegion(test, { runs });
    expect((await billedInvoice(region, 3)).document).toMatchObject({
      type: 'credit-note',
      totalCents: 7_500,
      earlier: [{ number: '99000026-202001-1' }],
    });
  });

  it('has VAT and its number where the provider’s case says so', async () => {
    const region = await billedRegion(test, { runs: [released], settings: { taxed: ['P1'] } });
    const seller = { vatId: 'FI99000026' };
    expect((await billedInvoice(region)).document).toMatchObject({ totalCents: 6_200, seller });
  });

  it.each([
    ['paymentSettings', 'payments-not-set'],
    ['invoiceSettings', 'invoices-not-set'],
    ['account', 'invoice-no-account'],
  ] as const)('waits where there is no %s', async (leftOut, problem) => {
    const region = await billedRegion(test, { runs: [released], leftOut });
    expect(await billedInvoice(region)).toMatchObject({ document: null, mark: null, problem });
  });

  it.each([
    ['waits for its release', { lines: [fee(2)], hour: null }],
    ['is another provider’s', { lines: [fee(2)], hour: 8, of: 'P2' }],
    ['only pays clients', { lines: [travel], hour: 8 }],
  ])('is nothing where the run %s', async (_name, run) => {
    const region = await billedRegion(test, { runs: [run] });
    expect(await readProviderInvoices(region.records, billOf(1))).toEqual({ ok: true, value: [] });
    expect(await send(region, 1, 'any mark')).toMatchObject({ ok: false });
  });

  it('is listed for all providers of the month', async () => {
    const runs: Booked[] = [released, { lines: [bonus(20_000)], hour: 9, of: 'P2' }];
    const region = await billedRegion(test, { runs });
    const listed = await listInvoices(region.records, { month: january });
    expect(listed.map((one) => [one.providerId, one.document?.totalCents])).toEqual([
      ['P1', 5_000],
      ['P2', 20_000],
    ]);
  });
});

describe('sendInvoice', () => {
  it('matches what the provider saw, once', async () => {
    const region = await billedRegion(test, { runs: [released] });
    const [one, other] = await Promise.all([send(region), send(region)]);
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
    expect(await billedInvoice(region)).toMatchObject({
      mark: null,
      sent: {
        version: 1,
        record: { state: 'matched', source: 'system', sentByName: manager.name },
      },
    });
    expect(await send(region, 1, 'any mark')).toMatchObject({ ok: false });
  });

  it('sends nothing that changed since it was shown', async () => {
    const region = await billedRegion(test, { runs: [released] });
    const { mark } = await billedInvoice(region);
    const [provider] = await region.records.list('provider');
    const before = must(provider, 'the provider');
    const record = { ...before.record, name: 'Another name' };
    await region.records.commit([{ kind: 'provider', record, before }], {
      event: 'changed',
      actor: 'test',
    });
    const error = [{ code: 'changed-meanwhile' }];
    expect(await send(region, 1, must(mark, 'a mark'))).toEqual({ ok: false, error });
  });

  it('keeps what was sent, whatever the terms are later', async () => {
    const region = await billedRegion(test, { runs: [released] });
    expect(await send(region)).toMatchObject({ ok: true });
    const before = must(
      await region.records.get('invoiceSettings', { settingsId: 'invoices' }),
      'settings',
    );
    const record = { ...before.record, paymentDays: 30 };
    await region.records.commit([{ kind: 'invoiceSettings', record, before }], {
      event: 'changed',
      actor: 'test',
    });
    expect((await billedInvoice(region)).document?.dueOn).toBe('2020-02-18');
  });
});

describe('billForProviders', () => {
  const runs: Booked[] = [released, { lines: [fee(3)], hour: 9, of: 'P2' }];

  it('makes the invoices of the month in the providers’ names, once', async () => {
    const region = await billedRegion(test, { runs, settings: { selfBilling: true } });
    const bill = () => billForProviders(region, { month: january }, finance);
    expect(await bill()).toEqual({ ok: true, value: { made: 2, failed: 0 } });
    expect(await bill()).toEqual({ ok: true, value: { made: 0, failed: 0 } });
    const [invoice] = await listInvoices(region.records, { month: january });
    expect(invoice?.sent?.record).toMatchObject({
      source: 'buyer',
      document: { selfBilled: true },
    });
  });

  it('is where the region has set so, and nowhere else', async () => {
    const theirs = await billedRegion(test, { runs });
    const made = await billForProviders(theirs, { month: january }, finance);
    expect(made).toEqual({ ok: false, error: { code: 'self-billing-off' } });
    const ours = await billedRegion(test, { runs, settings: { selfBilling: true } });
    expect(await send(ours)).toEqual({ ok: false, error: [{ code: 'self-billing-on' }] });
  });

  it('says of how many none could be made', async () => {
    const settings = { selfBilling: true };
    const region = await billedRegion(test, { runs, settings, leftOut: 'account' });
    const made = await billForProviders(region, { month: january }, finance);
    expect(made).toEqual({ ok: true, value: { made: 0, failed: 2 } });
  });

  it('makes those too that came and were not what the statement comes to', async () => {
    const region = await billedRegion(test, { runs, settings: { selfBilling: true } });
    const record = makeProviderInvoice({ state: 'differs' });
    await region.records.commit([{ kind: 'invoice', record }], {
      event: 'invoice-differs',
      actor: 'test',
    });
    const made = await billForProviders(region, { month: january }, finance);
    expect(made).toEqual({ ok: true, value: { made: 2, failed: 0 } });
  });
});
