import { LAST_DAY, addDays, contains, localDate } from '@jatkopolku/kernel';
import { makeBenefit } from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { benefitPeriods } from './benefit-periods.ts';
import { payingBenefit } from './benefits.ts';

const today = localDate('2021-04-30');
const kela = (validFrom: string, validTo: string | null, position = 0) =>
  makeBenefit({ validFrom, validTo, position });
const fund = (validFrom: string, validTo: string | null) =>
  makeBenefit({ benefit: 'earnings-related', payer: 'fund-ykk', validFrom, validTo, position: 9 });

function shown(benefits: Parameters<typeof benefitPeriods>[0]): string[] {
  const { overlaps, gaps } = benefitPeriods(benefits, today);
  return [
    ...overlaps.map(({ days, pays }) => `${days.start}..${days.end} ${pays.payer}`),
    ...gaps.map(({ start, end }) => `${start}..${end} nobody`),
  ];
}

describe('a client’s benefits', () => {
  it.each([
    ['one without an end', [kela('2020-01-01', null)], []],
    ['one after the other', [kela('2020-01-01', '2020-06-30'), fund('2020-07-01', null)], []],
    ['none', [], []],
    [
      'a gap of a day',
      [kela('2020-01-01', '2020-06-29'), fund('2020-07-01', null)],
      ['2020-06-30..2020-06-30 nobody'],
    ],
    ['one that is over', [kela('2020-01-01', '2021-04-28')], ['2021-04-29..2021-04-30 nobody']],
    [
      'two at once, of which the fund pays',
      [kela('2020-01-01', null), fund('2020-07-01', '2020-07-31')],
      ['2020-07-01..2020-07-31 fund-ykk'],
    ],
    [
      'two without an end',
      [kela('2020-01-01', null), fund('2020-07-01', null)],
      [`2020-07-01..${LAST_DAY} fund-ykk`],
    ],
    [
      'a day of both',
      [kela('2020-01-01', '2020-07-01'), fund('2020-07-01', null)],
      ['2020-07-01..2020-07-01 fund-ykk'],
    ],
    [
      'one that begins later',
      [kela('2020-01-01', '2021-05-31'), fund('2021-07-01', null)],
      ['2021-06-01..2021-06-30 nobody'],
    ],
    ['only one that begins later', [fund('2021-07-01', null)], []],
  ])('%s: %#', (_name, benefits, expected) => {
    expect(shown(benefits)).toEqual(expected);
  });
});

/** Benefits of the year before, each with its first day and how long it lasts. */
const random = fc
  .array(fc.record({ from: fc.nat(300), length: fc.option(fc.nat(200)), isFund: fc.boolean() }), {
    maxLength: 5,
  })
  .map((all) =>
    all.map(({ from, length, isFund }, position) => {
      const validFrom = addDays(localDate('2020-05-01'), from);
      const validTo = length === null ? null : addDays(validFrom, length);
      return { ...(isFund ? fund(validFrom, validTo) : kela(validFrom, validTo)), position };
    }),
  );

it('a day is in a gap where nobody pays it, and in no gap where somebody does', () => {
  const law = fc.check(
    fc.property(random, fc.nat(360), (benefits, at) => {
      const date = addDays(localDate('2020-05-01'), at);
      const { gaps, overlaps } = benefitPeriods(benefits, today);
      const paying = payingBenefit(benefits, date);
      const isGap = gaps.some((range) => contains(range, date));
      const isBegun = benefits.some(({ validFrom }) => validFrom <= date);
      const inForce = benefits.filter(
        ({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo),
      );
      const isOver = overlaps.some(({ days }) => contains(days, date));
      return isGap === (isBegun && !paying) && isOver === inForce.length > 1;
    }),
    { numRuns: 500 },
  );
  expect(law).toMatchObject({ failed: false });
});
