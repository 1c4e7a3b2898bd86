import { clientIdSchema } from '@jatkopolku/domain/client';
import { pathTypeSchema } from '@jatkopolku/domain/framework';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { businessDaySchema, instantSchema, problemCodeSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { claimIdSchema } from './schema.ts';

/** What somebody tried: to file a claim, to submit it again, or to file its second part. */
export const attemptedSteps = ['file', 'resubmit', 'file-second-part'] as const;

/**
 * A claim that was refused by a rule: one that was taken is its own record. It shows those who inspect what
 * was tried, how often and by whom.
 */
export const claimAttemptSchema = z.strictObject({
  placementId: placementIdSchema,
  /** Distinguishes it from others of the placement. */
  attemptId: z.string(),
  attemptedAt: instantSchema,
  /** The business day. */
  on: businessDaySchema,
  by: z.string(),
  step: z.enum(attemptedSteps),
  claimId: claimIdSchema,
  clientId: clientIdSchema,
  providerId: providerIdSchema,
  pathType: pathTypeSchema,
  pathStartsOn: businessDaySchema,
  counterpartBusinessId: z.string(),
  /** Every reason against it. */
  codes: z.array(problemCodeSchema),
});
export type ClaimAttempt = z.infer<typeof claimAttemptSchema>;
