import { expect, it } from 'vitest';

import { emptyReview, readReview } from './review-draft.ts';

const whole = {
  verdict: 'approved',
  businessTasks: 'The café is business.',
  reason: 'The clients work in the garden.',
  evidence: [],
};

it('an answer is what the API takes', () => {
  expect(readReview(whole)).toEqual({ sent: whole, faults: {} });
});

it('what is missing is shown at its field', () => {
  const { sent, faults } = readReview(emptyReview);
  expect(sent).toBeUndefined();
  expect(Object.keys(faults).toSorted()).toEqual(['businessTasks', 'reason', 'verdict']);
});

it('blanks are no reason', () => {
  expect(readReview({ ...whole, reason: '  ' }).faults).toEqual({
    reason: { code: 'field-missing' },
  });
});
