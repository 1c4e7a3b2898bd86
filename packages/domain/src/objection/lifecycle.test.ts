import { type Lifecycle, stepProblem } from '@jatkopolku/kernel';
import { makeObjection } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type ObjectionEvent,
  type ObjectionState,
  objectionLifecycle,
  objectionStates,
  objectionWaitsFor,
} from './lifecycle.ts';
import { objectionSteps } from './steps.ts';

const nothing = { ask: null, answer: null, uphold: null, dismiss: null, withdraw: null };
const expected: Lifecycle<ObjectionState, ObjectionEvent> = {
  open: {
    ask: 'asked',
    answer: null,
    uphold: 'upheld',
    dismiss: 'dismissed',
    withdraw: 'withdrawn',
  },
  asked: {
    ask: null,
    answer: 'open',
    uphold: 'upheld',
    dismiss: 'dismissed',
    withdraw: null,
  },
  upheld: nothing,
  dismissed: nothing,
  withdrawn: nothing,
};

const turns: Record<ObjectionState, 'county' | 'provider' | undefined> = {
  open: 'county',
  asked: 'provider',
  upheld: undefined,
  dismissed: undefined,
  withdrawn: undefined,
};

describe('the lifecycle of an objection', () => {
  it.each(objectionStates)('%s', (state) => {
    expect(objectionLifecycle[state]).toStrictEqual(expected[state]);
    expect(objectionWaitsFor[state]).toBe(turns[state]);
  });

  it('has no other state', () => {
    expect(Object.keys(objectionLifecycle)).toEqual([...objectionStates]);
  });
});

describe('who looks into an objection', () => {
  const objection = makeObjection({ objectedBy: 'maija', claimMakers: ['ville', 'antti'] });

  it.each([
    ['who decided the claim', 'antti', 'own-work'],
    ['who filed the claim', 'ville', 'own-work'],
    ['who objected', 'maija', 'own-work'],
    ['anybody else', 'aino', undefined],
  ])('%s', (_name, userId, code) => {
    for (const event of ['ask', 'uphold', 'dismiss'] as const)
      expect(stepProblem(objectionSteps[event], objection, userId)?.code).toBe(code);
  });
});
