import { type LocalDate, must } from '@jatkopolku/kernel';

import { claimedCents } from './approved-amount.ts';
import { CLEAN_CLAIM_RULE } from './decided-by-rule.ts';
import { claimLifecycle, milestoneOf } from './lifecycle.ts';
import { withPart } from './part.ts';
import type { Claim } from './schema.ts';
import { type ByRule, type ClaimSettings, takesTwo } from './settings.ts';

/** The rule by which claims that are filed on the day are approved; undefined where people decide them all. */
export function ruleOn(
  { byRule }: Pick<ClaimSettings, 'byRule'>,
  day: LocalDate,
): ByRule | undefined {
  return byRule !== null && byRule.inForceFrom <= day ? byRule : undefined;
}

/** What the rule looks at beside the claim itself. */
export interface RuleGround {
  readonly rule: ByRule;
  readonly settings: Pick<ClaimSettings, 'fourEyesAboveCents'>;
  /** Whether its placement never had another claim: who withdraws one and files it once more waits for a person. */
  readonly isOnlyClaim: boolean;
}

/**
 * Whether the rule approves a claim that was filed, after all of its checks have passed. It never approves
 * more than its own amount or what takes two people, what was drawn for a person, what nothing shows, and what
 * somebody of the county has taken up.
 */
export function approvesByRule(claim: Claim, ground: RuleGround): boolean {
  const { sample, takenUp, evidence } = claim;
  const { rule, settings, isOnlyClaim } = ground;
  const amountCents = claimedCents(claim);
  const isLow = amountCents <= rule.upToCents && !takesTwo(amountCents, settings);
  const isLeft = sample !== null && !sample.isDrawn;
  return isLow && isLeft && isOnlyClaim && evidence.length > 0 && !takenUp;
}

/** The claim as the rule approves it: all that was claimed, on the day. */
export function approvedByRule(claim: Claim, on: LocalDate): Claim {
  const state = must(claimLifecycle[claim.state].approve, 'a filed claim can be approved');
  const milestone = milestoneOf(claim.state);
  const part = { milestone, amountCents: claimedCents(claim), on, by: CLEAN_CLAIM_RULE };
  const decided = { decidedOn: on, decidedBy: CLEAN_CLAIM_RULE };
  return { ...claim, ...decided, parts: withPart(claim, part), state };
}

/** An approved claim as it was before its last approval. */
export function beforeApproval(claim: Claim): Claim {
  const part = must(claim.parts.at(-1), 'an approved part');
  const state = part.milestone === 'start' ? 'submitted' : 'second-submitted';
  return { ...claim, parts: claim.parts.slice(0, -1), state };
}
