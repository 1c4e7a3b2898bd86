import type { LocalDate } from '@jatkopolku/kernel';

import { claimedCents } from './approved-amount.ts';
import { isOnHold } from './hold.ts';
import { milestoneOf } from './lifecycle.ts';
import { type ClaimRiskCode, claimRiskCodes } from './risks.ts';
import type { Claim } from './schema.ts';
import { type ClaimSettings, takesTwo } from './settings.ts';

/** What an approver is to look at in a claim that the rules do not refuse. */
export const claimFlagCodes = [
  'no-evidence',
  'on-hold',
  'takes-two',
  'waits-for-second',
  'drawn',
  ...claimRiskCodes,
] as const;
export type ClaimFlagCode = (typeof claimFlagCodes)[number];

/**
 * No rule demands a file, yet nothing shows the path without one: such a claim is looked at by itself, as one
 * is that somebody has put aside, that two people approve, that was drawn for a person, or that has a risk.
 */
export function claimFlags(
  claim: Claim,
  today: LocalDate,
  settings: Pick<ClaimSettings, 'fourEyesAboveCents'>,
): readonly ClaimFlagCode[] {
  const sample = claim.sample?.milestone === milestoneOf(claim.state) ? claim.sample : null;
  const hasRisk = (code: ClaimRiskCode) => sample?.risks.includes(code) === true;
  const flags: Readonly<Record<ClaimFlagCode, boolean>> = {
    'no-evidence': claim.evidence.length === 0,
    'on-hold': isOnHold(claim, today),
    'takes-two': claim.firstApproval === null && takesTwo(claimedCents(claim), settings),
    'waits-for-second': claim.firstApproval !== null,
    drawn: sample?.isDrawn === true,
    'first-claim': hasRisk('first-claim'),
    'recent-setback': hasRisk('recent-setback'),
    'file-of-another-claim': hasRisk('file-of-another-claim'),
    'unknown-counterpart': hasRisk('unknown-counterpart'),
  };
  return claimFlagCodes.filter((code) => flags[code]);
}
