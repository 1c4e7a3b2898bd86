import type { Lifecycle } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import {
  type ClaimEvent,
  type ClaimState,
  claimLifecycle,
  claimStates,
  holdsItsPlace,
} from './lifecycle.ts';

const expected: Lifecycle<ClaimState, ClaimEvent> = {
  draft: {
    submit: 'submitted',
    'submit-second': null,
    'take-back': null,
    return: null,
    approve: null,
    reject: null,
    reopen: null,
    withdraw: 'withdrawn',
    'claw-back': null,
  },
  submitted: {
    submit: null,
    'submit-second': null,
    'take-back': 'draft',
    return: 'returned',
    approve: 'approved',
    reject: 'rejected',
    reopen: null,
    withdraw: 'withdrawn',
    'claw-back': null,
  },
  returned: {
    submit: 'submitted',
    'submit-second': null,
    'take-back': null,
    return: null,
    approve: null,
    reject: null,
    reopen: null,
    withdraw: 'withdrawn',
    'claw-back': null,
  },
  approved: {
    submit: null,
    'submit-second': 'second-submitted',
    'take-back': null,
    return: null,
    approve: null,
    reject: null,
    reopen: 'second-submitted',
    withdraw: null,
    'claw-back': 'clawed-back',
  },
  'second-submitted': {
    submit: null,
    'submit-second': null,
    'take-back': 'approved',
    return: 'second-returned',
    approve: 'approved',
    reject: 'approved',
    reopen: null,
    withdraw: null,
    'claw-back': 'clawed-back',
  },
  'second-returned': {
    submit: null,
    'submit-second': 'second-submitted',
    'take-back': null,
    return: null,
    approve: null,
    reject: null,
    reopen: null,
    withdraw: null,
    'claw-back': 'clawed-back',
  },
  rejected: {
    submit: null,
    'submit-second': null,
    'take-back': null,
    return: null,
    approve: null,
    reject: null,
    reopen: 'submitted',
    withdraw: null,
    'claw-back': null,
  },
  withdrawn: {
    submit: null,
    'submit-second': null,
    'take-back': null,
    return: null,
    approve: null,
    reject: null,
    reopen: null,
    withdraw: null,
    'claw-back': null,
  },
  'clawed-back': {
    submit: null,
    'submit-second': null,
    'take-back': null,
    return: null,
    approve: null,
    reject: null,
    reopen: null,
    withdraw: null,
    'claw-back': null,
  },
};

/** Whether a claim keeps others of the same placement, or client and start, from being filed. */
const holds: Record<ClaimState, boolean> = {
  draft: false,
  submitted: true,
  returned: true,
  approved: true,
  'second-submitted': true,
  'second-returned': true,
  rejected: false,
  withdrawn: false,
  'clawed-back': true,
};

describe('the lifecycle of a claim', () => {
  it.each(claimStates)('%s', (state) => {
    expect(claimLifecycle[state]).toStrictEqual(expected[state]);
  });

  it('has no other state', () => {
    expect(Object.keys(claimLifecycle)).toEqual([...claimStates]);
  });

  it.each(claimStates)('%s holds its place or frees it', (state) => {
    expect(holdsItsPlace[state]).toBe(holds[state]);
  });
});
