import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  MAX_AMOUNT_CENTS,
  cents,
  centsSchema,
  formatEuros,
  multiplyCents,
  parseEuros,
  sumCents,
} from './money.ts';

const amount = fc.integer({ min: 0, max: MAX_AMOUNT_CENTS }).map(cents);
const signedAmount = fc
  .integer({ min: -MAX_AMOUNT_CENTS, max: MAX_AMOUNT_CENTS })
  .map((value) => cents(value));

describe('parseEuros', () => {
  it.each([
    ['0', 0],
    ['0.00', 0],
    ['6', 600],
    ['6.4', 640],
    ['6.40', 640],
    ['6.04', 604],
    ['0.1', 10],
    ['0.07', 7],
    ['1.15', 115],
    ['10.09', 1009],
    ['4.35', 435],
    ['006.40', 640],
    ['999999999.99', MAX_AMOUNT_CENTS],
  ])('%s is %d cents', (text, expected) => {
    expect(parseEuros(text)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '.',
    '.5',
    '6.',
    '6,40',
    '6.401',
    '-6',
    '+6',
    '6 ',
    ' 6',
    '6e2',
    '0x10',
    '1 000',
    '６',
    'NaN',
    '1000000000.00',
    '99999999999999999999999999',
  ])('%j is no amount', (text) => {
    expect(parseEuros(text)).toBeUndefined();
  });

  it('reads back every amount as it is written', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseEuros(formatEuros(value))).toBe(value);
      }),
    );
  });
});

describe('formatEuros', () => {
  it.each([
    [0, '0.00'],
    [7, '0.07'],
    [640, '6.40'],
    [-1234, '-12.34'],
    [-5, '-0.05'],
    [MAX_AMOUNT_CENTS, '999999999.99'],
  ])('%d cents is %s', (value, expected) => {
    expect(formatEuros(cents(value))).toBe(expected);
  });
});

describe('cents', () => {
  it.each([0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])('%d is refused', (value) => {
    expect(() => cents(value)).toThrow('not a whole number of cents');
    expect(centsSchema.safeParse(value).success).toBe(false);
  });

  it('a debt is an amount too', () => {
    expect(centsSchema.parse(-900)).toBe(cents(-900));
  });
});

describe('sums', () => {
  it('nothing adds up to nothing', () => {
    expect(sumCents([])).toBe(0);
  });

  it('are exact in any order and grouping', () => {
    fc.assert(
      fc.property(fc.array(signedAmount), fc.array(signedAmount), (a, b) => {
        const exact = [...a, ...b].reduce((sum, value) => sum + BigInt(value), 0n);
        expect(BigInt(sumCents([...a, ...b]))).toBe(exact);
        expect(sumCents([...b, ...a])).toBe(sumCents([sumCents(a), sumCents(b)]));
      }),
    );
  });

  it('ninety thousand of the largest amount are exact, and more are never rounded', () => {
    const largest = cents(MAX_AMOUNT_CENTS);
    expect(sumCents(Array.from({ length: 90_000 }, () => largest))).toBe(8_999_999_999_910_000);
    expect(() => sumCents(Array.from({ length: 90_100 }, () => largest))).toThrow('whole number');
  });

  it('multiplying is adding again and again', () => {
    fc.assert(
      fc.property(amount, fc.nat(366), (value, times) => {
        const addends = Array.from({ length: times }, () => value);
        expect(multiplyCents(value, times)).toBe(sumCents(addends));
      }),
    );
  });

  it('a year of the region: 65,270 days of 9.00 EUR and of 10.09 EUR', () => {
    expect(multiplyCents(cents(900), 65_270)).toBe(58_743_000);
    expect(multiplyCents(cents(1009), 65_270)).toBe(65_857_430);
  });
});
