import { type LocalDate, localDate, rangeOf } from '@jatkopolku/kernel';
import {
  makeCalendar,
  makeClaim,
  makeFeedback,
  makePlacement,
  makeReview,
} from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  averageFeedback,
  countClients,
  countEnded,
  countLengths,
  countReviews,
  lengthClassOf,
  lengthClasses,
  monthsWithDays,
} from './reports.ts';

const year = rangeOf(localDate('2020-01-01'), localDate('2020-12-31'));

function ended(endedOn: string | null, overrides: Parameters<typeof makePlacement>[0] = {}) {
  return makePlacement({ endedOn, endReason: 'pension', state: 'ended', ...overrides });
}

function rank(start: LocalDate, end: LocalDate): number {
  return lengthClasses.indexOf(lengthClassOf(start, end));
}

function average(grades: number[]): number | null {
  return averageFeedback(
    grades.map((grade) => makeFeedback({ grade })),
    year,
  ).average;
}

describe('services that ended', () => {
  it.each([
    ['2019-12-31', 0],
    ['2020-01-01', 1],
    ['2020-12-31', 1],
    ['2021-01-01', 0],
    [null, 0],
  ])('on %s: %i in 2020', (endedOn, expected) => {
    const placements = [ended(endedOn)];
    expect(countEnded(placements, year).get('pension') ?? 0).toBe(expected);
    expect([...countLengths(placements, year).values()]).toEqual(expected === 0 ? [] : [1]);
  });

  it('are counted by where the client went', () => {
    const reasons = ['unemployed', 'pension', 'unemployed', '', 'paid-work'];
    const placements = reasons.map((endReason) => ended('2020-06-30', { endReason }));
    expect([...countEnded(placements, year)]).toEqual([
      ['', 1],
      ['paid-work', 1],
      ['pension', 1],
      ['unemployed', 2],
    ]);
  });
});

describe('lengths of service', () => {
  it.each([
    ['2020-01-01', '2020-03-30', 'under-3-months'],
    ['2020-01-01', '2020-03-31', '3-6-months'],
    ['2020-01-01', '2020-06-30', '3-6-months'],
    ['2020-01-01', '2020-07-01', 'over-6-months'],
    ['2020-01-01', '2020-12-31', 'over-6-months'],
    ['2020-01-01', '2021-01-01', 'over-1-year'],
    ['2020-01-01', '2021-12-31', 'over-1-year'],
    ['2020-01-01', '2022-01-01', 'over-2-years'],
    ['2020-01-01', '2022-12-31', 'over-2-years'],
    ['2020-01-01', '2023-01-01', 'over-3-years'],
    ['2020-01-01', '2023-12-31', 'over-3-years'],
    ['2020-01-01', '2024-01-01', 'over-4-years'],
    ['2020-01-31', '2020-04-29', 'under-3-months'],
    ['2020-01-31', '2020-04-30', '3-6-months'],
    ['2020-02-29', '2021-02-28', 'over-6-months'],
    ['2020-02-29', '2021-03-01', 'over-1-year'],
    ['2020-05-05', '2020-05-05', 'under-3-months'],
  ])('%s to %s: %s', (start, end, expected) => {
    expect(lengthClassOf(localDate(start), localDate(end))).toBe(expected);
  });

  it('never shrink with a later end or an earlier start', () => {
    const date = fc
      .integer({ min: 0, max: 3000 })
      .map((days) => localDate(new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        const [first, second, third] = [a, b, c].toSorted();
        if (!first || !second || !third) return;
        expect(rank(first, second)).toBeLessThanOrEqual(rank(first, third));
        expect(rank(second, third)).toBeLessThanOrEqual(rank(first, third));
      }),
    );
  });

  it('go by the unbroken service, which may have begun periods ago', () => {
    const placements = [
      ended('2020-06-30'),
      ended('2020-06-30', { serviceStartedOn: '2017-01-01' }),
      ended('2020-06-30', { serviceStartedOn: '' }),
      ended('2020-06-30', { serviceStartedOn: 'long ago' }),
    ];
    expect([...countLengths(placements, year)]).toEqual([
      ['3-6-months', 3],
      ['over-3-years', 1],
    ]);
  });
});

describe('plan reviews', () => {
  it('are on time when done no later than due, by their interval', () => {
    const reviews = [
      makeReview({ dueOn: '2020-04-01', doneOn: '2020-03-15' }),
      makeReview({ dueOn: '2020-04-01', doneOn: '2020-04-01' }),
      makeReview({ dueOn: '2020-04-01', doneOn: '2020-04-02' }),
      makeReview({ dueOn: '2020-04-01', doneOn: null }),
      makeReview({ intervalMonths: '6', dueOn: '2020-12-31', doneOn: '2020-12-31' }),
      makeReview({ intervalMonths: '12', dueOn: '2020-01-01', doneOn: null }),
    ];
    expect([...countReviews(reviews, year)]).toEqual([
      ['12', { due: 1, onTime: 0 }],
      ['3', { due: 4, onTime: 2 }],
      ['6', { due: 1, onTime: 1 }],
    ]);
  });

  it.each(['2019-12-31', '2021-01-01'])(
    'due on %s are not of 2020, whenever they were done',
    (dueOn) => {
      expect(countReviews([makeReview({ dueOn, doneOn: '2020-06-01' })], year).size).toBe(0);
    },
  );
});

describe('the year’s totals', () => {
  it('count clients with an attended day in the year, and those days', () => {
    const calendars = [
      makeCalendar({
        clientId: 'C1',
        months: { '2019-12': [2 ** 30, 0], '2020-01': [0b11, 0b100] },
      }),
      makeCalendar({ clientId: 'C2', months: { '2020-12': [2 ** 30, 0], '2021-01': [1, 0] } }),
      makeCalendar({ clientId: 'C3', months: { '2019-12': [2 ** 30, 0], '2021-01': [1, 0] } }),
      makeCalendar({ clientId: 'C4', months: { '2020-06': [0, 0b111] } }),
      makeCalendar({ clientId: 'C5', months: {} }),
    ];
    expect(countClients(calendars, [], year)).toEqual({
      clients: 2,
      days: 3,
      bonusClaims: 0,
      bonusCents: 0,
    });
  });

  it('count bonuses by the day of their approval', () => {
    const decided = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'];
    const approved = decided.map((decidedOn, index) =>
      makeClaim({
        claimId: `K${index}`,
        state: 'approved',
        decidedOn,
        amountCents: 35_000 + index,
      }),
    );
    const others = (['submitted', 'rejected', 'clawed-back'] as const).map((state) =>
      makeClaim({ state, decidedOn: '2020-06-01' }),
    );
    expect(countClients([], [...approved, ...others], year)).toMatchObject({
      bonusClaims: 2,
      bonusCents: 70_003,
    });
  });

  it('Kymenlaakso 2020: 13 bonuses are 6,250 EUR only with steps of 50', () => {
    const amounts = [
      ...Array.from({ length: 5 }, () => 35_000),
      ...Array.from({ length: 3 }, () => 50_000),
      ...Array.from({ length: 3 }, () => 70_000),
      ...Array.from({ length: 2 }, () => 45_000),
    ];
    const claims = amounts.map((amountCents, index) =>
      makeClaim({ claimId: `K${index}`, state: 'approved', decidedOn: '2020-06-01', amountCents }),
    );
    expect(countClients([], claims, year)).toMatchObject({ bonusClaims: 13, bonusCents: 625_000 });
  });
});

describe('the average grade', () => {
  it.each<[number[], number | null]>([
    [[], null],
    [[9], 9],
    [[4, 10], 7],
    [[8, 9, 9], 8.67],
    [[8, 8, 9], 8.33],
    [[9, 8, 8, 8, 8, 8, 8, 8], 8.13],
    [[9, ...Array.from({ length: 199 }, () => 8)], 8.01],
    [[9, ...Array.from({ length: 200 }, () => 8)], 8],
  ])('of %j is %s', (grades, expected) => {
    expect(average(grades)).toBe(expected);
  });

  it('rounds halves up at two decimals, exactly', () => {
    const grades = fc.array(fc.integer({ min: 4, max: 10 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(grades, (all) => {
        const total = all.reduce((sum, grade) => sum + grade, 0);
        const hundredths = (BigInt(total) * 200n + BigInt(all.length)) / (BigInt(all.length) * 2n);
        expect(average(all)).toBe(Number(hundredths) / 100);
      }),
    );
  });

  it.each([
    ['2019-12-31', 0],
    ['2020-01-01', 1],
    ['2020-12-31', 1],
    ['2021-01-01', 0],
    ['', 0],
  ])('counts an answer given on %j in 2020: %i', (givenOn, answers) => {
    expect(averageFeedback([makeFeedback({ givenOn })], year).answers).toBe(answers);
  });
});

describe('the months with days', () => {
  it('are those in which anybody attended, once and in order', () => {
    const calendars = [
      makeCalendar({ clientId: 'C1', months: { '2020-03': [1, 0], '2019-12': [1, 0] } }),
      makeCalendar({ clientId: 'C2', months: { '2020-03': [0b10, 0], '2020-01': [0, 0b11] } }),
      makeCalendar({ clientId: 'C3', months: {} }),
    ];
    expect(monthsWithDays(calendars)).toEqual(['2019-12', '2020-03']);
    expect(monthsWithDays([])).toEqual([]);
  });
});
