import type { LocalDate } from '@jatkopolku/kernel';

import { isOnHold } from './hold.ts';
import type { Claim } from './schema.ts';

/** What an approver is to look at in a claim that the rules do not refuse. */
export const claimFlagCodes = ['no-evidence', 'on-hold'] as const;
export type ClaimFlagCode = (typeof claimFlagCodes)[number];

/**
 * No rule demands a file, yet nothing shows the path without one: such a claim is looked at by itself, as one
 * is that somebody has put aside.
 */
export function claimFlags(
  claim: Pick<Claim, 'evidence' | 'hold'>,
  today: LocalDate,
): readonly ClaimFlagCode[] {
  return [
    ...(claim.evidence.length === 0 ? (['no-evidence'] as const) : []),
    ...(isOnHold(claim, today) ? (['on-hold'] as const) : []),
  ];
}
