import { expect, it } from 'vitest';

import { noVerdict, readVerdict } from './verdict-draft.ts';

it.each([
  [noVerdict, ['verdict']],
  [{ ...noVerdict, verdict: 'return' }, ['category', 'reason']],
  [{ verdict: 'reject', category: 'other', reason: ' ' }, ['reason']],
])('%j lacks %j', (draft, wrong) => {
  expect(readVerdict(draft)).toEqual({ decision: undefined, wrong });
});

it('is what the API takes; an approval leaves out a reason that was begun', () => {
  const begun = { category: 'other', reason: ' Why? ' };
  expect(readVerdict({ verdict: 'approve', ...begun }).decision).toEqual({
    verdict: 'approve',
    category: null,
    reason: '',
  });
  expect(readVerdict({ verdict: 'return', ...begun }).decision).toEqual({
    verdict: 'return',
    category: 'other',
    reason: 'Why?',
  });
});
