import { makeFollowup } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  coachingDraft,
  emptyGoal,
  evaluationDraft,
  feedbackDraft,
  readCoaching,
  readDay,
  readEvaluation,
  readProviderFeedback,
  readSettings,
} from './followup-drafts.ts';
import { addressOf, formAt } from './form-names.ts';

const made = { by: 'u-1', name: 'K', on: '2020-06-10' };
const written = { goals: [{ goal: 'Rhythm', score: 'nearly', words: 'Daily' }], next: 'Work' };

describe('a final evaluation', () => {
  it('begins with the goal of the plan, and goes on from what was written', () => {
    expect(evaluationDraft(makeFollowup(), 'Rhythm').goals).toEqual([
      { ...emptyGoal, goal: 'Rhythm' },
    ]);
    const known = makeFollowup({ evaluation: { ...written, made } as never });
    expect(evaluationDraft(known, 'Another')).toEqual(written);
  });

  it('asks each goal for a score and words', () => {
    expect(readEvaluation(evaluationDraft(makeFollowup(), 'Rhythm')).faults).toMatchObject({
      'goals.0.score': { code: 'field-missing' },
      'goals.0.words': { code: 'field-missing' },
      next: { code: 'field-missing' },
    });
    expect(readEvaluation(written).sent).toEqual(written);
  });
});

describe('the provider’s forms', () => {
  it('are empty at first, and ask for what is compulsory', () => {
    const { needsSupport: _n, ...asked } = readProviderFeedback(
      feedbackDraft(makeFollowup()),
    ).faults;
    expect(Object.keys(asked).toSorted()).toEqual(['recommendation', 'wentWell']);
    const faults = readCoaching(coachingDraft(makeFollowup())).faults;
    expect(Object.keys(faults).toSorted()).toEqual(['aim', 'steps']);
  });

  it('have addresses of their own', () => {
    expect(formAt(addressOf('coachingPlan'))).toBe('coachingPlan');
    expect(formAt('evaluations')).toBeUndefined();
  });
});

it('an empty day leaves it to the setting, and a setting is a number', () => {
  expect(readDay({ evaluateBy: '' }).sent).toEqual({ evaluateBy: null });
  expect(readSettings({ evaluationDaysBefore: '21' }).sent).toEqual({ evaluationDaysBefore: 21 });
  expect(readSettings({ evaluationDaysBefore: '' }).sent).toBeUndefined();
  expect(readSettings({ evaluationDaysBefore: '100' }).sent).toBeUndefined();
});
