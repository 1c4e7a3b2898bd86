import type { Claim, Hold } from './schema.ts';

/** What its provider reads of a hold: until when, and neither why nor by whom. */
interface ShownHold extends Pick<Hold, 'until'> {
  readonly reason: null;
  readonly by: null;
}

export type ProviderClaim = Omit<Claim, 'hold'> & { readonly hold: ShownHold | null };

/**
 * A claim as its provider reads it. What the county's people say to each other before they decide is theirs:
 * who approved first and how much, why a claim is put aside, what somebody proposes to correct. The decision
 * itself comes by the letter, with its reasons and names.
 */
export function forProvider(claim: Claim): ProviderClaim {
  const hold = claim.hold && { until: claim.hold.until, reason: null, by: null };
  return { ...claim, firstApproval: null, correction: null, hold };
}
