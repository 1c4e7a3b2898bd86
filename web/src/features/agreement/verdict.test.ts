import { makeAgreement, makeProvider } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { isAgainst, verdictOn } from './verdict.ts';

const company = { formCode: '16' };
const doubtful = { declaresBusinessActivity: 'yes' };
const guidance = { scope: 'support-guidance' } as const;
const approved = { reviewDecision: 'approved', reviewReason: 'No business in the tasks' };

it.each([
  ['an association', {}, {}, 'eligible'],
  ['a company', company, {}, 'company-excluded'],
  ['a company’s support and guidance', company, guidance, 'guidance'],
  ['an association’s support and guidance', {}, guidance, 'eligible'],
  ['a doubt without a review', doubtful, {}, 'exclusion-review-missing'],
  ['a doubt that was reviewed', doubtful, approved, 'reviewed'],
  [
    'a review that was refused',
    doubtful,
    { reviewDecision: 'rejected' },
    'exclusion-review-rejected',
  ],
])('%s: %s', (_name, provider, agreement, expected) => {
  const verdict = verdictOn(makeAgreement(agreement), makeProvider(provider));
  expect(verdict).toBe(expected);
  expect(isAgainst(verdict)).toBe(!['eligible', 'reviewed', 'guidance'].includes(expected));
});
