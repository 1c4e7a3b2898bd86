import { type BonusTerms, bonusTermsOf } from '@jatkopolku/domain/framework';
import {
  type Claim,
  type ClaimCheck,
  type ClaimId,
  checkedClaim,
  filingDay,
  milestoneOf,
} from '@jatkopolku/domain/outcome';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { type Cents, type LocalDate, type Result, success } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import {
  type ClaimToJudge,
  type PathSoFar,
  draftClaim,
  personOf,
  placementOf,
} from './judge-path.ts';

export interface CheckedClaim {
  /** Whose path it is. */
  readonly clientId: Claim['clientId'];
  /** What the tariff gives for the path; null for a path that it lacks, or that the claim does not name yet. */
  readonly amountCents: Cents | null;
  /** What the terms ask for of the path; null as the amount is. */
  readonly terms: BonusTerms | null;
  readonly checks: ClaimCheck[];
  /** The first day of the framework, from which its terms are in force. */
  readonly termsFrom: LocalDate;
  /** Accepted attended days of the placement. */
  readonly attendedDays: number;
}

export interface PathToCheck extends PathSoFar {
  readonly placementId: PlacementId;
  /** The claim that is being amended; null for one that is not there yet. */
  readonly claimId: ClaimId | null;
}

/** What would be looked at if the claim were filed today, and what would come of it; writes nothing. */
export async function checkClaim(
  records: Records,
  { placementId, claimId, ...path }: PathToCheck,
  today: LocalDate,
): Promise<Result<CheckedClaim, Refusal>> {
  const stored = await records.get('placement', { placementId });
  if (!stored) return refuse('unknown-placement');
  const claim = claimId === null ? undefined : await records.get('claim', { claimId });
  if (claimId !== null && claim?.record.placementId !== placementId) return refuse('not-found');
  const placement = stored.record;
  const personId = claim?.record.personId ?? (await personOf(records, placement));
  const submittedOn = claim ? filingDay(claim.record, today) : today;
  const asked = { path, claimId, placement, personId, submittedOn, milestone: 'start' } as const;
  return success(await check(records, asked));
}

/** The checks of a claim that is there, by the records as they are now. */
export async function readClaimChecks(
  records: Records,
  claimId: ClaimId,
): Promise<Result<CheckedClaim, Refusal>> {
  const stored = await records.get('claim', { claimId });
  if (!stored) return refuse('not-found');
  const claim = stored.record;
  const placement = await placementOf(records, claim);
  const milestone = milestoneOf(claim.state);
  return success(await check(records, { ...claim, path: claim, placement, milestone }));
}

async function check(records: Records, asked: ClaimToJudge<PathSoFar>): Promise<CheckedClaim> {
  const { draft, ground, attended } = await draftClaim(records, asked);
  const { pathType } = asked.path;
  const tariff = pathType === null ? undefined : ground.tariff.get(pathType);
  return {
    clientId: asked.placement.clientId,
    amountCents: tariff?.amountCents ?? null,
    terms: tariff ? bonusTermsOf(tariff) : null,
    checks: checkedClaim(draft),
    termsFrom: ground.termsFrom,
    attendedDays: attended,
  };
}
