import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseIban, readIban, remainderOf97 } from './iban.ts';

/** A valid account number of any country by ISO 7064. */
function withCheck(country: string, account: string): string {
  const check = 98 - remainderOf97(`${account}${country}00`);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}

/** An account whose check digits are written with another number that leaves the same remainder. */
function withForeignCheck(check: number, written: string): string {
  const accounts = Array.from({ length: 97 }, (_, number) => withCheck('SE', `${1_000 + number}`));
  const account =
    accounts.find((one) => one.startsWith(`SE${String(check).padStart(2, '0')}`)) ?? '';
  return account.replace(/^SE../, `SE${written}`);
}

const finnish = fc
  .array(fc.nat(9), { minLength: 14, maxLength: 14 })
  .map((digits) => withCheck('FI', digits.join('')));

describe('parseIban', () => {
  it.each([
    ['Finland', 'FI2112345600000785'],
    ['Finland, of the demo', 'FI1444055500000037'],
    ['Sweden', 'SE4550000000058398257466'],
    ['Germany', 'DE89370400440532013000'],
    ['the United Kingdom, with letters', 'GB29NWBK60161331926819'],
    ['Norway, the shortest', 'NO9386011117947'],
    ['Malta, the longest', 'MT84MALT011000012345MTLCAST001S'],
  ])('%s: %s', (_country, text) => {
    expect(parseIban(text)).toBe(text);
  });

  it.each([
    ['nothing', ''],
    ['spaces', 'FI21 1234 5600 0007 85'],
    ['small letters', 'fi2112345600000785'],
    ['a wrong check digit', 'FI2212345600000785'],
    ['another country', 'SE2112345600000785'],
    ['no country', '2112345600000785'],
    ['a line end', 'FI2112345600000785\n'],
    ['too long', withCheck('SE', '1'.repeat(31))],
    ['check digits 99', 'FI9937505545139870'],
    ['check digits 01', 'EE012200221111099080'],
    ['a Finnish one with a letter', 'FI847P697984811367'],
    ['a Finnish one of letters only', withCheck('FI', 'A'.repeat(14))],
  ])('%s is refused', (_why, text) => {
    expect(parseIban(text)).toBeUndefined();
  });

  it.each([13, 15])('a Finnish one with %i digits after the check is refused', (length) => {
    const text = withCheck('FI', '1'.repeat(length));
    expect(remainderOf97(text.slice(4) + text.slice(0, 4))).toBe(1);
    expect(parseIban(text)).toBeUndefined();
  });

  it.each([
    [97, '00'],
    [98, '01'],
    [2, '99'],
  ])('check digits %i are none when written %s', (check, written) => {
    const text = withForeignCheck(check, written);
    expect(remainderOf97(text.slice(4) + text.slice(0, 4))).toBe(1);
    expect(parseIban(text)).toBeUndefined();
  });

  it('one mistyped digit is always found', () => {
    const place = fc.integer({ min: 2, max: 17 });
    fc.assert(
      fc.property(finnish, place, fc.integer({ min: 1, max: 9 }), (text, at, step) => {
        const digit = (Number(text[at]) + step) % 10;
        expect(parseIban(text)).toBe(text);
        expect(parseIban(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`)).toBeUndefined();
      }),
    );
  });

  it('two different neighbours swapped are always found', () => {
    fc.assert(
      fc.property(finnish, fc.integer({ min: 4, max: 16 }), (text, at) => {
        const [a = '', b = ''] = [text[at], text[at + 1]];
        fc.pre(a !== b);
        expect(parseIban(`${text.slice(0, at)}${b}${a}${text.slice(at + 2)}`)).toBeUndefined();
      }),
    );
  });
});

describe('readIban', () => {
  it.each([
    ['FI2112345600000785', 'FI2112345600000785'],
    [' FI21 1234 5600 0007 85 ', 'FI2112345600000785'],
    ['fi21 1234 5600 0007 85', 'FI2112345600000785'],
    ['mt84malt011000012345mtlcast001s', 'MT84MALT011000012345MTLCAST001S'],
    ['FI21\u00A01234\u00A05600\u00A00007\u00A085', 'FI2112345600000785'],
    ['FI21 1234 5600 0007 86', undefined],
    ['FI21-1234-5600-0007-85', undefined],
    [' ', undefined],
  ])('%j is read as %s', (written, expected) => {
    expect(readIban(written)).toBe(expected);
  });
});

describe('remainderOf97', () => {
  it.each([
    ['', 0],
    ['97', 0],
    ['A', 10],
    ['Z', 35],
    ['3214282912345698765432161182', 1],
  ])('%j → %d', (text, expected) => {
    expect(remainderOf97(text)).toBe(expected);
  });

  it('is that of the whole number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (number) => {
        expect(remainderOf97(String(number))).toBe(Number(number % 97n));
      }),
    );
  });
});
