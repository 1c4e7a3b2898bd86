import type { LocalDate } from '@jatkopolku/kernel';

import { claimedCents } from './approved-amount.ts';
import { isOnHold } from './hold.ts';
import type { Claim } from './schema.ts';
import { type ClaimSettings, takesTwo } from './settings.ts';

/** What an approver is to look at in a claim that the rules do not refuse. */
export const claimFlagCodes = ['no-evidence', 'on-hold', 'takes-two', 'waits-for-second'] as const;
export type ClaimFlagCode = (typeof claimFlagCodes)[number];

/**
 * No rule demands a file, yet nothing shows the path without one: such a claim is looked at by itself, as one
 * is that somebody has put aside, or that two people approve.
 */
export function claimFlags(
  claim: Claim,
  today: LocalDate,
  settings: Pick<ClaimSettings, 'fourEyesAboveCents'>,
): readonly ClaimFlagCode[] {
  const flags: Readonly<Record<ClaimFlagCode, boolean>> = {
    'no-evidence': claim.evidence.length === 0,
    'on-hold': isOnHold(claim, today),
    'takes-two': claim.firstApproval === null && takesTwo(claimedCents(claim), settings),
    'waits-for-second': claim.firstApproval !== null,
  };
  return claimFlagCodes.filter((code) => flags[code]);
}
