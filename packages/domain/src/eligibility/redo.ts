import type { Provider } from '@jatkopolku/domain/provider';
import { type Instant, type LocalDate, byText, must } from '@jatkopolku/kernel';

import type { Check, ExclusionDecision } from './check.ts';
import { classify } from './classify.ts';
import type { LookupOutcome } from './facts.ts';
import { type GroundCode, isHolding } from './grounds.ts';
import { type CompanyCheckState, companyCheckLifecycle, isUnderReview } from './lifecycle.ts';
import { type CheckedProvider, type ReviewOutcome, type Scope, companyReasons } from './rules.ts';
import { answers, decisionEnd, isInForce, lookupEvent } from './standing.ts';

/** An agreement as far as its signing shows a check that was done for it. */
export interface SignedAgreement {
  readonly scope: Scope;
  readonly signedOn: LocalDate | null;
  readonly reviewDecision: string;
  readonly reviewReason: string;
}

/**
 * What was decided of a provider that was never asked about here: the check of its last agreement
 * counts as documented on the day of signing.
 */
export function signedDecision(
  provider: CheckedProvider,
  agreements: readonly SignedAgreement[],
): ExclusionDecision | null {
  const signed = agreements.flatMap(({ scope, signedOn, reviewDecision, reviewReason }) =>
    scope === 'work-activity' && signedOn !== null
      ? [{ signedOn, review: { decision: reviewDecision, reason: reviewReason } }]
      : [],
  );
  const last = signed.toSorted((a, b) => byText(b.signedOn, a.signedOn))[0];
  if (!last) return null;
  return {
    by: 'import',
    outcome: 'eligible',
    grounds: answeredBy(provider, last.review),
    reason: last.review.reason,
    decidedOn: last.signedOn,
    validUntil: decisionEnd(last.signedOn),
    review: null,
    confirmedBy: null,
  };
}

/** What the provider's own record said when the review of its agreement was approved. */
function answeredBy(provider: CheckedProvider, review: ReviewOutcome): GroundCode[] {
  if (review.decision !== 'approved') return [];
  const { registers } = provider;
  const facts: readonly (readonly [GroundCode, boolean])[] = [
    ['business-vat', registers.includes('vat-business')],
    ['prepayment', registers.includes('prepayment')],
  ];
  return [
    ...companyReasons(provider).doubts.map((doubt): GroundCode =>
      doubt === 'trade-register' ? 'trade-register' : 'declares-business',
    ),
    ...facts.flatMap(([code, holds]) => (holds ? [code] : [])),
  ];
}

export interface Redone {
  readonly provider: Provider;
  readonly before: Check | undefined;
  /** As {@link signedDecision} gives it; looked at only where there was no check before. */
  readonly signed: ExclusionDecision | null;
  readonly lookup: LookupOutcome;
  readonly answerHash: string | null;
  readonly askedOn: LocalDate;
  readonly askedAt: Instant;
}

/** The check after asking the register. */
export function redoCheck(redone: Redone): Check {
  const { provider, before, signed, lookup, answerHash, askedOn, askedAt } = redone;
  const standing = before ?? { ...nothingKnown, decision: signed, state: stateOf(signed, askedOn) };
  const found = classify({
    lookup,
    declared: provider,
    extract: standing.extract,
    today: askedOn,
  });
  const event = lookupEvent(standing, found, askedOn);
  const state = must(companyCheckLifecycle[standing.state][event], `a state after ${event}`);
  const isFound = lookup.outcome === 'found';
  const asked = {
    providerId: provider.providerId,
    businessId: provider.businessId,
    state,
    finding: found.finding,
    grounds: [...found.grounds],
    askedOn,
    askedAt,
    answerHash,
    silence: lookup.outcome === 'failed' ? lookup.why : null,
  };
  const decision = decisionAfter(standing, asked);
  return {
    ...asked,
    holding: isFound ? unanswered(found.grounds, decision, askedOn) : standing.holding,
    facts: isFound ? lookup.facts : standing.facts,
    extract: standing.extract,
    proposal: isUnderReview[state] ? standing.proposal : null,
    decision,
  };
}

const nothingKnown = { holding: [], facts: null, extract: null, proposal: null };

function stateOf(signed: ExclusionDecision | null, today: LocalDate): CompanyCheckState {
  return isInForce(signed, today) ? 'eligible' : 'unknown';
}

/** What the register itself shows is a decision of its day; people's hold beside it until they expire. */
function decisionAfter(
  { decision: known, extract }: Pick<Check, 'decision' | 'extract'>,
  { finding, grounds, askedOn }: Pick<Check, 'finding' | 'grounds' | 'askedOn'>,
): ExclusionDecision | null {
  if (finding !== 'eligible' && finding !== 'excluded') return known;
  const isExtract = extract !== null && grounds.includes('read-from-extract');
  return {
    by: isExtract ? 'extract' : 'register',
    outcome: finding,
    grounds: [],
    reason: '',
    decidedOn: askedOn,
    validUntil: isExtract ? extract.validUntil : decisionEnd(askedOn),
    review: null,
    confirmedBy: null,
  };
}

/** Grounds for which the money waits: those that no decision in force answers. */
function unanswered(
  found: readonly GroundCode[],
  decision: ExclusionDecision | null,
  today: LocalDate,
): GroundCode[] {
  const isCleared = isInForce(decision, today) && decision.outcome === 'eligible';
  return found.filter(isHolding).filter((code) => !isCleared || !answers(decision.grounds, [code]));
}
