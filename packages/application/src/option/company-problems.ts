import type { Agreement } from '@jatkopolku/domain/agreement';
import { buyingProblem } from '@jatkopolku/domain/eligibility';
import { isProcured } from '@jatkopolku/domain/framework';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, type ProblemCode, byText } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** Why nothing may be bought by an agreement; undefined where it may. */
export type CompanyProblemOf = (agreement: Agreement) => ProblemCode | undefined;

/** What only says that nothing is known these days: a task for somebody, and no reason against a running contract. */
const awaited = new Set<ProblemCode>(['check-missing', 'check-stale']);

/** What forbids going on by each agreement; that a register is silent or does not know forbids nothing. */
export async function forbiddingProblemsOf(
  records: Records,
  agreements: readonly Agreement[],
  today: LocalDate,
): Promise<CompanyProblemOf> {
  const problemOf = await freshProblemsOf(records, agreements, today);
  return (agreement) => {
    const problem = problemOf(agreement);
    return problem !== undefined && awaited.has(problem) ? undefined : problem;
  };
}

/** What the company check says as of these days; nothing is bought from own units and authorities. */
async function freshProblemsOf(
  records: Records,
  agreements: readonly Agreement[],
  today: LocalDate,
): Promise<CompanyProblemOf> {
  const [procured, checks] = await Promise.all([
    procuredOf(records, agreements),
    // A region's checks are few and short: all of them in one look cost less than each by its name.
    records.list('check'),
  ]);
  const known = new Map(checks.map(({ record }) => [record.providerId, record]));
  return ({ frameworkId, providerId, scope }) =>
    procured.has(frameworkId)
      ? buyingProblem({ check: known.get(providerId), scope, today })
      : undefined;
}

/** Whose agreements these are, each once. */
export function providersOf(agreements: readonly Agreement[]): readonly ProviderId[] {
  return [...new Set(agreements.map(({ providerId }) => providerId))];
}

async function procuredOf(records: Records, agreements: readonly Agreement[]) {
  const ids = [...new Set(agreements.map(({ frameworkId }) => frameworkId))];
  const frameworks = await records.getMany(
    'framework',
    ids.map((frameworkId) => ({ frameworkId })),
  );
  return new Set(
    frameworks.filter(({ record }) => isProcured(record)).map(({ record }) => record.frameworkId),
  );
}

interface AgreementCheck {
  readonly agreementId: Agreement['agreementId'];
  readonly problem: ProblemCode | null;
}

/** What the company check says of agreements by their ids. */
export async function agreementChecks(
  records: Records,
  asked: readonly Pick<Agreement, 'agreementId'>[],
  today: LocalDate,
): Promise<AgreementCheck[]> {
  const keys = asked.map(({ agreementId }) => ({ agreementId }));
  const stored = await records.getMany('agreement', keys);
  return checksOf(
    records,
    stored.map(({ record }) => record),
    today,
  );
}

/** The same of agreements that were read already. */
export async function checksOf(
  records: Records,
  agreements: readonly Agreement[],
  today: LocalDate,
): Promise<AgreementCheck[]> {
  const problemOf = await freshProblemsOf(records, agreements, today);
  return agreements
    .map((agreement) => ({
      agreementId: agreement.agreementId,
      problem: problemOf(agreement) ?? null,
    }))
    .toSorted((a, b) => byText(a.agreementId, b.agreementId));
}
