import {
  type ByRule,
  type Claim,
  type ClaimSettings,
  type SampleSeed,
  approvedByRule,
  approvesByRule,
  claimedCents,
  milestoneOf,
  risksOf,
  ruleOn,
  sampleOf,
} from '@jatkopolku/domain/outcome';
import { type LocalDate, must } from '@jatkopolku/kernel';

import { type Group, readGroup } from '../provider/group.ts';
import type { Records, Versioned } from '../records.ts';
import { readClaimSettings } from './claim-settings.ts';
import { drawnNumber, readSampleSeed } from './sample-seed.ts';
import { sharesFile } from './shares-file.ts';

/** The rule that approves clean claims today, with what its use rests on. */
export interface RuleInForce {
  readonly rule: ByRule;
  readonly settings: Versioned<ClaimSettings>;
  readonly seed: Versioned<SampleSeed>;
  /** Of whose claim it is used. */
  readonly group: Group;
  readonly today: LocalDate;
}

/** The rule that is in force in the region today, for a claim of a provider; undefined where people decide every claim. */
export async function ruleInForce(
  records: Records,
  { providerId }: Pick<Claim, 'providerId'>,
  today: LocalDate,
): Promise<RuleInForce | undefined> {
  const settings = await readClaimSettings(records);
  const rule = ruleOn(settings.record, today);
  if (!rule) return undefined;
  // Read before the facts of any claim: an approval that comes after this makes the next one judge again.
  const seed = must(await readSampleSeed(records), 'a seed of the region with a rule');
  const group = await readGroup(records, { providerId });
  return { rule, settings, seed, group, today };
}

/**
 * A claim that was just filed, its checks passed: with what it drew, and approved where the rule approves it.
 * Without a rule it waits for a person as it is.
 */
export async function filedUnderRule(
  records: Records,
  inForce: RuleInForce | undefined,
  claim: Claim,
): Promise<Claim> {
  if (!inForce) return claim;
  const { rule, settings, seed, today } = inForce;
  const { claims, risks } = await risksIn(records, claim, today);
  const milestone = milestoneOf(claim.state);
  const number = drawnNumber(seed.record, { ...claim, milestone });
  const drawn = { milestone, number, risks, amountCents: claimedCents(claim) };
  const sampled = { ...claim, sample: sampleOf(drawn, claim.sample, rule) };
  const isOnlyClaim = !claims.some(
    ({ claimId, placementId }) => placementId === claim.placementId && claimId !== claim.claimId,
  );
  const ground = { rule, settings: settings.record, isOnlyClaim };
  return approvesByRule(sampled, ground) ? approvedByRule(sampled, today) : sampled;
}

async function risksIn(records: Records, claim: Claim, today: LocalDate) {
  const claims = (await records.list('claim')).map(({ record }) => record);
  const others = claims.filter(({ claimId }) => claimId !== claim.claimId);
  const ofProvider = claims.filter(({ providerId }) => providerId === claim.providerId);
  const isShared = await sharesFile(records, claim, others);
  return { claims, risks: risksOf({ claim, ofProvider, sharesFile: isShared, today }) };
}
