import { attendedSchema } from '@jatkopolku/domain/attendance';
import { bonusesOf } from '@jatkopolku/domain/outcome';
import { localDate, rangeOf } from '@jatkopolku/kernel';
import { makeAgreement, makeClaim, makeFeedback, makeReview } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { FEEDBACK_MIN_ANSWERS, type PerformanceFacts, performanceOf } from './rules.ts';

const range = rangeOf(localDate('2019-09-01'), localDate('2021-04-01'));
function facts(overrides: Partial<PerformanceFacts> = {}): PerformanceFacts {
  const nothing = { bought: [], feedback: [], reviews: [] };
  return { range, ...nothing, ...overrides };
}

describe('how a provider has done', () => {
  it('without anything, is nothing', () => {
    expect(performanceOf(facts())).toMatchObject({
      centsPerDay: null,
      outcomesPerHundred: null,
      feedback: { answers: 0, average: null },
      reviews: { due: 0, onTime: 0 },
    });
  });

  it('costs what its days and bonuses of the time come to, by agreement and a day', () => {
    const agreement = makeAgreement();
    const attended = [
      attendedIn('2019-08', '30'),
      attendedIn('2020-01', '07', '08', '09'),
      attendedIn('2021-04', '01', '02'),
    ];
    const claims = [
      makeClaim({ ...approvedOn('2020-05-01'), amountCents: 40_000 }),
      makeClaim({ ...approvedOn('2021-04-02'), amountCents: 40_000 }),
    ];
    const performance = performanceOf(
      facts({ bought: [{ agreement, attended, bonuses: bonusesOf(claims) }] }),
    );
    expect(performance.total).toEqual({
      clients: 1,
      days: 4,
      feeCents: 10_000,
      bonusCents: 40_000,
    });
    expect(performance.centsPerDay).toBe(12_500);
    expect(performance.agreements).toMatchObject([{ agreementId: 'A1', lot: 1, days: 4 }]);
  });

  it('has the outcomes that were approved in the time, by path', () => {
    const claims = [
      makeClaim({ ...approvedOn('2020-05-01'), pathType: 'degree-education' }),
      makeClaim({ ...approvedOn('2020-06-01'), pathType: 'degree-education' }),
      makeClaim({ ...approvedOn('2021-06-01'), pathType: 'work-trial' }),
      makeClaim({ state: 'rejected', decidedOn: '2020-06-01' }),
    ];
    const bought = [{ agreement: makeAgreement(), attended: [], bonuses: bonusesOf(claims) }];
    expect(performanceOf(facts({ bought })).outcomes).toMatchObject([
      { pathType: 'degree-education', count: 2 },
    ]);
  });

  it.each([
    [FEEDBACK_MIN_ANSWERS - 1, null],
    [FEEDBACK_MIN_ANSWERS, 8],
  ])('of %i grades the average is %s', (count, average) => {
    const feedback = Array.from({ length: count }, () =>
      makeFeedback({ givenOn: '2020-05-01', grade: 8 }),
    );
    expect(performanceOf(facts({ feedback })).feedback).toEqual({ answers: count, average });
  });

  it('has reviews on time of those that were due in the time', () => {
    const reviews = [
      makeReview({ dueOn: '2020-05-01', doneOn: '2020-05-01' }),
      makeReview({ dueOn: '2020-05-01', doneOn: '2020-05-02' }),
      makeReview({ dueOn: '2020-05-01', doneOn: null }),
      makeReview({ dueOn: '2021-05-01', doneOn: '2021-05-01' }),
    ];
    expect(performanceOf(facts({ reviews })).reviews).toEqual({ due: 3, onTime: 1 });
  });
});

function approvedOn(decidedOn: string) {
  return { state: 'approved', decidedOn } as const;
}

function attendedIn(month: string, ...attended: string[]) {
  return attendedSchema.parse({
    clientId: 'C1',
    placementId: 'L1',
    agreementId: 'A1',
    month,
    attended,
  });
}
