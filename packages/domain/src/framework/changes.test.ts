import { type Cents, cents, localDate } from '@jatkopolku/kernel';
import { makeFramework, makeLot, makeTariff } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  changeRules,
  changeShare,
  differencesOf,
  fixedTermProblems,
  valueProblem,
} from './changes.ts';
import { type ChangeGround, type Framework, type Terms, changeGrounds } from './schema.ts';

const today = localDate('2021-04-01');
const euros = (amount: number) => cents(amount * 100);

function problemOf(
  ground: ChangeGround,
  { first = 1_000_000, change = 0, before = [] as number[] } = {},
) {
  const earlier = before.map((amount) => ({ ground, valueChangeCents: euros(amount) }));
  const firstValueCents = euros(first);
  return valueProblem({
    ground,
    valueChangeCents: euros(change),
    firstValueCents,
    earlier,
    today,
  })?.code;
}

/** A tenth of a million is 100,000; a tenth of five million is 500,000, above the threshold of 400,000. */
describe('a change of value', () => {
  it.each<
    [ChangeGround, { first?: number; change: number; before?: number[] }, string | undefined]
  >([
    ['small-value', { change: 99_999 }, undefined],
    ['small-value', { change: 100_000 }, 'change-share-exceeded'],
    ['small-value', { change: 50_000, before: [49_999] }, undefined],
    ['small-value', { change: 50_000, before: [50_000] }, 'change-share-exceeded'],
    ['small-value', { change: 90_000, before: [90_000, -90_000] }, undefined],
    ['small-value', { change: -100_000 }, 'change-share-exceeded'],
    ['small-value', { first: 5_000_000, change: 399_999 }, undefined],
    ['small-value', { first: 5_000_000, change: 400_000 }, 'change-share-exceeded'],
    ['small-value', { first: 5_000_000, change: 1, before: [399_999] }, 'change-share-exceeded'],
    ['additional-services', { change: 500_000, before: [500_000] }, undefined],
    ['additional-services', { change: 500_001 }, 'change-half-exceeded'],
    ['unforeseeable', { change: 500_000 }, undefined],
    ['unforeseeable', { change: 500_001 }, 'change-half-exceeded'],
    ['clear-clause', { change: 5_000_000 }, undefined],
    ['change-of-supplier', { change: 1 }, 'change-moves-value'],
    ['not-substantial', { change: 1 }, 'change-moves-value'],
    ['not-substantial', { change: -1 }, 'change-moves-value'],
  ])('%s %j: %s', (ground, change, expected) => {
    expect(problemOf(ground, change)).toBe(expected);
  });

  it.each(changeGrounds)('%s without a change of value is allowed', (ground) => {
    expect(problemOf(ground, { change: 0, before: [99_999] })).toBeUndefined();
  });

  it('cannot be measured where the first value is not known', () => {
    const change = { valueChangeCents: euros(1), firstValueCents: null, earlier: [], today };
    expect(valueProblem({ ...change, ground: 'small-value' })?.code).toBe('value-missing');
    expect(valueProblem({ ...change, ground: 'clear-clause' })).toBeUndefined();
    expect(changeShare({ ...change, ground: 'small-value' })).toBeUndefined();
  });

  it('is shown as a share, rounded up, with what the ground allows', () => {
    const earlier = [{ ground: 'small-value' as const, valueChangeCents: euros(10_000) }];
    const firstValueCents = euros(1_000_000);
    const change = { valueChangeCents: euros(20_001), firstValueCents, earlier, today };
    expect(changeShare({ ...change, ground: 'small-value' })).toEqual({
      totalCents: 3_000_100,
      perMille: 31,
      limitCents: 10_000_000,
      isAllowed: true,
    });
    expect(changeShare({ ...change, ground: 'unforeseeable' })?.totalCents).toBe(2_000_100);
  });

  it('that is refused stays refused when it is larger', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_00 });
    fc.assert(
      fc.property(amount, amount, amount, (first, change, more) => {
        const of = (valueChangeCents: Cents) =>
          valueProblem({
            ground: 'small-value',
            valueChangeCents,
            firstValueCents: cents(first),
            earlier: [],
            today,
          });
        const isReversed = of(cents(change)) && !of(cents(change + more));
        expect(Boolean(isReversed)).toBe(false);
      }),
    );
  });
});

describe('the grounds', () => {
  const noticed: Record<ChangeGround, boolean> = {
    'clear-clause': false,
    'additional-services': true,
    unforeseeable: true,
    'change-of-supplier': false,
    'small-value': false,
    'not-substantial': false,
  };

  it.each(changeGrounds)('%s says where it is written, and whether a notice follows', (ground) => {
    expect(changeRules[ground].source).toMatch(/^1397\/2016 §136/);
    expect(changeRules[ground].notice).toBe(noticed[ground]);
  });
});

const terms: Terms = {
  framework: makeFramework(),
  lots: [makeLot()],
  tariffs: [makeTariff()],
};

describe('what differs between two versions', () => {
  it.each<[string, Terms, unknown[]]>([
    ['nothing', terms, []],
    [
      'only the count of versions and the state',
      { ...terms, framework: makeFramework({ termsVersion: 2, state: 'expired' }) },
      [],
    ],
    [
      'fields of the framework',
      { ...terms, framework: makeFramework({ claimWindowDays: 90 }) },
      [{ part: 'claimWindowDays' }],
    ],
    ['a lot’s name', { ...terms, lots: [makeLot({ name: 'Another' })] }, [{ part: 'lot', lot: 1 }]],
    [
      'a bonus, and a new one',
      {
        ...terms,
        tariffs: [makeTariff({ amountCents: 1 }), makeTariff({ pathType: 'work-trial' })],
      },
      [
        { part: 'tariff', lot: 1, pathType: 'open-labour-market' },
        { part: 'tariff', lot: 1, pathType: 'work-trial' },
      ],
    ],
  ])('%s', (_name, after, expected) => {
    expect(differencesOf(terms, after)).toEqual(expected);
  });
});

describe('the days that agreements rest on', () => {
  const before = makeFramework();
  it.each<[string, Partial<Framework>, number, boolean]>([
    ['nothing changes', {}, 2, true],
    ['another first day', { startsOn: localDate('2019-09-02') }, 0, false],
    ['a shorter base term', { endsOn: localDate('2022-08-30') }, 0, false],
    ['a longer base term before any option', { endsOn: localDate('2022-09-30') }, 0, true],
    ['a longer base term after an option', { endsOn: localDate('2022-09-30') }, 1, false],
    ['another option', { optionCount: 3 }, 2, true],
    ['fewer options than were decided', { optionCount: 1 }, 2, false],
    ['a longer option that was decided', { optionMonths: 18 }, 1, false],
    ['a longer option that was not', { optionMonths: 18 }, 0, true],
  ])('%s', (_name, change, optionsUsed, isAllowed) => {
    const problems = fixedTermProblems(before, { ...before, ...change }, optionsUsed);
    expect(problems.map(({ code }) => code)).toEqual(isAllowed ? [] : ['term-fixed']);
  });
});
