import { type LocalDate, type ProblemCode, addDays, addMonths } from '@jatkopolku/kernel';

import type { Check, ExclusionDecision } from './check.ts';
import { type GroundCode, groundTable, isAsking, isHolding } from './grounds.ts';
import { type CompanyCheckEvent, type CompanyCheckState, clearsCompany } from './lifecycle.ts';
import type { Scope } from './rules.ts';

/** At signing and at each option the register was asked no longer ago than this (the county's terms). */
export const CHECK_MAX_AGE_DAYS = 30;

/** A decision is reviewed at each yearly certificate round (1233/2006 §5.5). */
export const DECISION_MONTHS = 12;

/** A certificate or an extract is not older than this when it is given (1233/2006 §7). */
export const DOCUMENT_MAX_AGE_MONTHS = 3;

/** Every provider is asked about within so many nights. */
export const RECHECK_ROUND_NIGHTS = 28;

export function decisionEnd(decidedOn: LocalDate): LocalDate {
  return addMonths(decidedOn, DECISION_MONTHS);
}

export function isInForce(
  decision: ExclusionDecision | null,
  today: LocalDate,
): decision is ExclusionDecision {
  return decision !== null && today <= decision.validUntil;
}

/** Whether everything that asks for an answer was among what was answered. */
export function answers(answered: readonly GroundCode[], found: readonly GroundCode[]): boolean {
  return found.filter(isAsking).every((code) => answered.includes(code));
}

/** Why an agreement may not be signed, or an option used, on a day. */
export const buyingProblems = [
  'company-excluded',
  'exclusion-review-missing',
  'exclusion-review-rejected',
  'check-missing',
  'check-stale',
] as const satisfies readonly ProblemCode[];
export type BuyingProblem = (typeof buyingProblems)[number];

export interface Buying {
  /** Undefined where the provider was never asked about. */
  readonly check: Check | undefined;
  readonly scope: Scope;
  readonly today: LocalDate;
}

/**
 * Why nothing may be bought from the provider on the day; undefined where it may. Support and guidance
 * may be bought from a company too (189/2001 §13.2), but from no one who is insolvent or has ceased.
 */
export function buyingProblem({ check, scope, today }: Buying): BuyingProblem | undefined {
  if (scope === 'support-guidance') {
    return check && check.holding.length > 0 ? 'exclusion-review-missing' : undefined;
  }
  if (!check) return 'check-missing';
  return stateProblem(check) ?? ageProblem(check, today);
}

function stateProblem({ state, decision }: Check): BuyingProblem | undefined {
  const excluded = decision?.by === 'review' ? 'exclusion-review-rejected' : 'company-excluded';
  const problems: Record<CompanyCheckState, BuyingProblem | undefined> = {
    eligible: undefined,
    review: 'exclusion-review-missing',
    proposed: 'exclusion-review-missing',
    unknown: 'check-missing',
    excluded,
  };
  return problems[state];
}

/** A decision that holds while the register is silent keeps what runs, and begins nothing new. */
function ageProblem({ finding, askedOn, decision }: Check, today: LocalDate) {
  if (finding === 'unknown') return 'check-missing';
  const isFresh = today <= addDays(askedOn, CHECK_MAX_AGE_DAYS) && isInForce(decision, today);
  return isFresh ? undefined : 'check-stale';
}

/**
 * Why a provider's money waits: excluded, or newly found insolvent or ceased. Being unknown, or under
 * review, holds nothing; clients' days are never held.
 */
export function holdReasons(check: Check | undefined, scope: Scope): readonly GroundCode[] {
  if (!check) return [];
  const isExcluded = check.state === 'excluded' && scope === 'work-activity';
  if (!isExcluded) return check.holding;
  const asked = check.grounds.filter((code) => groundTable[code].finding !== 'eligible');
  return [...new Set([...asked, ...check.holding])];
}

type Standing = Pick<Check, 'state' | 'decision' | 'proposal'>;

/** What a new asking does to a check. */
export function lookupEvent(
  before: Standing,
  { finding, grounds }: Pick<Check, 'finding' | 'grounds'>,
  today: LocalDate,
): CompanyCheckEvent {
  if (finding === 'eligible') return 'find-eligible';
  if (finding === 'excluded') return 'find-excluded';
  if (finding === 'unknown' && !grounds.some(isHolding)) return silentEvent(before, today);
  const { decision, proposal, state } = before;
  if (isInForce(decision, today) && answers(decision.grounds, grounds)) {
    return decision.outcome === 'eligible' ? 'find-eligible' : 'find-excluded';
  }
  const isAnswered = state === 'proposed' && proposal && answers(proposal.grounds, grounds);
  return isAnswered ? 'keep' : 'find-review';
}

/** Silence clears nobody, and takes away only what has expired. */
function silentEvent({ state, decision }: Standing, today: LocalDate): CompanyCheckEvent {
  const isExpired = clearsCompany[state] && !isInForce(decision, today);
  return isExpired || state === 'unknown' ? 'go-stale' : 'keep';
}
