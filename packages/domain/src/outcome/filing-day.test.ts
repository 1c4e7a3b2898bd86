import { localDate } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { filingDay } from './filing-day.ts';
import { claimStates } from './lifecycle.ts';

it.each(claimStates)('a claim that is %s keeps its day, but for a draft', (state) => {
  const claim = makeClaim({ state, submittedOn: '2020-06-10' });
  const today = localDate('2020-06-20');
  expect(filingDay(claim, today)).toBe(state === 'draft' ? today : '2020-06-10');
});
