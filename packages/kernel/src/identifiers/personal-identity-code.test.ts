import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { must } from '../invariant.ts';
import { fromDayNumber, localDate, toDayNumber } from '../local-date.ts';
import { beginsIdentityCode } from './begins-identity-code.ts';
import { birthOf, birthYear, parsePersonalIdentityCode } from './personal-identity-code.ts';

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const signsOf: Record<string, string> = { '18': '+', '19': '-YXWVU', '20': 'ABCDEF' };
const everySign = Object.entries(signsOf).flatMap(([century, signs]) =>
  Array.from(signs).map((sign) => ({ century, sign })),
);

function withCheck(date: string, sign: string, individual: string): string {
  return `${date}${sign}${individual}${CHECK_CHARACTERS[Number(date + individual) % 31]}`;
}

const birthDate = fc
  .integer({ min: toDayNumber(localDate('1800-01-01')), max: toDayNumber(localDate('2099-12-31')) })
  .map(fromDayNumber);

const code = fc
  .record({ date: birthDate, choice: fc.nat(5), individual: fc.integer({ min: 2, max: 999 }) })
  .map(({ date, choice, individual }) => {
    const signs = signsOf[date.slice(0, 2)] ?? '';
    const day = `${date.slice(8)}${date.slice(5, 7)}${date.slice(2, 4)}`;
    const sign = signs[choice % signs.length] ?? '';
    return withCheck(day, sign, String(individual).padStart(3, '0'));
  });

describe('parsePersonalIdentityCode', () => {
  it.each([
    '010190-900P',
    '010190Y900P',
    '150586X901Y',
    '010101A902T',
    '310805B903V',
    '290200A905H',
    '240299+904T',
  ])('%s is a published example', (text) => {
    expect(parsePersonalIdentityCode(text)).toBe(text);
  });

  it('codes that differ only in the sign are two people', () => {
    expect(parsePersonalIdentityCode('010190-900P')).not.toBe(
      parsePersonalIdentityCode('010190Y900P'),
    );
  });

  it.each(everySign)('$sign is a sign of the $century00s', ({ century, sign }) => {
    const leapYear = century === '20' ? '00' : '96';
    expect(parsePersonalIdentityCode(withCheck(`2902${leapYear}`, sign, '900'))).toBeDefined();
    // 1800 and 1900 had no leap day; 2000 had one, so the sign decides whether the date is real.
    const isLeapCentury = century === '20';
    const turn = parsePersonalIdentityCode(withCheck('290200', sign, '900'));
    expect(turn !== undefined).toBe(isLeapCentury);
  });

  it.each(Array.from('GHIJKLMNOPQRSTZ abcdefuvwxy_*/0'))('%j is no sign', (sign) => {
    expect(parsePersonalIdentityCode(withCheck('010190', sign, '900'))).toBeUndefined();
  });

  it.each([
    ['000', false],
    ['001', false],
    ['002', true],
    ['899', true],
    ['900', true],
    ['999', true],
  ])('individual number %s: %s', (individual, expected) => {
    const text = withCheck('010190', '-', individual);
    expect(parsePersonalIdentityCode(text) !== undefined).toBe(expected);
  });

  it.each(['300290', '290289', '310490', '000190', '010090', '011390', '320190'])(
    '%s is no date of the 1900s',
    (date) => {
      expect(parsePersonalIdentityCode(withCheck(date, '-', '900'))).toBeUndefined();
    },
  );

  it.each([
    '',
    '010190-900p',
    '010190-900',
    '010190-900PP',
    ' 010190-900P',
    '010190-900P\n',
    '0１0190-900P',
  ])('%j has another form', (text) => {
    expect(parsePersonalIdentityCode(text)).toBeUndefined();
  });

  it('every well-formed code of a real date is taken as it is written', () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(parsePersonalIdentityCode(text)).toBe(text);
      }),
    );
  });

  it('has exactly one check character', () => {
    fc.assert(
      fc.property(code, (text) => {
        const accepted = Array.from(`${CHECK_CHARACTERS}GIOQZ`).filter(
          (check) => parsePersonalIdentityCode(`${text.slice(0, 10)}${check}`) !== undefined,
        );
        expect(accepted).toEqual([text[10]]);
      }),
    );
  });

  /** 31 is a prime and divides no difference d × 10^n of two digits at one place. */
  it('one mistyped digit is always found', () => {
    const place = fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, 9);
    fc.assert(
      fc.property(code, place, fc.integer({ min: 1, max: 9 }), (text, at, step) => {
        const digit = (Number(text[at]) + step) % 10;
        const mistyped = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
        expect(parsePersonalIdentityCode(mistyped)).toBeUndefined();
      }),
    );
  });
});

it.each([
  ['240299+904T', '1899-02-24'],
  ['010190-900P', '1990-01-01'],
  ['010190Y900P', '1990-01-01'],
  ['150586X901Y', '1986-05-15'],
  ['290200A905H', '2000-02-29'],
  ['191179F713H', '2079-11-19'],
])('the birth of %s is %s', (text, day) => {
  expect(birthOf(must(parsePersonalIdentityCode(text), 'a code'))).toBe(day);
});

describe('the beginning of a code', () => {
  it.each([
    ' 010190',
    '010190-',
    '010190-900P',
    '010190a900p',
    '010190900P',
    '01 01 90',
    '01.01.90-900P',
    '\u200B(010190',
    '０１０１９０',
    'Aino 010190-900P',
    'C-010190-900P',
  ])('%j is one', (text) => {
    expect(beginsIdentityCode(text)).toBe(true);
  });

  it.each(['', '01019', 'C010190', 'Aalto 010190', 'C-0123456789'])('%j is none', (text) => {
    expect(beginsIdentityCode(text)).toBe(false);
  });
});

it.each([
  ['131052-308T', 1952],
  ['131052Y308T', 1952],
  ['010101+002S', 1801],
  ['010190-900P', 1990],
  ['010203A902X', 2003],
])('%s is of a person born in %i', (text, year) => {
  expect(birthYear(text)).toBe(year);
});
