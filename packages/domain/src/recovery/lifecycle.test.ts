import { type Lifecycle, stepProblem } from '@jatkopolku/kernel';
import { makeRecovery } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import {
  type RecoveryEvent,
  type RecoveryState,
  isUnderWay,
  recoveryLifecycle,
  recoveryStates,
  recoverySteps,
} from './lifecycle.ts';

const nothing = {
  hear: null,
  decide: null,
  waive: null,
  repay: null,
  close: null,
  withdraw: null,
} as const;

const expected: Lifecycle<RecoveryState, RecoveryEvent> = {
  notified: {
    hear: 'heard',
    decide: null,
    waive: null,
    repay: 'notified',
    close: 'recovered',
    withdraw: 'withdrawn',
  },
  heard: {
    hear: null,
    decide: 'decided',
    waive: 'waived',
    repay: 'heard',
    close: 'recovered',
    withdraw: 'withdrawn',
  },
  decided: { ...nothing, repay: 'decided', close: 'recovered' },
  recovered: { ...nothing, repay: 'recovered' },
  waived: nothing,
  withdrawn: nothing,
};

it.each(recoveryStates)('the lifecycle of a recovery: %s', (state) => {
  expect(recoveryLifecycle[state]).toStrictEqual(expected[state]);
});

it('of a client is one at a time, until it is over', () => {
  expect(isUnderWay).toEqual({
    notified: true,
    heard: true,
    decided: true,
    recovered: false,
    waived: false,
    withdrawn: false,
  });
});

it.each([
  ['decide', 'finance-1', 'own-work'],
  ['waive', 'finance-1', 'own-work'],
  ['decide', 'finance-2', undefined],
  ['waive', 'finance-2', undefined],
  ['repay', 'finance-1', undefined],
  ['withdraw', 'finance-1', undefined],
  ['hear', 'finance-2', 'not-in-this-state'],
] as const)('%s by %s of what finance-1 opened: %s', (event, userId, code) => {
  const recovery = makeRecovery({ state: 'heard' });
  expect(stepProblem(recoverySteps[event], recovery, userId)?.code).toBe(code);
});
