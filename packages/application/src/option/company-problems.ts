import type { Agreement } from '@jatkopolku/domain/agreement';
import { companyProblem } from '@jatkopolku/domain/eligibility';
import { isProcured } from '@jatkopolku/domain/framework';
import type { Provider } from '@jatkopolku/domain/provider';
import { type ProblemCode, byText } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** Why the law forbids buying by an agreement; undefined when it does not. */
export type CompanyProblemOf = (agreement: Agreement) => ProblemCode | undefined;

/** What the company check says of buying by each agreement; nothing is bought from own units and authorities. */
export async function companyProblemsOf(
  records: Records,
  agreements: readonly Agreement[],
): Promise<CompanyProblemOf> {
  const frameworkIds = [...new Set(agreements.map(({ frameworkId }) => frameworkId))];
  const providerIds = [...new Set(agreements.map(({ providerId }) => providerId))];
  const [frameworks, providers] = await Promise.all([
    records.getMany(
      'framework',
      frameworkIds.map((frameworkId) => ({ frameworkId })),
    ),
    records.getMany(
      'provider',
      providerIds.map((providerId) => ({ providerId })),
    ),
  ]);
  const procured = new Set(
    frameworks.filter(({ record }) => isProcured(record)).map(({ record }) => record.frameworkId),
  );
  const known = new Map(providers.map(({ record }) => [record.providerId, record]));
  return (agreement) =>
    procured.has(agreement.frameworkId)
      ? problemOf(agreement, known.get(agreement.providerId))
      : undefined;
}

function problemOf(
  { scope, reviewDecision, reviewReason }: Agreement,
  provider: Provider | undefined,
): ProblemCode | undefined {
  const review = { decision: reviewDecision, reason: reviewReason };
  return provider ? companyProblem(provider, scope, review) : 'unknown-provider';
}

/** The same for agreements by their ids, for whoever is told of them. */
export async function agreementChecks(
  records: Records,
  told: readonly Pick<Agreement, 'agreementId'>[],
): Promise<{ agreementId: Agreement['agreementId']; problem: ProblemCode | null }[]> {
  const keys = told.map(({ agreementId }) => ({ agreementId }));
  const agreements = (await records.getMany('agreement', keys)).map(({ record }) => record);
  const problem = await companyProblemsOf(records, agreements);
  return agreements
    .map((agreement) => ({
      agreementId: agreement.agreementId,
      problem: problem(agreement) ?? null,
    }))
    .toSorted((a, b) => byText(a.agreementId, b.agreementId));
}
