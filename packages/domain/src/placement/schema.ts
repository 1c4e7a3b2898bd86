import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { clientIdSchema } from '@jatkopolku/domain/client';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Id, businessDaySchema, idSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { placementStates } from './lifecycle.ts';

export type PlacementId = Id<'Placement'>;
export const placementIdSchema = idSchema<'Placement'>();

/** What the activity rests on: the activation plan (189/2001 §8) or the multi-sectoral plan (381/2023). */
export const planTypes = ['activation-plan', 'multisectoral-employment-plan'] as const;
export type PlanType = (typeof planTypes)[number];

export const coachings = ['yes', 'no'] as const;

/** One period of a client's activity at a provider, with the plan items that 189/2001 §9.1 asks for. */
export const placementSchema = z.strictObject({
  placementId: placementIdSchema,
  clientId: clientIdSchema,
  agreementId: agreementIdSchema,
  /** The agreement's provider: kept here because month sheets are filed by provider. */
  providerId: providerIdSchema,
  startsOn: businessDaySchema,
  endsOn: businessDaySchema,
  daysPerWeek: z.int().min(1).max(7),
  /** Hours as they were written, such as `4` or `5.5`. */
  hoursPerDay: z.string(),
  /** When the client's unbroken service began, which may be periods ago; text as it was written. */
  serviceStartedOn: z.string(),
  planType: z.enum(planTypes),
  planSignedOn: businessDaySchema,
  reviewIntervalMonths: z.string(),
  goal: z.string(),
  description: z.string(),
  instructor: z.string(),
  /** Whether the client is coached on the way onwards. */
  coaching: z.enum(coachings),
  /** An early end; null while the period runs its course. */
  endedOn: businessDaySchema.nullable(),
  endReason: z.string(),
  /** By which day the plan is to be reviewed next; null where no review is due by the last day. */
  nextReviewDueOn: businessDaySchema.nullable(),
  state: z.enum(placementStates),
});
export type Placement = z.infer<typeof placementSchema>;

/** A review of the plan (189/2001 §9.1(6)): on time when done no later than it was due. */
export const reviewSchema = z.strictObject({
  placementId: placementIdSchema,
  intervalMonths: z.string(),
  dueOn: businessDaySchema,
  doneOn: businessDaySchema.nullable(),
});
export type Review = z.infer<typeof reviewSchema>;

/** A client's grade for the service, 4–10 as in school. */
export const feedbackSchema = z.strictObject({
  placementId: placementIdSchema,
  givenOn: z.string(),
  grade: z.int().min(4).max(10),
});
export type Feedback = z.infer<typeof feedbackSchema>;
