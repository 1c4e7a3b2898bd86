import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import {
  type AddressScheme,
  type Invoice,
  type InvoiceFacts,
  electronicAddress,
  invoiceOf,
} from '@jatkopolku/domain/invoice';
import { ownLineSchema } from '@jatkopolku/domain/settlement';
import { localDate, must, parseIban } from '@jatkopolku/kernel';
import { makeInvoiceFacts } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { Schema, registerCustomXPathFunction } from 'node-schematron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { finvoice } from './finvoice.ts';
import { peppolInvoice } from './peppol.ts';

const project = fileURLToPath(new URL('../../../..', import.meta.url));
const schemas = join(process.env['SPECS_DIR'] ?? resolve(project, '../shared/specs'), 'schemas');
const isThere = existsSync(schemas);

const own = (line: object) =>
  ownLineSchema.parse({ kind: 'fee', agreementId: 'A1', lot: 1, ...line });
const days = (count: number) => own({ days: count, amountCents: count * 2_500 });
const bonus = (amountCents: number, partNo?: number) =>
  ownLineSchema.parse({
    kind: 'bonus',
    claimId: 'K1',
    ...(partNo && { partNo }),
    days: 0,
    amountCents,
  });
const shift = own({ days: 0, amountCents: -137 });

const earlier = [
  { number: '99000026-202001-1', issuedOn: localDate('2020-02-04') },
  { number: '99000026-202001-2', issuedOn: localDate('2020-03-03') },
];

const iban = must(parseIban('FI2112345600000785'), 'an account');
const fi = { iban, language: 'fi' } as const;
const sv = { iban, language: 'sv' } as const;

const made = (overrides: Partial<InvoiceFacts> = {}): Invoice =>
  must(invoiceOf(makeInvoiceFacts(overrides)), 'an invoice');
const { seller, buyer } = makeInvoiceFacts();
const taxed: Partial<InvoiceFacts> = {
  vatCase: 'taxed',
  seller: { ...seller, vatId: 'FI99000026' },
};

const schemes = (sellers: AddressScheme, buyers: AddressScheme): Partial<InvoiceFacts> => ({
  seller: { ...seller, address: electronicAddress({ ...seller, own: null }, sellers) },
  buyer: { ...buyer, address: electronicAddress({ ...buyer, own: null }, buyers) },
});

const cases: readonly (readonly [string, Partial<InvoiceFacts>])[] = [
  ['days alone', {}],
  [
    'days, a correction and parts of claims',
    { lines: [days(21), shift, bonus(35_000), bonus(10_000, 2)] },
  ],
  [
    'with VAT, half a cent of it',
    { ...taxed, lines: [days(3), own({ days: 0, amountCents: 13 })] },
  ],
  ['a correction', { lines: [days(1)], runNo: 3, earlier }],
  ['a credit note', { lines: [days(-2), shift], runNo: 3, earlier }],
  [
    'a credit note with VAT that adds a bonus',
    { ...taxed, lines: [days(-40), bonus(50_000)], earlier },
  ],
  ['a sum of nothing', { lines: [days(-2), bonus(5_000)], earlier }],
  [
    'an exempt provider in the VAT register, operators that are known, signs of XML, a long name',
    {
      seller: {
        ...seller,
        vatId: 'FI99000026',
        operator: 'DABAFIHH',
        name: `Työ & <Polku> "ry" ${'ä'.repeat(120)}`,
      },
      buyer: { ...buyer, operator: '003721291126', reference: 'A&B <1>' },
    },
  ],
  ['the schemes of the OVT code and of the VAT number', schemes('0037', '0213')],
  ['the scheme of the business id', schemes('0212', '0212')],
];

/** A document by its published schema. */
function validatorOf(path: string): { validate: (text: string) => void; dispose: () => void } {
  const url = pathToFileURL(join(schemas, path));
  const document = XmlDocument.fromBuffer(readFileSync(url), { url: fileURLToPath(url) });
  const validator = XsdValidator.fromDoc(document);
  document.dispose();
  return {
    validate: (text) => {
      const written = XmlDocument.fromString(text);
      try {
        validator.validate(written);
      } finally {
        written.dispose();
      }
    },
    dispose: () => validator.dispose(),
  };
}

/** The rules of Peppol call functions that their Schematron writes in XSLT: of these ours need the first alone. */
function registerPeppolFunctions(): void {
  const named = (localName: string) => ({ namespaceURI: 'utils', localName });
  registerCustomXPathFunction(
    named('slack'),
    ['item()?', 'item()?', 'item()?'],
    'xs:boolean',
    (_context: unknown, expected: unknown, value: unknown, slack: unknown) =>
      Math.abs(Number(expected) - Number(value)) <= Number(slack) + 1e-9,
  );
  const abroad = [
    'gln',
    'mod11',
    'mod97-0208',
    'checkCodiceIPA',
    'checkCF',
    'checkPIVAseIT',
    'abn',
    'checkSEOrgnr',
    'TinVerification',
  ];
  for (const name of abroad) {
    registerCustomXPathFunction(named(name), ['item()?'], 'xs:boolean', () => true);
  }
}

describe.skipIf(!isThere)('invoices by their published schemas and rules', () => {
  const ubl = { invoice: 'Invoice', 'credit-note': 'CreditNote' } as const;
  let validators: Record<'invoice' | 'credit-note' | 'finvoice', ReturnType<typeof validatorOf>>;
  let rules: readonly Schema[];

  beforeAll(() => {
    xmlRegisterFsInputProviders();
    registerPeppolFunctions();
    validators = {
      invoice: validatorOf(`ubl-2.1/maindoc/UBL-${ubl.invoice}-2.1.xsd`),
      'credit-note': validatorOf(`ubl-2.1/maindoc/UBL-${ubl['credit-note']}-2.1.xsd`),
      finvoice: validatorOf('finvoice/Finvoice3.0.xsd'),
    };
    rules = ['en16931/EN16931-UBL.sch', 'peppol/PEPPOL-EN16931-UBL.sch'].map((path) =>
      Schema.fromString(readFileSync(join(schemas, path), 'utf8')),
    );
  });
  afterAll(() => {
    for (const validator of Object.values(validators)) validator.dispose();
  });

  /** What the rules of EN 16931 and of Peppol have against a document. */
  const faultsIn = (text: string) =>
    rules.flatMap((schema) =>
      schema.validateString(text).map(({ assertId, message }) => `${assertId}: ${message}`),
    );

  it.each(cases)('Peppol takes %s', (_name, overrides) => {
    const invoice = made(overrides);
    const text = peppolInvoice(invoice, fi);
    expect(() => validators[invoice.type].validate(text)).not.toThrow();
    expect(faultsIn(text)).toEqual([]);
  });

  it.each(cases)('Finvoice takes %s', (_name, overrides) => {
    const text = finvoice(made(overrides), sv);
    expect(() => validators.finvoice.validate(text)).not.toThrow();
  });

  it('the schemas take any name of a provider', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(word, (name) => {
        const invoice = made({ seller: { ...seller, name: `Oy ${name}` } });
        expect(() => validators.invoice.validate(peppolInvoice(invoice, fi))).not.toThrow();
        expect(() => validators.finvoice.validate(finvoice(invoice, fi))).not.toThrow();
      }),
    );
  });

  it('the rules find each fault that is planted', () => {
    const faults = [
      [
        'BR-CO-10',
        '</cbc:InvoicedQuantity>\n<cbc:LineExtensionAmount currencyID="EUR">50.00',
        '</cbc:InvoicedQuantity>\n<cbc:LineExtensionAmount currencyID="EUR">50.10',
      ],
      ['BR-CO-16', 'PayableAmount currencyID="EUR">50.00', 'PayableAmount currencyID="EUR">49.00'],
      ['PEPPOL-EN16931-R003', /<cbc:BuyerReference>.*<\/cbc:BuyerReference>/, ''],
      [
        'PEPPOL-EN16931-R120',
        'PriceAmount currencyID="EUR">25.00',
        'PriceAmount currencyID="EUR">25.10',
      ],
      ['BR-E-10', /<cbc:TaxExemptionReasonCode>.*<\/cbc:TaxExemptionReason>/, ''],
      ['BR-61', /<cac:PayeeFinancialAccount>.*<\/cac:PayeeFinancialAccount>/, ''],
    ] as const;
    const text = faults.reduce(
      (before, [, right, wrong]) => before.replace(right, wrong),
      peppolInvoice(made(), fi),
    );
    const found = faultsIn(text).map((fault) => fault.split(':')[0]);
    for (const [rule] of faults) expect(found).toContain(rule);
  });

  it('the schemas find an element that is none', () => {
    const text = peppolInvoice(made(), fi).replaceAll('cbc:IssueDate', 'cbc:IssuedOn');
    expect(() => validators.invoice.validate(text)).toThrow('IssuedOn');
    const fin = finvoice(made(), fi).replace('INV01', 'LASKU');
    expect(() => validators.finvoice.validate(fin)).toThrow('InvoiceTypeCode');
  });
});
