import { addDays, addMonths, localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nextReviewDueOn } from './next-review.ts';

type Days = readonly (readonly [due: string, done: string | null])[];

const placement = makePlacement({
  startsOn: '2020-09-01',
  endsOn: '2021-08-31',
  reviewIntervalMonths: '3',
});
const reviewsOf = (days: Days) =>
  days.map(([dueOn, doneOn]) => ({
    dueOn: localDate(dueOn),
    doneOn: doneOn === null ? null : localDate(doneOn),
  }));

describe('the next review of a plan', () => {
  it.each<[string, Days, string | null]>([
    ['without a review is an interval after the start', [], '2020-12-01'],
    ['is the one that was noted and is not done', [['2020-11-15', null]], '2020-11-15'],
    [
      'is the first of those',
      [
        ['2021-03-01', null],
        ['2020-11-15', null],
      ],
      '2020-11-15',
    ],
    ['follows the day that the last one was due', [['2020-12-01', '2020-11-20']], '2021-03-01'],
    ['follows the day that a late one was done', [['2020-12-01', '2021-04-30']], '2021-07-30'],
    ['is none where a late one covers the rest', [['2020-12-01', '2021-06-30']], null],
    [
      'forgets one missed before a later one',
      [
        ['2020-12-01', null],
        ['2021-03-01', '2021-03-01'],
      ],
      '2021-06-01',
    ],
    [
      'forgets one that a late one covers',
      [
        ['2020-12-01', '2021-03-20'],
        ['2021-03-01', null],
      ],
      '2021-06-20',
    ],
    ['is none after the last day', [['2021-10-01', null]], null],
  ])('%s', (_, days, expected) => {
    expect(nextReviewDueOn(placement, reviewsOf(days))).toBe(expected);
  });

  it.each(['', '0', 'often', '999999999', '-3', '1.5'])(
    'is none at an interval of "%s"',
    (text) => {
      expect(nextReviewDueOn({ ...placement, reviewIntervalMonths: text }, [])).toBeNull();
    },
  );

  it('is due by an early end, and not after it', () => {
    const due = localDate('2020-12-01');
    const ended = (endedOn: string) => ({ ...placement, endedOn: localDate(endedOn) });
    expect(nextReviewDueOn(ended('2020-12-01'), [])).toBe(due);
    expect(nextReviewDueOn(ended('2020-11-30'), [])).toBeNull();
  });

  const aDay = fc.integer({ min: 0, max: 360 }).map((days) => addDays(placement.startsOn, days));
  const aReview = fc.record({ dueOn: aDay, doneOn: fc.option(aDay) });
  const someReviews = fc.array(aReview, { maxLength: 6 });

  it('comes, once the due one is done, a whole interval later or at a day that was noted', () => {
    fc.assert(
      fc.property(someReviews, aDay, (reviews, doneOn) => {
        const dueOn = nextReviewDueOn(placement, reviews);
        fc.pre(dueOn !== null);
        const rest = reviews.filter((one) => one.dueOn !== dueOn || one.doneOn !== null);
        const next = nextReviewDueOn(placement, [...rest, { dueOn, doneOn }]);
        if (next === null) return;
        expect(next > dueOn && next > doneOn).toBe(true);
        const isNoted = rest.some((one) => one.doneOn === null && one.dueOn === next);
        const from = dueOn > doneOn ? dueOn : doneOn;
        expect(isNoted || next >= addMonths(from, 3)).toBe(true);
      }),
    );
  });

  it('is the same in whatever order the reviews come', () => {
    fc.assert(
      fc.property(someReviews, (reviews) => {
        const backwards = reviews.toReversed();
        expect(nextReviewDueOn(placement, backwards)).toBe(nextReviewDueOn(placement, reviews));
      }),
    );
  });
});
