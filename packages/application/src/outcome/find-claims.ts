import { decideBy, isLate } from '@jatkopolku/domain/approval';
import {
  type Claim,
  type ClaimState,
  claimWaitsFor,
  filedOn,
  liveParts,
} from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Cents, type LocalDate, byText, sumCents, toDayNumber } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

export interface AskedClaims {
  readonly state?: ClaimState | undefined;
  readonly providerId?: ProviderId | undefined;
}

export interface FoundClaim {
  readonly claim: Claim;
  readonly providerName: string | null;
  /** What was approved of it and is not voided, in cents. */
  readonly approvedCents: Cents;
  /** The day of filing of what is decided next, or was last. */
  readonly filedOn: LocalDate;
  /** How long the county has had it, and by when it means to decide; null where it is not the county's turn. */
  readonly waits: {
    readonly days: number;
    readonly decideBy: LocalDate;
    readonly isLate: boolean;
  } | null;
}

/** The region's claims, those that were filed first at first, of one state or provider where that is asked. */
export async function findClaims(
  records: Records,
  { state, providerId }: AskedClaims,
  today: LocalDate,
): Promise<readonly FoundClaim[]> {
  const [claims, providers] = await Promise.all([records.list('claim'), records.list('provider')]);
  const names = new Map(providers.map(({ record }) => [record.providerId, record.name]));
  return claims
    .map(({ record }) => record)
    .filter((claim) => state === undefined || claim.state === state)
    .filter((claim) => providerId === undefined || claim.providerId === providerId)
    .map((claim) => foundClaim(claim, names.get(claim.providerId) ?? null, today))
    .toSorted((a, b) => byText(a.filedOn, b.filedOn) || byText(a.claim.claimId, b.claim.claimId));
}

export function foundClaim(
  claim: Claim,
  providerName: string | null,
  today: LocalDate,
): FoundClaim {
  const since = filedOn(claim);
  const isCountys = claimWaitsFor[claim.state] === 'county';
  const waits = {
    days: toDayNumber(today) - toDayNumber(since),
    decideBy: decideBy(since),
    isLate: isLate(since, today),
  };
  const approvedCents = sumCents(liveParts(claim).map(({ amountCents }) => amountCents));
  return { claim, providerName, approvedCents, filedOn: since, waits: isCountys ? waits : null };
}
