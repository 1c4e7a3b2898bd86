import { type Lifecycle, localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import {
  type AgreementEvent,
  type AgreementState,
  agreementLifecycle,
  agreementStateOn,
  agreementStates,
  signedAgreementStateOn,
} from './lifecycle.ts';

const expected: Lifecycle<AgreementState, AgreementEvent> = {
  draft: {
    check: 'checked',
    sign: null,
    start: null,
    extend: null,
    suspend: null,
    resume: null,
    expire: null,
    terminate: null,
  },
  checked: {
    check: 'checked',
    sign: 'signed',
    start: null,
    extend: null,
    suspend: null,
    resume: null,
    expire: null,
    terminate: null,
  },
  signed: {
    check: 'signed',
    sign: null,
    start: 'running',
    extend: null,
    suspend: null,
    resume: null,
    expire: null,
    terminate: 'terminated',
  },
  running: {
    check: 'running',
    sign: null,
    start: null,
    extend: 'running',
    suspend: 'suspended',
    resume: null,
    expire: 'expired',
    terminate: 'terminated',
  },
  suspended: {
    check: 'suspended',
    sign: null,
    start: null,
    extend: null,
    suspend: null,
    resume: 'running',
    expire: 'expired',
    terminate: 'terminated',
  },
  expired: {
    check: null,
    sign: null,
    start: null,
    extend: null,
    suspend: null,
    resume: null,
    expire: null,
    terminate: null,
  },
  terminated: {
    check: null,
    sign: null,
    start: null,
    extend: null,
    suspend: null,
    resume: null,
    expire: null,
    terminate: null,
  },
};

describe('the lifecycle of an agreement', () => {
  it.each(agreementStates)('%s', (state) => {
    expect(agreementLifecycle[state]).toStrictEqual(expected[state]);
  });

  it('has no other state', () => {
    expect(Object.keys(agreementLifecycle)).toEqual([...agreementStates]);
  });
});

describe('the state of a signed agreement on a day', () => {
  const term = { start: localDate('2019-09-01'), end: localDate('2023-08-31') };

  it.each([
    ['2019-08-31', 'signed'],
    ['2019-09-01', 'running'],
    ['2023-08-31', 'running'],
    ['2023-09-01', 'expired'],
  ])('%s: %s', (today, state) => {
    expect(signedAgreementStateOn(term, localDate(today))).toBe(state);
  });

  it.each(agreementStates)('of an agreement kept as %s', (state) => {
    const isHeld = state === 'suspended' || state === 'terminated';
    const after = localDate('2023-09-01');
    expect(agreementStateOn(state, term, after)).toBe(isHeld ? state : 'expired');
  });
});
