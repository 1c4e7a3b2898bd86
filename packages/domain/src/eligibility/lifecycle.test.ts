import type { Lifecycle } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import {
  type CompanyCheckEvent,
  type CompanyCheckState,
  companyCheckLifecycle,
  companyCheckStates,
} from './lifecycle.ts';

const expected: Lifecycle<CompanyCheckState, CompanyCheckEvent> = {
  unknown: {
    'find-eligible': 'eligible',
    'find-review': 'review',
    'find-excluded': 'excluded',
    'approve-review': null,
    'refuse-review': null,
    'go-stale': 'unknown',
  },
  eligible: {
    'find-eligible': 'eligible',
    'find-review': 'review',
    'find-excluded': 'excluded',
    'approve-review': null,
    'refuse-review': null,
    'go-stale': 'unknown',
  },
  review: {
    'find-eligible': 'eligible',
    'find-review': 'review',
    'find-excluded': 'excluded',
    'approve-review': 'eligible',
    'refuse-review': 'excluded',
    'go-stale': 'unknown',
  },
  excluded: {
    'find-eligible': 'eligible',
    'find-review': 'review',
    'find-excluded': 'excluded',
    'approve-review': null,
    'refuse-review': null,
    'go-stale': 'unknown',
  },
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
});
