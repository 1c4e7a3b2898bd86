import { cents, parseEuros } from '@jatkopolku/kernel';
import { makeFramework } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { parsePathType, pathTypes } from './paths.ts';
import {
  type FrameworkDraft,
  type TariffFacts,
  frameworkProblems,
  isBonusAmount,
  tariffProblems,
  toLotNumber,
} from './rules.ts';

function draft(overrides: FrameworkDraft): FrameworkDraft {
  return { ...makeFramework(), ...overrides };
}

describe('frameworkProblems', () => {
  const { startsOn } = makeFramework();

  it.each<[string, FrameworkDraft, string[]]>([
    ['a good one', {}, []],
    ['a term of one day', { endsOn: startsOn }, []],
    ['without options', { optionCount: 0, optionMonths: 0 }, []],
    ['an unreadable start', { startsOn: undefined }, ['invalid-period']],
    ['an unreadable end', { endsOn: undefined }, ['invalid-period']],
    ['an unreadable option count', { optionCount: undefined }, ['invalid-number']],
    ['unreadable option months', { optionMonths: undefined }, ['invalid-number']],
    ['an unreadable claim window', { claimWindowDays: undefined }, ['invalid-number']],
    ['an unreadable claim deadline', { claimDeadlineDays: undefined }, ['invalid-number']],
    [
      'two unreadable numbers and an unreadable start',
      { startsOn: undefined, optionCount: undefined, optionMonths: undefined },
      ['invalid-period', 'invalid-number'],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(frameworkProblems(draft(overrides))).toEqual(expected);
  });

  it('the end before the start', () => {
    const { startsOn: start, endsOn: end } = makeFramework();
    expect(frameworkProblems(draft({ startsOn: end, endsOn: start }))).toEqual(['invalid-period']);
  });
});

describe('the bounds of a bonus', () => {
  it.each([
    ['199.99', false],
    ['200.00', true],
    ['480.77', true],
    ['700.00', true],
    ['700.01', false],
    ['0.00', false],
    ['', false],
    ['500,00', false],
    ['-500', false],
  ])('%s EUR: %s', (text, expected) => {
    expect(isBonusAmount(parseEuros(text))).toBe(expected);
  });
});

describe('tariffProblems', () => {
  const good: TariffFacts = {
    frameworkKnown: true,
    lotKnown: true,
    pathType: 'work-trial',
    amountCents: cents(45_000),
  };

  it.each<[string, Partial<TariffFacts>, string[]]>([
    ['a good one', {}, []],
    [
      'an unknown framework silences its lot',
      { frameworkKnown: false, lotKnown: false },
      ['unknown-framework'],
    ],
    ['an unknown lot', { lotKnown: false }, ['unknown-lot']],
    ['an unknown path', { pathType: undefined }, ['unknown-path-type']],
    ['no amount', { amountCents: undefined }, ['amount-outside-bounds']],
    ['a cent too little', { amountCents: cents(19_999) }, ['amount-outside-bounds']],
    ['a cent too much', { amountCents: cents(70_001) }, ['amount-outside-bounds']],
    [
      'everything wrong',
      { frameworkKnown: false, pathType: undefined, amountCents: undefined },
      ['unknown-framework', 'unknown-path-type', 'amount-outside-bounds'],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(tariffProblems({ ...good, ...overrides })).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    [0, undefined],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, undefined],
    [undefined, undefined],
  ])('lot %s → %s', (number, expected) => {
    expect(toLotNumber(number)).toBe(expected);
  });

  it.each(pathTypes)('%s is a path', (path) => {
    expect(parsePathType(path)).toBe(path);
  });

  it.each(['', 'Work-trial', 'pension', 'toString'])('%j is none', (text) => {
    expect(parsePathType(text)).toBeUndefined();
  });
});
