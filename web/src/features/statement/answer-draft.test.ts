import { expect, it } from 'vitest';

import { noAnswer, readAnswer, verdictsFor } from './answer-draft.ts';

it('an answer has a verdict and words', () => {
  expect(readAnswer(noAnswer).sent).toBeUndefined();
  expect(readAnswer({ verdict: 'uphold', text: '' }).faults).toMatchObject({
    text: { code: 'field-missing' },
  });
  expect(readAnswer({ verdict: 'reject', text: 'No' }).sent).toEqual({
    verdict: 'reject',
    text: 'No',
  });
});

it.each([
  ['open', ['uphold', 'reject']],
  ['upheld', ['reject']],
  ['rejected', []],
  ['withdrawn', []],
] as const)('one that is %s may be answered so: %j', (state, verdicts) => {
  expect(verdictsFor(state)).toEqual(verdicts);
});
