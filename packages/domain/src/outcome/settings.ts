import { MAX_BONUS_CENTS } from '@jatkopolku/domain/framework';
import { type Cents, centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** What a region has set for the decisions on its claims: one record, each change of which is audited. */
export const claimSettingsSchema = z.strictObject({
  settingsId: z.literal('claims'),
  /** What is more than this takes two approvers; null where one is enough for any amount. */
  fourEyesAboveCents: centsSchema.min(0).max(MAX_BONUS_CENTS).nullable(),
});
export type ClaimSettings = z.infer<typeof claimSettingsSchema>;

/** A region that has set nothing: one approver is enough. */
export const noClaimSettings: ClaimSettings = { settingsId: 'claims', fourEyesAboveCents: null };

/** Whether approving so much takes two people. */
export function takesTwo(
  amountCents: Cents,
  { fourEyesAboveCents }: Pick<ClaimSettings, 'fourEyesAboveCents'>,
): boolean {
  return fourEyesAboveCents !== null && amountCents > fourEyesAboveCents;
}
