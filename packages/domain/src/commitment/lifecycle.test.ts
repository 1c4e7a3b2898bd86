import { type Lifecycle, stepProblem } from '@jatkopolku/kernel';
import { makeCommitment } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import {
  type CommitmentEvent,
  type CommitmentState,
  commitmentLifecycle,
  commitmentStates,
  commitmentSteps,
  isSetAside,
} from './lifecycle.ts';

const expected: Lifecycle<CommitmentState, CommitmentEvent> = {
  proposed: { confirm: 'confirmed', drop: 'dropped', annul: null },
  confirmed: { confirm: null, drop: null, annul: 'annulled' },
  dropped: { confirm: null, drop: null, annul: null },
  annulled: { confirm: null, drop: null, annul: null },
};

it.each(commitmentStates)('the lifecycle of a commitment: %s', (state) => {
  expect(commitmentLifecycle[state]).toStrictEqual(expected[state]);
});

it.each([
  ['confirm', 'heikki', 'own-work'],
  ['confirm', 'hanna', undefined],
  ['drop', 'heikki', undefined],
  ['drop', 'hanna', undefined],
  ['annul', 'hanna', 'not-in-this-state'],
] as const)('%s by %s of what heikki proposed: %s', (event, userId, code) => {
  expect(stepProblem(commitmentSteps[event], makeCommitment(), userId)?.code).toBe(code);
});

it('sets money aside once it is confirmed, and until it is annulled', () => {
  expect(isSetAside).toEqual({ proposed: false, confirmed: true, dropped: false, annulled: false });
});
