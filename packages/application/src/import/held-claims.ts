import { type Claim, holdsItsPlace } from '@jatkopolku/domain/outcome';

/** The claims that a claim is compared with. */
export interface Held {
  readonly ids: Set<string>;
  readonly placements: Set<string>;
  readonly starts: Set<string>;
}

export function hold(held: Held, claim: Claim): void {
  held.ids.add(claim.claimId);
  if (!holdsItsPlace[claim.state]) return;
  held.placements.add(claim.placementId);
  held.starts.add(startKey(claim.personId, claim.pathStartsOn));
}

export function heldBy(claims: readonly Claim[]): Held {
  const held: Held = { ids: new Set(), placements: new Set(), starts: new Set() };
  for (const claim of claims) hold(held, claim);
  return held;
}

export function startKey(personId: string, start: string): string {
  return JSON.stringify([personId, start]);
}
