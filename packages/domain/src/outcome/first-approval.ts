import { businessDaySchema, centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import type { Granting } from './approved-amount.ts';
import type { Claim } from './schema.ts';
import { type ClaimSettings, takesTwo } from './settings.ts';

/** The first of two approvals: a mark on a claim that is still to be decided, not a state. */
export const firstApprovalSchema = z.strictObject({
  by: z.string(),
  on: businessDaySchema,
  amountCents: centsSchema.min(1),
  /** Why less than was claimed is approved; empty where nothing was said. */
  reason: z.string(),
});
export type FirstApproval = z.infer<typeof firstApprovalSchema>;

/**
 * Whether an approval leaves the claim to a second person. Two have approved when both granted the same
 * amount: another one is another decision, and the first of its own.
 */
export function waitsForSecond(
  { firstApproval }: Pick<Claim, 'firstApproval'>,
  { amountCents }: Pick<Granting, 'amountCents'>,
  settings: Pick<ClaimSettings, 'fourEyesAboveCents'>,
): boolean {
  return takesTwo(amountCents, settings) && firstApproval?.amountCents !== amountCents;
}
