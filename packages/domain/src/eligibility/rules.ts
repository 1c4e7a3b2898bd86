import type { Provider } from '@jatkopolku/domain/provider';
import type { ProblemCode } from '@jatkopolku/kernel';

import { type LegalFormGroup, legalFormGroup } from './legal-forms.ts';

/** What is bought: the activity itself, or only the support and guidance that §13.2 allows from a company. */
export const scopes = ['work-activity', 'support-guidance'] as const;
export type Scope = (typeof scopes)[number];

export function parseScope(text: string): Scope | undefined {
  return scopes.find((scope) => scope === text);
}

/** What the form and the registers alone say; only a review needs a person. */
export type CompanyFinding = 'eligible' | 'review' | 'excluded';

type CheckedProvider = Pick<Provider, 'formCode' | 'registers' | 'declaresBusinessActivity'>;

/**
 * The company-exclusion check of rehabilitative work activity: 189/2001 §13.2, in force 1.1.2021
 * (before it §6.2). An association or foundation can also do business: EOAK/348/2021, 1.3.1.
 */
export function findCompany(provider: CheckedProvider): CompanyFinding {
  const declares = provider.declaresBusinessActivity === 'yes';
  const inTradeRegister = provider.registers.includes('trade');
  const findings: Record<LegalFormGroup, CompanyFinding> = {
    company: 'excluded',
    'public-body': 'eligible',
    'religious-body': declares ? 'review' : 'eligible',
    'association-or-foundation': declares || inTradeRegister ? 'review' : 'eligible',
    unclear: 'review',
  };
  return findings[legalFormGroup(provider.formCode)];
}

/** A person's answer to a review, as documented: both are empty texts when there is none. */
export interface ReviewOutcome {
  readonly decision: string;
  readonly reason: string;
}

/** @returns the reason why nothing may be bought from the provider in this scope, or undefined. */
export function companyProblem(
  provider: CheckedProvider,
  scope: Scope,
  review: ReviewOutcome,
): ProblemCode | undefined {
  if (scope === 'support-guidance') return undefined;
  const finding = findCompany(provider);
  if (finding === 'eligible') return undefined;
  if (finding === 'excluded') return 'company-excluded';
  if (review.decision === '') return 'exclusion-review-missing';
  if (review.decision !== 'approved') return 'exclusion-review-rejected';
  return review.reason === '' ? 'exclusion-review-missing' : undefined;
}
