import { isResponsiblePersonQualified } from '@jatkopolku/domain/agreement';
import { type Framework, isProcured, isPublished } from '@jatkopolku/domain/framework';
import type { LocalDate, Problem } from '@jatkopolku/kernel';

import type { ApplicationFacts } from './schema.ts';

type Open = Pick<Framework, 'procedure' | 'state' | 'startsOn'>;

/**
 * Whether providers may apply on the day. A framework agreement is closed to newcomers from its first
 * day (1397/2016 §42); a dynamic purchasing system is open as long as it runs (§49). An own unit and
 * cooperation have no applications.
 *
 * @param lastDay the framework's, with its decided options.
 */
export function takesApplications(framework: Open, lastDay: LocalDate, today: LocalDate): boolean {
  if (!isProcured(framework) || !isPublished[framework.state]) return false;
  return framework.procedure === 'dps' ? today <= lastDay : today < framework.startsOn;
}

/** What an application is judged by beside itself. */
export interface ApplicationGround {
  /** Undefined for a framework that is not there. */
  readonly framework: Open | undefined;
  readonly lastDay: LocalDate | undefined;
  /** The numbers of the framework's lots. */
  readonly lots: readonly number[];
  /** Those that the provider was admitted to already. */
  readonly heldLots: readonly number[];
  readonly today: LocalDate;
}

/** Every reason against an application, each at what it is about. */
export function applicationProblems(
  facts: ApplicationFacts,
  { framework, lastDay, lots, heldLots, today }: ApplicationGround,
): Problem[] {
  // A draft is not there for who applies.
  const isThere = framework && isPublished[framework.state];
  if (!isThere || lastDay === undefined) return [{ code: 'unknown-framework' }];
  const problems: Problem[] = [];
  if (!takesApplications(framework, lastDay, today)) problems.push({ code: 'applying-closed' });
  for (const [place, { lot }] of facts.lots.entries()) {
    const at = `/lots/${place}/lot`;
    if (!lots.includes(lot)) problems.push({ code: 'unknown-lot', at });
    if (heldLots.includes(lot)) problems.push({ code: 'lot-held', details: { lot }, at });
  }
  if (!isResponsiblePersonQualified(facts)) {
    problems.push({ code: 'responsible-person-unqualified', at: '/experienceYears' });
  }
  if (facts.instructors.length === 0) {
    problems.push({ code: 'instructors-missing', at: '/instructors' });
  }
  return problems;
}
