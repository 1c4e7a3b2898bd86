import { type Lifecycle, stepProblem } from '@jatkopolku/kernel';
import { makeCheck, makeProposal } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type CompanyCheckEvent,
  type CompanyCheckState,
  checkSteps,
  companyCheckLifecycle,
  companyCheckStates,
} from './lifecycle.ts';

const found = {
  'find-eligible': 'eligible',
  'find-review': 'review',
  'find-excluded': 'excluded',
  'go-stale': 'unknown',
} as const;
const none = {
  'propose-review': null,
  'approve-review': null,
  'refuse-review': null,
  'return-review': null,
} as const;

const expected: Lifecycle<CompanyCheckState, CompanyCheckEvent> = {
  unknown: { ...found, ...none, keep: 'unknown' },
  eligible: { ...found, ...none, keep: 'eligible' },
  review: { ...found, ...none, keep: 'review', 'propose-review': 'proposed' },
  proposed: {
    ...found,
    keep: 'proposed',
    'propose-review': null,
    'approve-review': 'eligible',
    'refuse-review': 'excluded',
    'return-review': 'review',
  },
  excluded: { ...found, ...none, keep: 'excluded' },
};

describe('the lifecycle of a company check', () => {
  it.each(companyCheckStates)('%s', (state) => {
    expect(companyCheckLifecycle[state]).toStrictEqual(expected[state]);
  });

  it('has no other state', () => {
    expect(Object.keys(companyCheckLifecycle)).toEqual([...companyCheckStates]);
  });

  it('silence is never a pass', () => {
    for (const state of companyCheckStates) {
      expect(companyCheckLifecycle[state]['go-stale']).toBe('unknown');
    }
  });

  it('a review needs two: nobody confirms or returns what they proposed', () => {
    const check = makeCheck({ state: 'proposed', proposal: makeProposal({ proposedBy: 'one' }) });
    for (const event of ['approve-review', 'refuse-review', 'return-review'] as const) {
      expect(stepProblem(checkSteps[event], check, 'one')).toEqual({ code: 'own-work' });
      expect(stepProblem(checkSteps[event], check, 'two')).toBeUndefined();
    }
  });
});
