import { addDays, localDate } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_HOLD_DAYS, holdProblem, holdReasons, isOnHold } from './hold.ts';
import { claimStates } from './lifecycle.ts';

const today = localDate('2021-04-01');
const hold = (until: string, reason = 'The school answers in May') => ({
  until: localDate(until),
  reason,
});

describe('a claim that is put aside', () => {
  it.each([
    ['2021-03-31', true],
    ['2021-04-01', false],
    ['2021-04-02', false],
  ])('until 1 April is so on %s: %s', (day, expected) => {
    const claim = makeClaim({ hold: { ...hold('2021-04-01'), by: 'antti' } });
    expect(isOnHold(claim, localDate(day))).toBe(expected);
  });

  it('is none without a mark', () => {
    expect(isOnHold(makeClaim(), today)).toBe(false);
  });

  it.each([
    ['tomorrow', hold('2021-04-02'), []],
    ['the last day that may be', hold('2021-05-31'), []],
    ['today', hold('2021-04-01'), ['hold-outside']],
    ['a day gone by', hold('2021-03-31'), ['hold-outside']],
    ['too far a day', hold('2021-06-01'), ['hold-outside']],
    ['a day without a reason', hold('2021-04-02', ''), ['reason-missing']],
  ])('until %s', (_name, asked, expected) => {
    expect(holdReasons(asked, today).map(({ code }) => code)).toEqual(expected);
  });

  it('waits again after as many days as were asked, at most the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_HOLD_DAYS }), (days) => {
        const until = addDays(today, days);
        expect(holdReasons({ until, reason: 'Why' }, today)).toEqual([]);
        const claim = makeClaim({ hold: { until, reason: 'Why', by: 'antti' } });
        expect(isOnHold(claim, addDays(until, -1))).toBe(true);
        expect(isOnHold(claim, until)).toBe(false);
      }),
    );
  });

  it.each(claimStates)('is put aside while it waits for the county alone: %s', (state) => {
    const problem = holdProblem(makeClaim({ state }), 'antti');
    expect(problem?.code).toBe(
      ['submitted', 'second-submitted'].includes(state) ? undefined : 'not-in-this-state',
    );
  });

  it('is not put aside by who filed it', () => {
    expect(holdProblem(makeClaim({ submittedBy: 'antti' }), 'antti')?.code).toBe('own-work');
  });
});
