import {
  type Framework,
  frameworkStateNow,
  takesAgreements,
  isProcured,
} from '@jatkopolku/domain/framework';
import { type DateRange, type LocalDate, type Problem, addDays } from '@jatkopolku/kernel';

import { signedStates } from './lifecycle.ts';
import { isResponsiblePersonQualified } from './rules.ts';
import { type Agreement, type ContractTerm, contractTerms } from './schema.ts';

/** A contract signed on paper is written down so many days later at most: the check of today is about it. */
export const SIGNED_WITHIN_DAYS = 30;

/** Whether it was signed: a draft binds nobody, and nothing is done by it. */
export function isSigned({ state }: Pick<Agreement, 'state'>): boolean {
  return signedStates[state];
}

/** Whether its lot is the provider's on the day: signed, and not after its last day. A draft holds nothing. */
export function holdsLot(
  { state, termination }: Pick<Agreement, 'state' | 'termination'>,
  today: LocalDate,
): boolean {
  return isSigned({ state }) && (termination === null || today <= termination.on);
}

/** The compulsory terms of which nobody has said where they are in the contract. */
export function missingTerms(terms: Agreement['contractTerms']): readonly ContractTerm[] {
  const placed = new Set(terms.filter(({ place }) => place !== '').map(({ term }) => term));
  return contractTerms.filter((term) => !placed.has(term));
}

type Terms = Pick<Framework, 'procedure' | 'state'>;
type Contract = Pick<
  Agreement,
  'contractTerms' | 'dayPriceCents' | 'responsiblePerson' | 'qualification' | 'experienceYears'
>;

export interface Signing {
  readonly framework: Terms;
  /** The agreement's term with the framework's decided options. */
  readonly term: DateRange;
  readonly signedOn: LocalDate;
  readonly today: LocalDate;
}

/**
 * Every reason against signing, but for the company check. The eight terms are compulsory in contracts
 * with private providers (612/2021 §15, in force 1.1.2023); the county asks for them in all it signs.
 */
export function signingProblems(agreement: Contract, signing: Signing): Problem[] {
  const { framework, term, signedOn, today } = signing;
  const missing = isProcured(framework) ? missingTerms(agreement.contractTerms).length : 0;
  const problems: Problem[] = [];
  if (missing > 0) {
    problems.push({
      code: 'contract-terms-missing',
      details: { count: missing },
      at: '/contractTerms',
    });
  }
  if (!isResponsiblePersonQualified(agreement)) {
    problems.push({ code: 'responsible-person-unqualified', at: '/responsiblePerson' });
  }
  const isInForce = takesAgreements[frameworkStateNow(framework, term, today)];
  if (!isInForce) problems.push({ code: 'framework-not-in-force' });
  if (!isPriced(agreement, framework)) {
    problems.push({ code: 'price-by-procedure', at: '/dayPriceCents' });
  }
  if (signedOn > today) problems.push({ code: 'day-ahead', at: '/signedOn' });
  const from = addDays(today, -SIGNED_WITHIN_DAYS);
  if (isProcured(framework) && signedOn < from) {
    problems.push({ code: 'signing-backdated', details: { from }, at: '/signedOn' });
  }
  return problems;
}

/** What is bought has a price; an own unit's and another authority's work has none. */
export function isPriced(
  { dayPriceCents }: Pick<Agreement, 'dayPriceCents'>,
  framework: Pick<Framework, 'procedure'>,
): boolean {
  return isProcured(framework) === dayPriceCents > 0;
}
