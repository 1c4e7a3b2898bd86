import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseBusinessId } from './business-id.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** The check digit by the published rule, or undefined for a number that is not issued. */
function checkDigit(base: string): number | undefined {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(base[place]), 0);
  const remainder = sum % 11;
  if (remainder === 1) return undefined;
  return remainder === 0 ? 0 : 11 - remainder;
}

const base = fc.nat(9_999_999).map((number) => String(number).padStart(7, '0'));

describe('parseBusinessId', () => {
  it.each(['0112038-9', '0725901-5', '0250345-3', '0116297-6', '0100009-6'])(
    '%s is a real one',
    (text) => {
      expect(parseBusinessId(text)).toBe(text);
    },
  );

  it.each(['9900001-8', '9900002-6', '9900003-4', '9900004-2', '9900005-0'])(
    '%s is one of the demo',
    (text) => {
      expect(parseBusinessId(text)).toBe(text);
    },
  );

  it.each(['9900019', '9900027', '9900035'])(
    '%s is never issued, with any check digit',
    (number) => {
      expect(checkDigit(number)).toBeUndefined();
      for (let digit = 0; digit <= 9; digit += 1) {
        expect(parseBusinessId(`${number}-${digit}`)).toBeUndefined();
      }
    },
  );

  it.each([
    '',
    '0112038',
    '01120389',
    '0112038-',
    '112038-9',
    '00112038-9',
    '0112038-90',
    'FI01120389',
    ' 0112038-9',
    '0112038-9\n',
    '0112038–9',
    '0112038-A',
    '０112038-9',
  ])('%j has another form', (text) => {
    expect(parseBusinessId(text)).toBeUndefined();
  });

  it('takes exactly the one digit of the rule', () => {
    fc.assert(
      fc.property(base, (number) => {
        const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        const accepted = digits.filter((digit) => parseBusinessId(`${number}-${digit}`));
        const expected = checkDigit(number);
        expect(accepted).toEqual(expected === undefined ? [] : [expected]);
      }),
    );
  });

  it('one mistyped digit is always found', () => {
    fc.assert(
      fc.property(base, fc.nat(6), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
        const check = checkDigit(number);
        fc.pre(check !== undefined);
        const digit = (Number(number[place]) + step) % 10;
        const mistyped = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
        expect(parseBusinessId(`${mistyped}-${check}`)).toBeUndefined();
      }),
    );
  });
});
