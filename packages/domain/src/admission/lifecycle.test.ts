import { statesBefore, stepProblem } from '@jatkopolku/kernel';
import { makeApplication } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type ApplicationEvent,
  type ApplicationState,
  applicationLifecycle,
  applicationStates,
  isOpenApplication,
} from './lifecycle.ts';
import { applicationSteps } from './steps.ts';

const table: Record<ApplicationState, Partial<Record<ApplicationEvent, ApplicationState>>> = {
  draft: { amend: 'draft', submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { ask: 'more-asked', approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' },
  'more-asked': {
    amend: 'more-asked',
    submit: 'submitted',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  approved: {},
  rejected: {},
  withdrawn: {},
};
const events = Object.keys(applicationSteps) as ApplicationEvent[];

describe.each(applicationStates)('an application that is %s', (state) => {
  it.each(events)('%s', (event) => {
    expect(applicationLifecycle[state][event]).toBe(table[state][event] ?? null);
  });

  it('keeps its place until it is decided or withdrawn', () => {
    const isDecided = Object.keys(table[state]).length === 0;
    expect(isOpenApplication[state]).toBe(!isDecided);
  });
});

describe('who decides an application', () => {
  const application = makeApplication({ state: 'submitted', madeBy: 'maker', sentBy: 'sender' });

  it.each(['ask', 'approve', 'reject'] as const)('%s: not who wrote or sent it', (event) => {
    const step = applicationSteps[event];
    expect(stepProblem(step, application, 'maker')).toEqual({ code: 'own-work' });
    expect(stepProblem(step, application, 'sender')).toEqual({ code: 'own-work' });
    expect(stepProblem(step, application, 'somebody')).toBeUndefined();
  });

  it('is the provider itself that withdraws it, at any time before that', () => {
    expect(stepProblem(applicationSteps.withdraw, application, 'maker')).toBeUndefined();
    expect(statesBefore(applicationSteps.withdraw)).toEqual(['draft', 'submitted', 'more-asked']);
  });
});
