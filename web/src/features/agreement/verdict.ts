import type { Agreement } from '@jatkopolku/domain/agreement';
import {
  type CompanyFinding,
  type CompanyProblem,
  companyProblem,
  findCompany,
} from '@jatkopolku/domain/eligibility';
import type { Provider } from '@jatkopolku/domain/provider';

/** What the company check comes to: plainly eligible, for a reason all the same, or the reason against. */
export type Verdict = 'eligible' | 'reviewed' | 'guidance' | CompanyProblem;

interface Check {
  readonly scope: Agreement['scope'];
  readonly finding: CompanyFinding;
  readonly problem: CompanyProblem | null;
}

/** Support and guidance may be bought from a company too (189/2001 §13.2). */
export function verdictOf({ scope, finding, problem }: Check): Verdict {
  if (problem !== null) return problem;
  if (finding === 'eligible') return 'eligible';
  return scope === 'support-guidance' ? 'guidance' : 'reviewed';
}

/** The check of an agreement by the rule that the API has too, from what is at hand. */
export function verdictOn(agreement: Agreement, provider: Provider): Verdict {
  const { scope, reviewDecision, reviewReason } = agreement;
  const review = { decision: reviewDecision, reason: reviewReason };
  const problem = companyProblem(provider, scope, review) ?? null;
  return verdictOf({ scope, finding: findCompany(provider), problem });
}

/** Whether somebody has to do something about it. */
export function isAgainst(verdict: Verdict): boolean {
  return verdict !== 'eligible' && verdict !== 'reviewed' && verdict !== 'guidance';
}
