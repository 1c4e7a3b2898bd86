import { expect, it } from 'vitest';

import { noVerdict, readVerdict } from './verdict-draft.ts';

it.each([
  ['nothing chosen', noVerdict, ['verdict']],
  ['dismissed without a reason', { verdict: 'dismiss', reason: ' ' }, ['reason']],
  ['dismissed with one', { verdict: 'dismiss', reason: 'Late' }, []],
  ['upheld without a reason', { verdict: 'uphold', reason: '' }, []],
])('%s', (_name, draft, wrong) => {
  const { sent, faults } = readVerdict(draft);
  expect(Object.keys(faults)).toEqual(wrong);
  expect(sent === undefined).toBe(wrong.length > 0);
});
