import { cents, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeCommitment,
  makeCommitmentBook,
  makeConfirmed,
  makeCostCentre,
  makeFramework,
  makeLot,
  makeOption,
} from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { bookAfter, monthsOfYear } from './book.ts';
import { poolsOf } from './pools.ts';
import {
  amountProblems,
  annulProblem,
  costCentreProblems,
  coverProblems,
  endsOf,
  lacking,
  lastDayOf,
} from './rules.ts';
import type { BookedAgreement } from './schema.ts';
import { isFreed, percentOf, sumUses } from './uses.ts';

const booked = (agreementId: string, amount: number): BookedAgreement => ({
  agreementId: id(agreementId),
  frameworkId: id('F1'),
  lot: 1,
  amountCents: cents(amount),
});
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
const ofA1 = { agreementId: 'A1' };
const month = must(parseMonth('2020-03'), 'a month');

describe('what money can be set aside for', () => {
  const facts = { lots: [makeLot()], agreement: makeAgreement(), costCentre: makeCostCentre() };

  it.each([
    ['a lot', makeCommitment(), facts, []],
    ['an agreement of the lot', makeCommitment(ofA1), facts, []],
    ['no lot', makeCommitment({ lot: 3 }), facts, ['unknown-lot']],
    [
      'an agreement of another lot',
      makeCommitment(ofA1),
      { ...facts, agreement: makeAgreement({ lot: 2 }) },
      ['unknown-agreement'],
    ],
    [
      'no agreement',
      makeCommitment(ofA1),
      { ...facts, agreement: undefined },
      ['unknown-agreement'],
    ],
    [
      'no cost centre',
      makeCommitment(),
      { ...facts, costCentre: undefined },
      ['unknown-cost-centre'],
    ],
  ])('%s', (_what, asked, known, expected) => {
    expect(codes(coverProblems(asked, known))).toEqual(expected);
  });
});

describe('how much can be set aside', () => {
  const lot = makeConfirmed({ amountCents: 100 });

  it.each([
    ['as much as is booked', makeCommitment({ amountCents: 50 }), [], []],
    ['less', makeCommitment({ amountCents: 49 }), [], ['commitment-below-booked']],
    ['less, beside what is set already', makeCommitment({ amountCents: 1 }), [lot], []],
    ['for one that drew on its lot', makeCommitment(ofA1), [lot], ['commitment-of-lot-drawn']],
    ['for another of the lot', makeCommitment({ agreementId: 'A2' }), [lot], []],
  ])('%s', (_what, asked, set, expected) => {
    const all = [booked('A1', 50)];
    expect(codes(amountProblems(asked, poolsOf(set, all), all))).toEqual(expected);
  });
});

it.each([
  ['nothing', 0, [undefined, undefined]],
  ['a part of the first', 60, ['commitment-drawn', undefined]],
  ['the first', 100, ['commitment-drawn', undefined]],
  ['more', 101, ['commitment-drawn', 'commitment-drawn']],
] as const)('of two, when %s is drawn, annulling is refused so: %s', (_what, amount, expected) => {
  const two = [
    makeConfirmed({ amountCents: 100 }),
    makeConfirmed({ commitmentId: 'CM2', turn: 2, amountCents: 100 }),
  ];
  const pools = poolsOf(two, [booked('A1', amount)]);
  expect(two.map((one) => annulProblem(one, pools)?.code)).toEqual(expected);
});

it('a cost centre is given to others, and kept by who held it before', () => {
  const centre = makeCostCentre();
  expect(codes(costCentreProblems(centre, undefined, 'hanna'))).toEqual(['own-work']);
  expect(costCentreProblems(centre, centre, 'hanna')).toEqual([]);
  expect(costCentreProblems(centre, undefined, 'johanna')).toEqual([]);
});

describe('the book of a year', () => {
  const cover = { frameworkId: id<'Framework'>('F1'), lot: 1 as const, agreementId: null };
  const waits = { ...cover, month, neededCents: cents(70) };

  it('adds what a run books, and replaces what waits of its month', () => {
    const april = must(parseMonth('2020-04'), 'a month');
    const later = { ...waits, month: april };
    const before = makeCommitmentBook({ booked: [booked('A1', 10)], short: [waits, later] });
    const short = [
      { ...waits, neededCents: cents(5) },
      { ...waits, neededCents: cents(6) },
    ];
    expect(bookAfter(before, month, { booked: [booked('A2', 3), booked('A1', 2)], short })).toEqual(
      {
        ...before,
        booked: [booked('A1', 12), booked('A2', 3)],
        short: [later, { ...waits, neededCents: 11 }],
      },
    );
  });

  it('lacks what waits less what is left', () => {
    const pools = poolsOf([makeConfirmed({ amountCents: 100 })], [booked('A1', 60)]);
    expect(lacking({ short: [waits] }, pools)).toEqual([{ cover, missingCents: 30 }]);
    expect(lacking({ short: [{ ...waits, neededCents: cents(40) }] }, pools)).toEqual([]);
  });

  it('has the months of its year', () => {
    expect([monthsOfYear(2020)[0], monthsOfYear(2020)[11]]).toEqual(['2020-01', '2020-12']);
  });
});

describe('what is left', () => {
  const terms = { frameworks: [makeFramework()], options: [makeOption()] };
  const use = (bookedCents: number, lastDay: string) => ({
    cover: { frameworkId: id<'Framework'>('F1'), lot: 1 as const, agreementId: null },
    setCents: cents(100),
    bookedCents: cents(bookedCents),
    lastDay: localDate(lastDay),
  });

  it('is freed after the last agreement that it covers, or after the year', () => {
    const ends = endsOf(makeCommitment(), [makeAgreement()], terms);
    expect(ends).toHaveLength(1);
    expect(lastDayOf(2020, [localDate('2020-05-31'), localDate('2020-08-31')])).toBe('2020-08-31');
    expect(lastDayOf(2020, [localDate('2022-08-31')])).toBe('2020-12-31');
    expect(lastDayOf(2020, [])).toBe('2020-12-31');
    expect(endsOf(makeCommitment({ lot: 3 }), [makeAgreement()], terms)).toEqual([]);
  });

  it('is free until then, and the parts are the whole', () => {
    const today = localDate('2020-09-01');
    const sum = sumUses([use(30, '2020-08-31'), use(60, '2020-12-31')], today);
    expect(sum).toEqual({ setCents: 200, spentCents: 90, freeCents: 40, freedCents: 70 });
    expect(isFreed(use(0, '2020-09-01'), today)).toBe(false);
  });

  it('is drawn in whole hundredths', () => {
    expect(percentOf(cents(1), cents(3))).toBe(33);
    expect(percentOf(cents(0), cents(0))).toBe(0);
  });
});
