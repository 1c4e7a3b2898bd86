import { localDate } from '@jatkopolku/kernel';
import { makeAfterCheck, makeClaim } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { lookProblem, lookedAt, openAfterCheck } from './after-check.ts';
import { basisFrom, basisOf } from './checks.ts';
import { type ClaimState, claimStates } from './lifecycle.ts';

const afterCheck = makeAfterCheck();
const looked = {
  by: 'approver-1',
  on: localDate('2021-04-02'),
  note: 'The contract is in the archive',
};

/** Whether what an import took waits for a look: the bonus is paid, or will be. */
const waits: Record<ClaimState, boolean> = {
  draft: false,
  submitted: false,
  returned: false,
  approved: true,
  'second-submitted': true,
  'second-returned': true,
  rejected: false,
  withdrawn: false,
  'clawed-back': false,
};

describe('an after-check', () => {
  it.each(claimStates)('of a claim that is %s waits while there is a bonus to look at', (state) => {
    expect(openAfterCheck(makeClaim({ state, afterCheck }))).toEqual(
      waits[state] ? afterCheck : undefined,
    );
    expect(lookProblem(makeClaim({ state, afterCheck }), 'approver-1')?.code).toBe(
      waits[state] ? undefined : 'no-after-check',
    );
  });

  it('waits no more once somebody has looked, and nothing else of the claim has changed', () => {
    const claim = makeClaim({ state: 'approved', decidedOn: '2020-06-20', afterCheck });
    const after = lookedAt(claim, looked);
    expect(after).toEqual({ ...claim, afterCheck: { ...afterCheck, look: looked } });
    expect(openAfterCheck(after)).toBeUndefined();
    expect(lookProblem(after, 'approver-2')).toEqual({ code: 'no-after-check' });
  });

  it('is none where the checks stopped nothing', () => {
    const claim = makeClaim({ state: 'approved' });
    expect(lookProblem(claim, 'approver-1')).toEqual({ code: 'no-after-check' });
    expect(lookedAt(claim, looked)).toBe(claim);
  });

  it.each([
    ['filed', { submittedBy: 'aino' }],
    ['amended', { amendedBy: 'aino' }],
  ])('is not closed by who %s the claim', (_name, own) => {
    const claim = makeClaim({ state: 'approved', afterCheck, ...own });
    expect(lookProblem(claim, 'aino')).toEqual({ code: 'own-work' });
  });

  it('names for each check what it rests on, since when', () => {
    const termsFrom = localDate('2019-09-01');
    const bases = (['evidence-missing', 'counterpart-not-company'] as const).map((code) => [
      basisOf(code),
      basisFrom(basisOf(code), termsFrom),
    ]);
    expect(bases).toEqual([
      ['terms', '2019-09-01'],
      ['eoak-348-2021', '2021-03-25'],
    ]);
  });
});
