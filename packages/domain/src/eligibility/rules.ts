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
export const companyFindings = ['eligible', 'review', 'excluded'] as const;
export type CompanyFinding = (typeof companyFindings)[number];

/** What makes a person look at a provider whose form alone would pass. */
export const companyDoubts = ['declares-business', 'trade-register'] as const;
export type CompanyDoubt = (typeof companyDoubts)[number];

export type CheckedProvider = Pick<Provider, 'formCode' | 'registers' | 'declaresBusinessActivity'>;

/**
 * The company-exclusion check of rehabilitative work activity: 189/2001 §13.2, in force 1.1.2021
 * (before it §6.2). An association or foundation can also do business: EOAK/348/2021, 1.3.1.
 */
export function findCompany(provider: CheckedProvider): CompanyFinding {
  const { group, doubts } = companyReasons(provider);
  if (group === 'company') return 'excluded';
  return group === 'unclear' || doubts.length > 0 ? 'review' : 'eligible';
}

/** What the finding rests on: the group of the form, and what in it gives a doubt. */
interface CompanyReasons {
  readonly group: LegalFormGroup;
  readonly doubts: CompanyDoubt[];
}

/** What can make a provider of the group one that does business. */
const doubtsOf: Record<LegalFormGroup, readonly CompanyDoubt[]> = {
  company: [],
  'public-body': [],
  'religious-body': ['declares-business'],
  'association-or-foundation': ['declares-business', 'trade-register'],
  unclear: [],
};

export function companyReasons(provider: CheckedProvider): CompanyReasons {
  const isGiven: Record<CompanyDoubt, boolean> = {
    'declares-business': provider.declaresBusinessActivity === 'yes',
    'trade-register': provider.registers.includes('trade'),
  };
  const group = legalFormGroup(provider.formCode);
  return { group, doubts: doubtsOf[group].filter((doubt) => isGiven[doubt]) };
}

/** A person's answer to a review, as documented: both are empty texts when there is none. */
export interface ReviewOutcome {
  readonly decision: string;
  readonly reason: string;
}

/** Why nothing may be bought from a provider. */
export const companyProblems = [
  'company-excluded',
  'exclusion-review-missing',
  'exclusion-review-rejected',
] as const satisfies readonly ProblemCode[];
export type CompanyProblem = (typeof companyProblems)[number];

/** @returns the reason why nothing may be bought from the provider in this scope, or undefined. */
export function companyProblem(
  provider: CheckedProvider,
  scope: Scope,
  review: ReviewOutcome,
): CompanyProblem | undefined {
  if (scope === 'support-guidance') return undefined;
  const finding = findCompany(provider);
  if (finding === 'eligible') return undefined;
  if (finding === 'excluded') return 'company-excluded';
  if (review.decision === '') return 'exclusion-review-missing';
  if (review.decision !== 'approved') return 'exclusion-review-rejected';
  return review.reason === '' ? 'exclusion-review-missing' : undefined;
}
