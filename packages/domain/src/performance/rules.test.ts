import type { ProviderAccount } from '@jatkopolku/domain/settlement';
import { cents, id, localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeClaim, makeFeedback, makeReview } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { FEEDBACK_MIN_ANSWERS, type PerformanceFacts, performanceOf } from './rules.ts';

const range = { start: localDate('2019-09-01'), end: localDate('2021-04-01') };
const account: ProviderAccount = {
  providerId: id('P1'),
  lines: [
    { kind: 'fee', agreementId: id('A1'), days: 3, amountCents: cents(7_500) },
    { kind: 'bonus', claimId: id('K1'), days: 0, amountCents: cents(40_000) },
  ] as unknown as ProviderAccount['lines'],
  sheets: [],
};

function facts(overrides: Partial<PerformanceFacts> = {}): PerformanceFacts {
  const nothing = { accounts: [], claims: [], feedback: [], reviews: [] };
  return { range, ...nothing, ...overrides };
}

describe('how a provider has done', () => {
  it('without anything, is told as nothing', () => {
    expect(performanceOf(facts())).toMatchObject({
      centsPerDay: null,
      outcomesPerHundred: null,
      feedback: { answers: 0, average: null },
      reviews: { due: 0, onTime: 0 },
    });
  });

  it('costs what its settlements give, by agreement and a day', () => {
    const agreement = makeAgreement();
    const told = performanceOf(facts({ accounts: [{ agreement, accounts: [account] }] }));
    expect(told.total).toMatchObject({ days: 3, feeCents: 7_500, bonusCents: 40_000 });
    expect(told.centsPerDay).toBe(15_833);
    expect(told.agreements).toMatchObject([{ agreementId: 'A1', lot: 1, days: 3 }]);
  });

  it('has the outcomes that were approved in the time, by path', () => {
    const claims = [
      makeClaim({ ...approvedOn('2020-05-01'), pathType: 'degree-education' }),
      makeClaim({ ...approvedOn('2020-06-01'), pathType: 'degree-education' }),
      makeClaim({ ...approvedOn('2021-06-01'), pathType: 'work-trial' }),
      makeClaim({ state: 'rejected', decidedOn: '2020-06-01' }),
    ];
    expect(performanceOf(facts({ claims })).outcomes).toMatchObject([
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
