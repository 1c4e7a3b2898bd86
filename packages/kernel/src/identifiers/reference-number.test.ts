import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  makeCreditorReference,
  makeReferenceNumber,
  parseCreditorReference,
  parseReferenceNumber,
} from './reference-number.ts';

const base = fc
  .array(fc.nat(9), { minLength: 3, maxLength: 19 })
  .map((digits) => digits.join(''))
  .filter((digits) => Number(digits) > 0);

function mistype(text: string, place: number, step: number): string {
  const digit = (Number(text[place]) + step) % 10;
  return `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;
}

const step = fc.integer({ min: 1, max: 9 });

describe('reference numbers', () => {
  it.each([
    ['1234', '12344'],
    ['1232', '12328'],
    ['123123', '1231234'],
    ['617435', '6174354'],
    ['1234567', '12345672'],
    ['20260001', '202600017'],
    ['202600001', '2026000011'],
    ['001', '0013'],
  ])('%s → %s', (number, expected) => {
    expect(makeReferenceNumber(number)).toBe(expected);
    expect(parseReferenceNumber(expected)).toBe(expected);
  });

  it.each(['', '12', '000', '0'.repeat(19), '1'.repeat(20), '12 34', '12A4', '-1234'])(
    '%j makes none',
    (number) => {
      expect(() => makeReferenceNumber(number)).toThrow('3–19 digits');
    },
  );

  it.each([
    '',
    '123',
    '12345',
    '1 2344',
    '12344\n',
    'RF0812344',
    '0000',
    '0'.repeat(20),
    '0'.repeat(21),
  ])('%j is none', (text) => {
    expect(parseReferenceNumber(text)).toBeUndefined();
  });

  it('are read back as they were made', () => {
    fc.assert(
      fc.property(base, (number) => {
        const reference = makeReferenceNumber(number);
        expect(reference.slice(0, -1)).toBe(number);
        expect(parseReferenceNumber(reference)).toBe(reference);
      }),
    );
  });

  it('one mistyped digit is always found', () => {
    fc.assert(
      fc.property(base, fc.nat(), step, (number, seed, by) => {
        const reference = makeReferenceNumber(number);
        const mistyped = mistype(reference, seed % reference.length, by);
        expect(parseReferenceNumber(mistyped)).toBeUndefined();
      }),
    );
  });
});

describe('creditor references', () => {
  it.each([
    ['1234', 'RF0812344'],
    ['123123', 'RF411231234'],
    ['001', 'RF4113'],
    ['0001234', 'RF0812344'],
  ])('of %s: %s', (number, expected) => {
    expect(makeCreditorReference(makeReferenceNumber(number))).toBe(expected);
    expect(parseCreditorReference(expected)).toBe(expected);
  });

  it('RF18539007547034 is the example of the standard', () => {
    expect(parseCreditorReference('RF18539007547034')).toBe('RF18539007547034');
  });

  it.each([
    '',
    'RF08',
    'RF0912344',
    'RF9939',
    'rf0812344',
    'RF08 12344',
    'RF0812344\n',
    'FI0812344',
  ])('%j is none', (text) => {
    expect(parseCreditorReference(text)).toBeUndefined();
  });

  it('are read back as they were made, and one mistyped digit is always found', () => {
    fc.assert(
      fc.property(base, fc.nat(), step, (number, seed, by) => {
        const own = makeReferenceNumber(number);
        const reference = makeCreditorReference(own);
        expect(BigInt(reference.slice(4))).toBe(BigInt(own));
        expect(reference[4]).not.toBe('0');
        expect(parseCreditorReference(reference)).toBe(reference);
        const place = 2 + (seed % (reference.length - 2));
        expect(parseCreditorReference(mistype(reference, place, by))).toBeUndefined();
      }),
    );
  });
});
