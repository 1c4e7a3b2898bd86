import { localDate } from '@jatkopolku/kernel';
import { makeAgreement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { agreementSteps } from './lifecycle.ts';
import { hasSuspension, resumeProblem, suspendProblem, termlessProblem } from './refusals.ts';

const today = localDate('2021-04-01');
const reason = 'Ill';
const stopped = (from: string, until: string | null) =>
  makeAgreement({ suspension: { from, until, reason } });

describe('what speaks against an agreement, whatever its term is', () => {
  it.each([
    ['draft', 'not-in-this-state'],
    ['checked', 'not-in-this-state'],
    // As the state was left: its term may have begun, or been prolonged, since.
    ['signed', undefined],
    ['expired', undefined],
  ] as const)('%s', (state, code) => {
    const agreement = makeAgreement({ state });
    for (const step of [agreementSteps.price, agreementSteps.terminate]) {
      expect(termlessProblem(step, agreement, today)?.code).toBe(code);
    }
  });

  it.each([
    ['2021-03-31', 'not-in-this-state'],
    ['2021-04-01', undefined],
  ])('terminated on %s', (on, code) => {
    const agreement = makeAgreement({ termination: { on, reason } });
    expect(termlessProblem(agreementSteps.amend, agreement, today)?.code).toBe(code);
    expect(suspendProblem(agreement, today)?.code).toBe(code);
  });
});

describe('a suspension', () => {
  it.each([
    ['2021-03-01', null, true, 'not-in-this-state'],
    ['2021-03-01', '2021-04-01', true, undefined],
    ['2021-03-01', '2021-03-31', false, undefined],
    ['2021-05-01', null, true, undefined],
  ])('from %s until %s', (from, until, lasts, code) => {
    const agreement = stopped(from, until);
    expect(hasSuspension(agreement, today)).toBe(lasts);
    expect(resumeProblem(agreement, today)?.code).toBe(lasts ? undefined : 'not-suspended');
    expect(suspendProblem(agreement, today)?.code).toBe(code);
  });

  it('there is none of', () => {
    expect(resumeProblem(makeAgreement(), today)?.code).toBe('not-suspended');
  });
});
