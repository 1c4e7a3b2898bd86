import { caseWorkerSchema, placementSchema } from '@jatkopolku/domain/placement';
import { businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

const { placementId, clientId, providerId } = placementSchema.shape;

/** What follows up a placement and is due: a review of its plan, or its final evaluation. */
export const dueFollowupSchema = z.strictObject({
  what: z.enum(['review', 'evaluation']),
  placementId,
  clientId,
  providerId,
  /** Who of the county answers for the placement; null where nobody is named. */
  caseWorker: caseWorkerSchema.nullable(),
  dueOn: businessDaySchema,
  late: z.boolean(),
});
export type DueFollowup = z.infer<typeof dueFollowupSchema>;
