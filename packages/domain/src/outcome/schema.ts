import { clientIdSchema } from '@jatkopolku/domain/client';
import { pathTypeSchema } from '@jatkopolku/domain/framework';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { businessIdSchema, providerIdSchema } from '@jatkopolku/domain/provider';
import { type Id, centsSchema, idSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { claimStates } from './lifecycle.ts';

export type ClaimId = Id<'Claim'>;
export const claimIdSchema = idSchema<'Claim'>();

export const decisions = ['pending', 'approved', 'rejected'] as const;
export type Decision = (typeof decisions)[number];

/** A provider's claim for a bonus: the client found a positive path onwards. */
export const claimSchema = z.strictObject({
  claimId: claimIdSchema,
  placementId: placementIdSchema,
  clientId: clientIdSchema,
  providerId: providerIdSchema,
  pathType: pathTypeSchema,
  pathStartsOn: localDateSchema,
  counterpartName: z.string(),
  counterpartBusinessId: businessIdSchema,
  submittedOn: localDateSchema,
  /** Who filed it, or imported it: never the one who decides it. */
  submittedBy: z.string(),
  /** Who amended it last after it was returned; does not decide it either. */
  amendedBy: z.string().nullable(),
  decidedOn: localDateSchema.nullable(),
  decidedBy: z.string().nullable(),
  decisionReason: z.string(),
  /** What the tariff of the agreement's lot gives for the path. */
  amountCents: centsSchema,
  state: z.enum(claimStates),
});
export type Claim = z.infer<typeof claimSchema>;
