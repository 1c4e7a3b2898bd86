import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { cents, must, parseIban } from '@jatkopolku/kernel';
import { makePaymentBatch } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Transfer, paymentFileOf } from './pain-001.ts';

const project = fileURLToPath(new URL('../../../..', import.meta.url));
const specs = process.env['SPECS_DIR'] ?? resolve(project, '../shared/specs');
const schema = join(specs, 'schemas/pain/EPC132-08_2025_V1.0_pain.001.001.09.xsd');
const isThere = existsSync(schema);

const iban = must(parseIban('FI2112345600000785'), 'an account');
const transfer = (no: number, overrides: Partial<Transfer> = {}): Transfer => ({
  no,
  name: 'Äijälä Aino',
  iban,
  amountCents: cents(1_220),
  text: 'Toimintaraha ja matkat 1/2020',
  ...overrides,
});

function file(transfers: readonly Transfer[], settings: object = {}): string {
  const amountCents = transfers.reduce((sum, one) => sum + one.amountCents, 0);
  const batch = makePaymentBatch({ count: transfers.length, amountCents });
  const own = { ...batch, settings: { ...batch.settings, ...settings } };
  return [...paymentFileOf({ batch: own, iban, transfers })].join('');
}

describe('a payment file', () => {
  it('has each transfer once, and their number and sum twice', () => {
    const text = file([transfer(1), transfer(2, { amountCents: cents(5) })]);
    expect(text.match(/<EndToEndId>[^<]+/g)).toEqual([
      '<EndToEndId>JP-000001-000001',
      '<EndToEndId>JP-000001-000002',
    ]);
    expect(text.match(/<InstdAmt Ccy="EUR">[^<]+/g)).toEqual([
      '<InstdAmt Ccy="EUR">12.20',
      '<InstdAmt Ccy="EUR">0.05',
    ]);
    expect(text.match(/<NbOfTxs>2<\/NbOfTxs>\n<CtrlSum>12.25</g)).toHaveLength(2);
  });

  it('is the same bytes each time', () => {
    expect(file([transfer(1)])).toBe(file([transfer(1)]));
  });

  it('writes what a bank takes: marks of its language escaped, no letter that it does not know', () => {
    const text = file([transfer(1, { name: 'O’Connor <Ánte> & Söner', text: 'a & "b"' })]);
    expect(text).toContain('<Nm>O&apos;Connor .Ante. + Söner</Nm>');
    expect(text).toContain('<Ustrd>a + .b.</Ustrd>');
    expect(file([transfer(1)], { characterSet: 'sepa' })).toContain('<Nm>Aijala Aino</Nm>');
  });

  it('has a reference in place of the words where the region has set so', () => {
    const finnish = file([transfer(1)], { remittance: 'finnish' });
    expect(finnish).toContain('<Ref>10000016</Ref>');
    expect(finnish).not.toContain('<Ustrd>');
    const rf = file([transfer(1)], { remittance: 'rf' });
    expect(rf).toMatch(/<Issr>ISO<\/Issr><\/Tp><Ref>RF\d\d10000016<\/Ref>/);
  });

  it('names the bank by its code where the region has set one', () => {
    expect(file([transfer(1)], { bic: 'OKOYFIHH' })).toContain('<BICFI>OKOYFIHH</BICFI>');
    expect(file([transfer(1)], { bic: null })).toContain('<Othr><Id>NOTPROVIDED</Id></Othr>');
  });
});

describe.skipIf(!isThere)('by the published schema of the rulebook', () => {
  let validator: XsdValidator;
  beforeAll(() => {
    const document = XmlDocument.fromBuffer(isThere ? readFileSync(schema) : Buffer.from(''), {
      url: pathToFileURL(schema).href,
    });
    validator = XsdValidator.fromDoc(document);
    document.dispose();
  });
  afterAll(() => validator.dispose());

  function validate(text: string): void {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  }

  it.each([
    ['one transfer', [transfer(1)], {}],
    ['a bank’s code', [transfer(1)], { bic: 'OKOYFIHH' }],
    ['a Finnish reference', [transfer(1)], { remittance: 'finnish' }],
    ['an international reference', [transfer(1)], { remittance: 'rf' }],
    [
      'the longest name and text',
      [transfer(1, { name: 'å'.repeat(90), text: 'x'.repeat(200) })],
      {},
    ],
    ['1,255 transfers', Array.from({ length: 1_255 }, (_, at) => transfer(at + 1)), {}],
  ] as const)('%s validates', (_name, transfers, settings) => {
    expect(() => validate(file(transfers, settings))).not.toThrow();
  });

  it('any name, text and amount validate', () => {
    const transfers = fc.array(
      fc.record({
        name: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
        text: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
        amountCents: fc.integer({ min: 1, max: 99_999_999 }).map(cents),
      }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(transfers, (all) => {
        expect(() => validate(file(all.map((one, at) => transfer(at + 1, one))))).not.toThrow();
      }),
    );
  });

  it('sees a file that is not as it has to be', () => {
    expect(() => validate(file([transfer(1)]).replace('<ChrgBr>SLEV</ChrgBr>', ''))).not.toThrow();
    expect(() => validate(file([transfer(1)]).replace('SLEV', 'OURS'))).toThrow();
    expect(() => validate(file([transfer(1)]).replace('">12.20<', '">0.00<'))).toThrow();
  });
});
