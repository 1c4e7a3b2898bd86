import { finvoice, peppolInvoice } from '@jatkopolku/contracts';
import { type Invoice, invoiceOf } from '@jatkopolku/domain/invoice';
import { invariant, localDate, must, parseIban } from '@jatkopolku/kernel';
import {
  type BilledRegion,
  type Booked,
  accountNumber,
  billOf,
  billedRegion,
  fee,
  finance,
  january,
} from '@jatkopolku/testing/billed-region';
import { makeInvoiceFacts } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readInvoiceDocument } from './arrived/read-invoice-document.ts';
import { readProviderInvoices } from './read-invoices.ts';
import { returnInvoice } from './return-invoice.ts';
import { takeInvoice } from './take-invoice.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const released: Booked = { lines: [fee(2)], hour: 8 };
const writers = { peppol: peppolInvoice, finvoice };
const print = { iban: accountNumber, language: 'fi' } as const;

/** As the provider's own system would make it. */
async function documentOf(region: BilledRegion, runNo = 1): Promise<Invoice> {
  const read = await readProviderInvoices(region.records, billOf(runNo));
  invariant(read.ok, 'the provider is there');
  const document = read.value.find((one) => one.runNo === runNo)?.document;
  return { ...must(document, 'a document'), number: '1042' };
}

const take = (region: BilledRegion, xml: string) =>
  takeInvoice(region, { xml, month: january }, finance);

describe.each(['peppol', 'finvoice'] as const)('an invoice that came by %s', (syntax) => {
  const write = (invoice: Invoice, iban = accountNumber) =>
    writers[syntax](invoice, { ...print, iban });

  it('is matched where it is what its statement comes to', async () => {
    const region = await billedRegion(test, { runs: [released] });
    expect(await take(region, write(await documentOf(region)))).toMatchObject({
      ok: true,
      value: {
        record: {
          state: 'matched',
          source: 'arrived',
          differences: [],
          arrived: { number: '1042', totalCents: 5_000, ending: '0785' },
        },
      },
    });
  });

  it('shows in what it differs, and waits', async () => {
    const region = await billedRegion(test, { runs: [released] });
    const document = await documentOf(region);
    const more = { ...document, totalCents: document.totalCents * 2 } as Invoice;
    const other = must(parseIban('FI1444055500000037'), 'an account');
    expect(await take(region, write(more, other))).toMatchObject({
      value: { record: { state: 'differs', differences: ['total', 'account'] } },
    });
  });

  it('is a credit note where the run takes back', async () => {
    const runs: Booked[] = [released, { lines: [fee(-1)], hour: 9 }];
    const region = await billedRegion(test, { runs });
    expect(await take(region, write(await documentOf(region, 2)))).toMatchObject({
      value: { record: { runNo: 2, state: 'matched', arrived: { type: 'credit-note' } } },
    });
  });

  it('says the same again when it is read', async () => {
    const invoice = must(invoiceOf(makeInvoiceFacts({ vatCase: 'taxed' })), 'an invoice');
    expect(await readInvoiceDocument(write(invoice))).toEqual({
      ok: true,
      value: {
        type: 'invoice',
        number: invoice.number,
        issuedOn: localDate('2020-02-04'),
        seller: '9900002-6',
        buyerBusinessId: '9900001-8',
        baseCents: 5_000,
        vatCents: 1_200,
        totalCents: 6_200,
        reference: invoice.reference,
        iban: accountNumber,
        month: january,
      },
    });
  });
});

describe('what an invoice says', () => {
  const invoice = must(invoiceOf(makeInvoiceFacts()), 'an invoice');
  const [ubl, fin] = [peppolInvoice(invoice, print), finvoice(invoice, print)];
  const below = (text: string) => text.replaceAll(/>(\d+[.,]\d\d)</g, '>-$1<');
  const read = async (text: string) => {
    const document = await readInvoiceDocument(text);
    return document.ok ? document.value : document.error;
  };

  it.each([
    ['UBL', below(ubl)],
    ['Finvoice', below(fin)],
  ])('of sums below zero is a credit note in %s', async (_name, text) => {
    expect(await read(text)).toMatchObject({ type: 'credit-note', totalCents: 5_000 });
  });

  it.each([
    ['UBL', ubl.replace('>EUR</cbc:DocumentCurrencyCode>', '>SEK</cbc:DocumentCurrencyCode>')],
    [
      'Finvoice',
      fin.replaceAll('AmountCurrencyIdentifier="EUR"', 'AmountCurrencyIdentifier="SEK"'),
    ],
  ])('is in euros: %s', async (_name, text) => {
    expect(await read(text)).toMatchObject({ code: 'invoice-lacks' });
  });

  it('may leave out its VAT and its sum without it in Finvoice', async () => {
    const text = fin
      .replace(/<InvoiceTotalVatAmount.*\n/, '')
      .replace(/<InvoiceTotalVatExcludedAmount.*\n/, '');
    const sums = { baseCents: 5_000, vatCents: 0, totalCents: 5_000 };
    expect(await read(text)).toMatchObject(sums);
  });

  it('to a buyer abroad is to another one', async () => {
    const abroad = ubl
      .replaceAll('9900001-8', 'SE556677889901')
      .replaceAll('003799000018', '556677889901');
    expect(await read(abroad)).toMatchObject({ buyerBusinessId: 'SE556677889901' });
  });
});

describe('takeInvoice', () => {
  const xml = async (region: BilledRegion) => peppolInvoice(await documentOf(region), print);

  it('takes the run that comes to the same, and each number once', async () => {
    const runs: Booked[] = [released, { lines: [fee(5)], hour: 9 }];
    const region = await billedRegion(test, { runs });
    const second = peppolInvoice(await documentOf(region, 2), print);
    expect(await take(region, second)).toMatchObject({ value: { record: { runNo: 2 } } });
    const error = [{ code: 'invoice-known', details: { number: '1042' } }];
    expect(await take(region, second)).toEqual({ ok: false, error });
  });

  it('keeps one that differs beside another run, and takes its place when it comes again', async () => {
    const runs: Booked[] = [released, { lines: [fee(5)], hour: 9 }];
    const region = await billedRegion(test, { runs });
    const first = await documentOf(region);
    const wrong = (number: string) =>
      peppolInvoice({ ...first, number, totalCents: 1 as never }, print);
    expect(await take(region, wrong('1'))).toMatchObject({ value: { record: { runNo: 1 } } });
    expect(await take(region, wrong('2'))).toMatchObject({ value: { record: { runNo: 2 } } });
    expect(await take(region, wrong('1'))).toMatchObject({
      value: { version: 2, record: { runNo: 1 } },
    });
  });

  it('of two at once takes one', async () => {
    const region = await billedRegion(test, { runs: [released] });
    const text = await xml(region);
    const taken = await Promise.all([take(region, text), take(region, text)]);
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('takes another one in place of what was sent back', async () => {
    const region = await billedRegion(test, { runs: [released] });
    const text = await xml(region);
    const wrong = text.replaceAll('>50.00<', '>51.00<');
    expect(await take(region, wrong)).toMatchObject({ value: { record: { state: 'differs' } } });
    const expected = { key: billOf(1), version: 1, ...finance };
    const reason = { reason: 'Kaksi päivää, ei enempää.' };
    expect(await returnInvoice(region, expected, reason)).toMatchObject({
      value: { record: { state: 'returned', returned: { ...reason, by: 'raija' } } },
    });
    expect(await returnInvoice(region, { ...expected, version: 2 }, reason)).toMatchObject({
      error: [{ code: 'not-in-this-state' }],
    });
    expect(await take(region, text)).toMatchObject({
      value: { version: 3, record: { state: 'matched', returned: reason } },
    });
  });

  it.each([
    ['no XML', 'Hei', { code: 'invoice-unreadable', details: { line: 1 } }],
    ['cut XML', '<Invoice>\n<ID>1</ID>', { code: 'invoice-unreadable', details: { line: 2 } }],
    ['another document', '<Order/>', { code: 'invoice-unreadable', details: { line: 1 } }],
    [
      'a document type',
      '<!DOCTYPE Invoice [<!ENTITY a "b">]>\n<Invoice/>',
      { code: 'invoice-unreadable', details: { line: 1 } },
    ],
    ['an empty invoice', '<Invoice/>', { code: 'invoice-lacks', details: { element: 'ID' } }],
  ])('refuses %s', async (_name, text, problem) => {
    const region = await billedRegion(test, { runs: [released] });
    expect(await take(region, text)).toEqual({ ok: false, error: [problem] });
  });

  it('refuses one of nobody, of a month without a booking, and where the region makes them', async () => {
    const region = await billedRegion(test, { runs: [released] });
    const text = await xml(region);
    expect(await take(region, text.replaceAll('9900002-6', '9900004-2'))).toMatchObject({
      error: [{ code: 'invoice-unknown-seller', details: { businessId: '9900004-2' } }],
    });
    const later = text.replace('<cbc:StartDate>2020-01-01', '<cbc:StartDate>2020-02-01');
    expect(await take(region, later)).toMatchObject({
      error: [{ code: 'invoice-without-statement', details: { month: '2020-02' } }],
    });
    const ours = await billedRegion(test, { runs: [released], settings: { selfBilling: true } });
    expect(await take(ours, text)).toMatchObject({ error: [{ code: 'self-billing-on' }] });
  });
});
