import type { Claim } from './schema.ts';

/** What an approver is to look at in a claim that the rules do not refuse. */
export const claimFlagCodes = ['no-evidence'] as const;
export type ClaimFlagCode = (typeof claimFlagCodes)[number];

/** No rule demands a file, yet nothing shows the path without one: such a claim is looked at by itself. */
export function claimFlags({ evidence }: Pick<Claim, 'evidence'>): readonly ClaimFlagCode[] {
  return evidence.length === 0 ? ['no-evidence'] : [];
}
