import type { AgreementId } from '@jatkopolku/domain/agreement';
import type { Decision, Judgement } from '@jatkopolku/domain/option';
import { addressesOf } from '@jatkopolku/domain/provider';
import type { LocalDate, ProblemCode } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { Records } from '../records.ts';
import { checksOf } from './company-problems.ts';

/** What the confirmer of a decision should know of an agreement beside what judges it. */
export interface ReachFacts {
  /** Whether its provider has an address to which a message can go. */
  readonly hasAddress: boolean;
  /** What the company check lacks or says these days, also where it forbids nothing. */
  readonly check: ProblemCode | null;
}

/** Those facts of every agreement that was judged. */
export async function reachFacts(
  records: Records,
  { agreements }: Judgement,
  today: LocalDate,
): Promise<(agreementId: AgreementId) => ReachFacts> {
  const judged = agreements.map(({ agreement }) => agreement);
  const [providers, checks] = await Promise.all([
    // A region's providers are few: all of them in one look cost less than each by its name.
    records.list('provider'),
    checksOf(records, judged, today),
  ]);
  const mailed = new Set(
    providers
      .filter(({ record }) => addressesOf(record).length > 0)
      .map(({ record }) => record.providerId),
  );
  const providerOf = new Map(judged.map((one) => [one.agreementId, one.providerId]));
  const checkOf = new Map(checks.map((one) => [one.agreementId, one.problem]));
  return (agreementId) => {
    const providerId = providerOf.get(agreementId);
    return {
      hasAddress: providerId !== undefined && mailed.has(providerId),
      check: checkOf.get(agreementId) ?? null,
    };
  };
}

/** The names of those whose decision it is. */
export async function decisionPeople(
  records: Records,
  { proposedBy, decidedBy }: Pick<Decision, 'proposedBy' | 'decidedBy'>,
): Promise<{ readonly proposedBy: string; readonly decidedBy: string | null }> {
  const [proposer, decider] = await Promise.all([
    nameOf(records, proposedBy),
    decidedBy === null ? null : nameOf(records, decidedBy),
  ]);
  return { proposedBy: proposer ?? proposedBy, decidedBy: decider ?? decidedBy };
}
