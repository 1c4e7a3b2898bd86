import { type InvoiceFacts, invoiceOf } from '@jatkopolku/domain/invoice';
import { type OwnLine, ownLineSchema } from '@jatkopolku/domain/settlement';
import { localDate, must, parseIban } from '@jatkopolku/kernel';
import { makeInvoiceFacts } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { finvoice } from './finvoice.ts';
import { peppolInvoice } from './peppol.ts';

const lines: OwnLine[] = [
  ownLineSchema.parse({ kind: 'fee', agreementId: 'A1', lot: 2, days: 3, amountCents: 7_500 }),
  ownLineSchema.parse({ kind: 'bonus', claimId: 'K1', partNo: 2, days: 0, amountCents: 10_000 }),
];
const takenBack: OwnLine[] = [
  ownLineSchema.parse({ kind: 'fee', agreementId: 'A1', lot: 2, days: -3, amountCents: -7_500 }),
];
const earlier = ['1', '2', '3'].map((no) => ({
  number: `99000026-202001-${no}`,
  issuedOn: localDate(`2020-02-0${no}`),
}));
const { seller } = makeInvoiceFacts();

const iban = must(parseIban('FI2112345600000785'), 'an account');
const fi = { iban, language: 'fi' } as const;
const sv = { iban, language: 'sv' } as const;

const made = (overrides: Partial<InvoiceFacts> = {}) =>
  must(invoiceOf(makeInvoiceFacts({ lines, ...overrides })), 'an invoice');

/** What the elements of a name hold, in their order. */
const held = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<(?:\\w+:)?${name}(?: [^>]*)?>([^<]*)<`, 'g'))].map(
    ([, one]) => one,
  );

describe.each([
  ['Peppol', peppolInvoice],
  ['Finvoice', finvoice],
])('an invoice by %s', (_name, write) => {
  it('is the same bytes each time', () => {
    expect(write(made(), fi)).toBe(write(made(), fi));
  });

  it('says in the provider’s language what is billed, by codes alone', () => {
    expect(write(made(), fi)).toContain('Sopimus A1, osa-alue 2, 1/2020');
    expect(write(made(), sv)).toContain('Bonusansökan K1, del 2, godkänd 1/2020');
  });

  it('says why there is no VAT, and nothing of it where there is', () => {
    expect(write(made(), fi)).toContain('VATEX-EU-132-1G');
    expect(write(made(), fi)).toContain('Veroton sosiaalihuoltopalvelu, AVL 1501/1993 37–38 §');
    const taxed = { vatCase: 'taxed', seller: { ...seller, vatId: 'FI99000026' } } as const;
    expect(write(made(taxed), fi)).not.toContain('VATEX');
    expect(write(made(taxed), fi)).toContain('FI99000026');
  });

  it('writes signs of XML so that they are text', () => {
    const text = write(made({ seller: { ...seller, name: 'Työ & <Polku>' } }), fi);
    expect(text).toContain('Työ &amp; &lt;Polku&gt;');
  });

  it('names each invoice that a credit note corrects', () => {
    const text = write(made({ lines: takenBack, runNo: 4, earlier }), fi);
    for (const { number } of earlier) expect(text).toContain(`>${number}<`);
  });
});

it('one that the buyer makes says so by its type and, in Peppol, by its profile', () => {
  const selfBilled = made({ selfBilled: true });
  expect(held(peppolInvoice(selfBilled, fi), 'InvoiceTypeCode')).toEqual(['389']);
  expect(held(peppolInvoice(selfBilled, fi), 'ProfileID')).toEqual([
    'urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0',
  ]);
  const credit = made({ selfBilled: true, lines: takenBack, earlier });
  expect(held(peppolInvoice(credit, fi), 'CreditNoteTypeCode')).toEqual(['261']);
  expect(held(finvoice(credit, fi), 'InvoiceTypeCodeUN')).toEqual(['261']);
});

describe('by Peppol', () => {
  it('an invoice has its days, prices, sums and due day', () => {
    const text = peppolInvoice(made(), fi);
    expect(held(text, 'InvoiceTypeCode')).toEqual(['380']);
    expect(held(text, 'InvoicedQuantity')).toEqual(['3', '1']);
    expect(held(text, 'PriceAmount')).toEqual(['25.00', '100.00']);
    expect(held(text, 'PayableAmount')).toEqual(['175.00']);
    expect(held(text, 'DueDate')).toEqual(['2020-02-18']);
  });

  it('a credit note is above zero, and asks for no payment', () => {
    const text = peppolInvoice(made({ lines: takenBack, earlier }), fi);
    expect(held(text, 'CreditNoteTypeCode')).toEqual(['381']);
    expect(held(text, 'CreditedQuantity')).toEqual(['3']);
    expect(held(text, 'PayableAmount')).toEqual(['75.00']);
    expect(text).not.toContain('PaymentMeans');
    expect(held(text, 'Note')).toEqual(['Vähennetään tulevista maksuista.']);
  });
});

describe('by Finvoice', () => {
  it('an invoice has its days, prices, sums and due day', () => {
    const text = finvoice(made(), fi);
    expect(held(text, 'InvoiceTypeCode')).toEqual(['INV01']);
    expect(held(text, 'InvoicedQuantity')).toEqual(['3', '1']);
    expect(held(text, 'UnitPriceAmount')).toEqual(['25,00', '100,00']);
    expect(held(text, 'EpiInstructedAmount')).toEqual(['175,00']);
    expect(held(text, 'InvoiceDueDate')).toEqual(['20200218']);
  });

  it('a credit note is below zero, but for its prices', () => {
    const text = finvoice(made({ lines: takenBack, earlier }), fi);
    expect(held(text, 'InvoiceTypeCode')).toEqual(['INV02']);
    expect(held(text, 'InvoicedQuantity')).toEqual(['-3']);
    expect(held(text, 'UnitPriceAmount')).toEqual(['25,00']);
    expect(held(text, 'InvoiceTotalVatIncludedAmount')).toEqual(['-75,00']);
    expect(held(text, 'InvoiceDueDate')).toEqual([]);
  });

  it('has a frame where both operators are known', () => {
    expect(finvoice(made(), fi)).not.toContain('MessageTransmissionDetails');
    const { buyer } = makeInvoiceFacts();
    const text = finvoice(
      made({
        seller: { ...seller, operator: 'DABAFIHH' },
        buyer: { ...buyer, operator: '003721291126' },
      }),
      fi,
    );
    expect(held(text, 'FromIntermediator')).toEqual(['DABAFIHH']);
    expect(held(text, 'ToIdentifier')).toEqual(['003799000018']);
  });
});
