import { clientIdSchema } from '@jatkopolku/domain/client';
import { claimNoticeSchema } from '@jatkopolku/domain/outcome';
import { businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { objectionStates } from './lifecycle.ts';

const { claimId, decisionNo, providerId } = claimNoticeSchema.shape;

/** A provider's objection to a decision on its claim; what both sides write is kept beside it, as remarks. */
export const objectionSchema = z.strictObject({
  claimId,
  /** The decision that it is against: each is objected to once. */
  decisionNo,
  providerId,
  clientId: clientIdSchema,
  objectedBy: z.string(),
  objectedOn: businessDaySchema,
  /** Who filed, amended or decided the claim: none of them looks into the objection. */
  claimMakers: z.array(z.string()),
  /** How many remarks are beside it; the first one says why. */
  remarks: z.int().min(1),
  /** Since when it waits for whose turn it is. */
  waitsSince: businessDaySchema,
  decidedBy: z.string().nullable(),
  decidedOn: businessDaySchema.nullable(),
  state: z.enum(objectionStates),
});
export type Objection = z.infer<typeof objectionSchema>;
