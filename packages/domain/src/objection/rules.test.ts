import { type ClaimState, claimStates } from '@jatkopolku/domain/outcome';
import { localDate } from '@jatkopolku/kernel';
import { makeClaimNotice } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { objectionProblem, withdrawalProblem } from './rules.ts';

const notice = makeClaimNotice();
const on = localDate;

describe('an objection to a decision of 22 June, by 22 July', () => {
  it.each([
    ['2020-06-22', undefined],
    ['2020-07-22', undefined],
    ['2020-07-23', 'objection-late'],
    ['2021-06-22', 'objection-late'],
  ])('on %s', (today, code) => {
    expect(objectionProblem(notice, { state: 'rejected' }, on(today))?.code).toBe(code);
  });

  it('that is late names the day by which it could be made', () => {
    const problem = objectionProblem(notice, { state: 'rejected' }, on('2020-08-01'));
    expect(problem?.details).toEqual({ lastDay: '2020-07-22' });
  });

  it('has nothing to object to where all was approved', () => {
    const facts = { ...notice.facts, objectBy: null };
    const problem = objectionProblem({ facts }, { state: 'approved' }, on('2020-06-22'));
    expect(problem?.code).toBe('nothing-to-object');
  });

  const open: Record<ClaimState, boolean> = {
    draft: false,
    submitted: false,
    returned: false,
    approved: true,
    'second-submitted': true,
    'second-returned': true,
    rejected: true,
    withdrawn: false,
    'clawed-back': false,
  };
  it.each(claimStates)('is made while the decision holds alone: %s', (state) => {
    const problem = objectionProblem(notice, { state }, on('2020-06-22'));
    expect(problem?.code).toBe(open[state] ? undefined : 'nothing-to-object');
  });
});

it.each([
  [1, undefined],
  [2, 'objection-underway'],
  [3, 'objection-underway'],
])('an objection with %d remarks is withdrawn: %s', (remarks, code) => {
  expect(withdrawalProblem({ remarks })?.code).toBe(code);
});
