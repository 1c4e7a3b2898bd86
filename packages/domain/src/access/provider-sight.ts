import type { Client } from '@jatkopolku/domain/client';
import {
  type Claim,
  type SecondPartStage,
  claimWaitsFor,
  objectBy,
  secondPartStage,
} from '@jatkopolku/domain/outcome';
import { type PlacementDates, lastDayOf } from '@jatkopolku/domain/placement';
import { type LocalDate, addMonths } from '@jatkopolku/kernel';

/**
 * Whether a placement of the client at the provider lasts, or ended so few months ago that the provider's people
 * see who the client is without another ground. Where the address is protected, no time runs after the last day.
 */
export function isRecentlyPlaced(
  placements: readonly Pick<PlacementDates, 'endsOn' | 'endedOn'>[],
  { protection }: Pick<Client, 'protection'>,
  { sightMonths, today }: { readonly sightMonths: number; readonly today: LocalDate },
): boolean {
  const months = protection === null ? sightMonths : 0;
  return placements.some((placement) => today <= addMonths(lastDayOf(placement), months));
}

type OfClaim = Pick<Claim, 'state' | 'secondPart' | 'parts' | 'correction' | 'decidedOn'>;

/** What is open between a provider and the county about a client. */
export interface OpenMatters {
  /** The last days on which claims for the placements can be filed. */
  readonly claimBy: readonly LocalDate[];
  readonly claims: readonly OfClaim[];
  readonly hasOpenObjection: boolean;
  /** Whether a month in which the client was there is sent, returned or changed, and not settled. */
  readonly hasOpenMonth: boolean;
}

const isOpenStage: Readonly<Record<SecondPartStage, boolean>> = {
  forecast: true,
  due: true,
  lapsed: false,
  filed: true,
  returned: true,
  approved: false,
  rejected: false,
};

/** Whether something is open for which the provider has to know who the client is. */
export function hasOpenMatter(matters: OpenMatters, today: LocalDate): boolean {
  return (
    matters.hasOpenObjection ||
    matters.hasOpenMonth ||
    matters.claimBy.some((day) => today <= day) ||
    matters.claims.some((claim) => isOpenClaim(claim, today))
  );
}

/** It waits for somebody, its second part is still to come, or its decision can be objected to. */
function isOpenClaim(claim: OfClaim, today: LocalDate): boolean {
  const stage = secondPartStage(claim, today);
  return (
    claimWaitsFor[claim.state] !== undefined ||
    claim.correction !== null ||
    (stage !== undefined && isOpenStage[stage]) ||
    (claim.decidedOn !== null && today <= objectBy(claim.decidedOn))
  );
}
