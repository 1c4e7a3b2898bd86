import { expect, it } from 'vitest';

import { readVerdict } from './verdict-draft.ts';

it.each([
  ['', '', ['verdict']],
  ['approve', '', []],
  ['ask', '', ['reason']],
  ['ask', '  ', ['reason']],
  ['ask', 'Own-control plan?', []],
  ['reject', '', ['reason']],
  ['reject', 'No premises', []],
])('%s with %j lacks %j', (verdict, reason, wrong) => {
  const read = readVerdict({ verdict, reason });
  expect(read.wrong).toEqual(wrong);
  expect(read.decision === undefined).toBe(wrong.length > 0);
});
