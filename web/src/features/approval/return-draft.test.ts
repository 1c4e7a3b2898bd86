import { expect, it } from 'vitest';

import { type ReturnDraft, readReturn } from './return-draft.ts';

it.each<[ReturnDraft, readonly string[]]>([
  [{ category: '', reason: '' }, ['category', 'reason']],
  [{ category: 'other', reason: '  ' }, ['reason']],
  [{ category: '', reason: 'The 8th?' }, ['category']],
])('%j lacks %j', (draft, missing) => {
  expect(readReturn(draft)).toEqual({ sent: undefined, missing });
});

it('a whole return is what the API takes', () => {
  const draft = { category: 'days-missing', reason: ' The 8th? ' } as const;
  expect(readReturn(draft)).toEqual({
    sent: { category: 'days-missing', reason: 'The 8th?' },
    missing: [],
  });
});
