import { expect, it } from 'vitest';

import { noDecision, readDecision } from './decision-draft.ts';

it.each([
  [noDecision, ['verdict']],
  [{ ...noDecision, verdict: 'return' }, ['category', 'reason']],
  [{ verdict: 'reject', category: 'other', reason: ' ' }, ['reason']],
])('%j lacks %j', (draft, wrong) => {
  expect(readDecision(draft)).toEqual({ decision: undefined, wrong });
});

it('is what the API takes; an approval leaves out a reason that was begun', () => {
  const begun = { category: 'other', reason: ' Why? ' };
  expect(readDecision({ verdict: 'approve', ...begun }).decision).toEqual({
    verdict: 'approve',
    category: null,
    reason: '',
  });
  expect(readDecision({ verdict: 'return', ...begun }).decision).toEqual({
    verdict: 'return',
    category: 'other',
    reason: 'Why?',
  });
});
