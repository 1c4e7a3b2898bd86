import { describe, expect, it } from 'vitest';

import { type Lifecycle, statesBefore, stepProblem, stepsOf } from './lifecycle.ts';

type State = 'draft' | 'sent' | 'done';
interface Letter {
  readonly state: State;
  readonly writer: string | null;
}
const lifecycle: Lifecycle<State, 'send' | 'answer'> = {
  draft: { send: 'sent', answer: null },
  sent: { send: 'sent', answer: 'done' },
  done: { send: null, answer: null },
};
const steps = stepsOf(lifecycle, { answer: ({ writer }: Letter) => [writer] });

describe('the steps of a lifecycle', () => {
  it('are its events, each with what follows every state', () => {
    expect(Object.keys(steps)).toEqual(['send', 'answer']);
    expect(steps.answer.after).toEqual({ draft: null, sent: 'done', done: null });
  });

  it('know the states they go from', () => {
    expect(statesBefore(steps.send)).toEqual(['draft', 'sent']);
    expect(statesBefore(steps.answer)).toEqual(['sent']);
  });

  it.each([
    ['send', 'draft', 'maija', undefined],
    ['answer', 'sent', 'ville', undefined],
    ['answer', 'sent', 'maija', { code: 'own-work' }],
    ['answer', 'draft', 'ville', { code: 'not-in-this-state', details: { state: 'draft' } }],
    ['answer', 'done', 'maija', { code: 'not-in-this-state', details: { state: 'done' } }],
  ] as const)('%s of what is %s by %s: %j', (event, state, userId, problem) => {
    expect(stepProblem(steps[event], { state, writer: 'maija' }, userId)).toEqual(problem);
  });
});
