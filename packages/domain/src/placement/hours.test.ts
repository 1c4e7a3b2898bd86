import { localDate } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareHours, hoursProblem, parseHours } from './hours.ts';

function hours(text: string) {
  const read = parseHours(text);
  if (read === undefined) throw new Error(`'${text}' are no hours`);
  return read;
}

const digits = (minLength: number, maxLength: number) =>
  fc.array(fc.nat(9), { minLength, maxLength }).map((each) => each.join(''));
const written = fc
  .tuple(digits(1, 3), digits(0, 25))
  .map(([whole, decimals]) => (decimals === '' ? whole : `${whole}.${decimals}`));

/** The text as a whole number of 10^-25 hours. */
function exact(text: string): bigint {
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(25, '0'));
}

describe('parseHours', () => {
  it.each([
    ['4', '4'],
    ['0', '0'],
    ['00', '0'],
    ['08', '8'],
    ['10', '10'],
    ['5.5', '5.5'],
    ['5.50', '5.5'],
    ['05.50', '5.5'],
    ['5.0', '5'],
    ['5.000', '5'],
    ['0.5', '0.5'],
    ['3.9999999999999999999', '3.9999999999999999999'],
    ['8.00000001', '8.00000001'],
  ])('%s is %s', (text, expected) => {
    expect(parseHours(text)).toBe(expected);
  });

  it.each([
    '',
    '.',
    '.5',
    '5.',
    '5,5',
    '-5',
    '+5',
    '5h',
    '5 ',
    '5:30',
    '1e1',
    '５',
    'five',
    '5.5.5',
    '4\n',
  ])('%j are none', (text) => {
    expect(parseHours(text)).toBeUndefined();
  });

  it('writes equal hours alike and keeps their value', () => {
    fc.assert(
      fc.property(written, fc.nat(3), fc.nat(3), (text, before, after) => {
        const read = hours(text);
        expect(exact(read)).toBe(exact(text));
        expect(parseHours(read)).toBe(read);
        const longer = text.includes('.') ? text + '0'.repeat(after) : text;
        expect(parseHours('0'.repeat(before) + longer)).toBe(read);
      }),
    );
  });

  // Fields of the longest length a package may have.
  it('gives up a long field in time that grows with its length only', { timeout: 5_000 }, () => {
    for (let field = 0; field < 4; field += 1) {
      expect(parseHours(`${'0'.repeat(9998)}x`)).toBeUndefined();
    }
  });

  it('reads long decimals in time that grows with their length only', { timeout: 5_000 }, () => {
    const text = `4.${'0'.repeat(9997)}1`;
    for (let field = 0; field < 12; field += 1) expect(parseHours(text)).toBe(text);
  });
});

describe('compareHours', () => {
  it('compares every decimal exactly', () => {
    fc.assert(
      fc.property(written, fc.nat(12), (text, whole) => {
        const difference = exact(text) - exact(String(whole));
        const sign = difference === 0n ? 0 : difference > 0n ? 1 : -1;
        expect(Math.sign(compareHours(hours(text), whole))).toBe(sign);
      }),
    );
  });
});

describe('hoursProblem', () => {
  it.each([
    ['0', 'hours-below-minimum'],
    ['3', 'hours-below-minimum'],
    ['3.99', 'hours-below-minimum'],
    ['3.9999999999999999999', 'hours-below-minimum'],
    ['4', undefined],
    ['4.0', undefined],
    ['4.0000000000000000001', undefined],
    ['7.5', undefined],
    ['8', undefined],
    ['8.00', undefined],
    ['8.00000001', 'hours-above-maximum'],
    ['8.5', 'hours-above-maximum'],
    ['24', 'hours-above-maximum'],
    ['9'.repeat(400), 'hours-above-maximum'],
  ])('%s hours', (text, expected) => {
    for (const date of ['2001-09-01', '2015-06-30', '2015-07-01', '2021-01-01']) {
      expect(hoursProblem(hours(text), localDate(date))).toBe(expected);
    }
    expect(hoursProblem(hours(text))).toBe(expected);
  });
});
