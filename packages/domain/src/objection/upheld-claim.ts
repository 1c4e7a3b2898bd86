import {
  type Claim,
  type ClaimNotice,
  claimLifecycle,
  milestoneOf,
  partOf,
  withPart,
} from '@jatkopolku/domain/outcome';
import { type LocalDate, type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

interface Upheld {
  readonly by: string;
  readonly on: LocalDate;
}

type Decided = Pick<ClaimNotice, 'milestone' | 'facts'>;

/**
 * What a claim becomes when the objection to a decision on it is upheld. What was rejected, the claim or its
 * second part, waits to be decided again, as of the day it was filed. Where less was approved, that part is
 * voided, and a part of all that was claimed takes its place: who upheld it has decided it.
 */
export function upheldClaim(claim: Claim, notice: Decided, upheld: Upheld): Result<Claim, Problem> {
  const isRejection = notice.facts.decision === 'rejected';
  const moved = isRejection ? reopened(claim, notice) : withAllClaimed(claim, notice, upheld);
  const { state } = claim;
  return moved ? success(moved) : refusal({ code: 'not-in-this-state', details: { state } });
}

function reopened(claim: Claim, { milestone }: Decided): Claim | undefined {
  const state = claimLifecycle[claim.state].reopen;
  if (state === null || milestoneOf(state) !== milestone) return undefined;
  const undecided = { decisionCategory: null, decisionReason: '', hold: null, state };
  const { secondPart } = claim;
  if (milestone === 'start') return { ...claim, ...undecided, decidedOn: null, decidedBy: null };
  if (!secondPart || secondPart.rejectedOn === null) return undefined;
  return { ...claim, ...undecided, secondPart: { ...secondPart, rejectedOn: null } };
}

function withAllClaimed(
  claim: Claim,
  { milestone, facts: { claimedCents: amountCents } }: Decided,
  { by, on }: Upheld,
): Claim | undefined {
  const less = partOf(claim, milestone);
  if (!less) return undefined;
  const parts = claim.parts.map((part) => (part === less ? { ...part, voidedOn: on } : part));
  return { ...claim, parts: withPart({ parts }, { milestone, amountCents, on, by }) };
}
