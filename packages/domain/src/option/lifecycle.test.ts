import { type Lifecycle, stepProblem } from '@jatkopolku/kernel';
import { makeDecision } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type DecisionEvent,
  type DecisionState,
  type NoticeEvent,
  type NoticeState,
  decisionLifecycle,
  decisionStates,
  decisionSteps,
  noticeLifecycle,
  noticeStates,
} from './lifecycle.ts';

const expected: Lifecycle<DecisionState, DecisionEvent> = {
  proposed: { confirm: 'confirmed', refuse: 'refused', withdraw: 'withdrawn', notify: null },
  confirmed: { confirm: 'confirmed', refuse: null, withdraw: null, notify: 'notified' },
  notified: { confirm: null, refuse: null, withdraw: null, notify: null },
  refused: { confirm: null, refuse: null, withdraw: null, notify: null },
  withdrawn: { confirm: null, refuse: null, withdraw: null, notify: null },
};
const expectedOfNotices: Lifecycle<NoticeState, NoticeEvent> = {
  sent: { acknowledge: 'acknowledged' },
  acknowledged: { acknowledge: null },
};

describe('the lifecycle of a decision', () => {
  it.each(decisionStates)('%s', (state) => {
    expect(decisionLifecycle[state]).toStrictEqual(expected[state]);
  });

  it.each([
    ['confirm', 'heikki', 'own-work'],
    ['refuse', 'heikki', 'own-work'],
    ['withdraw', 'heikki', undefined],
    ['confirm', 'hanna', undefined],
    ['refuse', 'hanna', undefined],
  ] as const)('%s by %s of what heikki proposed: %s', (event, userId, code) => {
    expect(stepProblem(decisionSteps[event], makeDecision(), userId)?.code).toBe(code);
  });
});

it.each(noticeStates)('the lifecycle of a notice: %s', (state) => {
  expect(noticeLifecycle[state]).toStrictEqual(expectedOfNotices[state]);
});
