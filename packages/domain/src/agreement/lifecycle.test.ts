import { type Lifecycle, localDate, rangeOf } from '@jatkopolku/kernel';
import { makeAgreement } from '@jatkopolku/testing/builders';
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
    amend: 'draft',
    price: null,
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
    amend: 'checked',
    price: null,
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
    amend: 'signed',
    price: 'signed',
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
    amend: 'running',
    price: 'running',
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
    amend: 'suspended',
    price: 'suspended',
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
    amend: null,
    price: null,
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
    amend: null,
    price: null,
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
  const term = rangeOf(localDate('2019-09-01'), localDate('2023-08-31'));

  it.each([
    ['2019-08-31', 'signed'],
    ['2019-09-01', 'running'],
    ['2023-08-31', 'running'],
    ['2023-09-01', 'expired'],
  ])('%s: %s', (today, state) => {
    expect(signedAgreementStateOn(term, localDate(today))).toBe(state);
  });

  const today = localDate('2021-04-01');
  const stateOf = (overrides: Parameters<typeof makeAgreement>[0], day = today) =>
    agreementStateOn(makeAgreement(overrides), term, day);

  it.each(['draft', 'checked'] as const)('of one that is not signed is as it was left', (state) => {
    expect(stateOf({ state })).toBe(state);
  });

  it.each([
    ['2021-03-31', null, 'suspended'],
    ['2021-04-01', '2021-04-01', 'suspended'],
    ['2021-03-01', '2021-03-31', 'running'],
    ['2021-04-02', null, 'running'],
  ])('of one suspended from %s to %s is %s', (from, until, reached) => {
    expect(stateOf({ suspension: { from, until, reason: 'Staff' } })).toBe(reached);
  });

  it('of one that stays suspended over its end is expired', () => {
    const suspension = { from: '2021-03-01', until: null, reason: 'Staff' };
    expect(stateOf({ suspension }, localDate('2023-09-01'))).toBe('expired');
  });

  it.each([
    ['2021-03-31', 'terminated'],
    ['2021-04-01', 'running'],
  ])('of one whose last day is %s is %s', (on, reached) => {
    expect(stateOf({ termination: { on, reason: 'Ended' } })).toBe(reached);
  });
});
