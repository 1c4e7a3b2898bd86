import { cents, localDate } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { amountProblems } from './approved-amount.ts';
import { begun, bonusesOf, partOf, withPart } from './part.ts';

const on = localDate('2020-07-01');
const by = 'approver-1';
const start = { milestone: 'start', amountCents: cents(30_000), on, by } as const;
const lasting = { milestone: 'lasting', amountCents: cents(20_000), on, by } as const;

describe('the parts of a claim', () => {
  const both = withPart({ parts: withPart({ parts: [] }, start) }, lasting);

  it('are numbered in the order of their approval', () => {
    expect(both.map(({ partNo, milestone }) => [partNo, milestone])).toEqual([
      [1, 'start'],
      [2, 'lasting'],
    ]);
  });

  it('are its bonuses while they are not voided; the path began once', () => {
    const claim = makeClaim({ state: 'approved', parts: both });
    expect(bonusesOf([claim]).map(({ part }) => part.partNo)).toEqual([1, 2]);
    expect(begun(bonusesOf([claim])).map(({ part }) => part.partNo)).toEqual([1]);
    const [first, ...others] = both;
    const voided = { ...claim, parts: [{ ...first, voidedOn: on }, ...others] } as typeof claim;
    expect(bonusesOf([voided]).map(({ part }) => part.partNo)).toEqual([2]);
    expect(partOf(voided, 'start')).toBeUndefined();
    expect(partOf(voided, 'lasting')?.partNo).toBe(2);
    expect(withPart(voided, start).at(-1)?.partNo).toBe(3);
  });
});

describe('what is approved of 500 euros', () => {
  it.each([
    [50_000, '', []],
    [49_999, 'Half of the hours', []],
    [49_999, '', ['decision-reason-missing']],
    [50_001, 'More', ['amount-above-claimed']],
    [20_000, 'The least', []],
    [19_999, 'Less than the least', ['amount-outside-bounds']],
    [19_999, '', ['amount-outside-bounds', 'decision-reason-missing']],
    [0, 'Nothing', ['amount-outside-bounds']],
  ])('%i cents, because “%s”', (amount, reason, codes) => {
    const problems = amountProblems(makeClaim({ amountCents: 50_000 }), {
      amountCents: cents(amount),
      reason,
    });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
