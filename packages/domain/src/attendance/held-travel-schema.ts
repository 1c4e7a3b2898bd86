import { centsSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { dayOfMonthSchema } from './day.ts';

/** What an approver says of travel above the cap: all of it is owed, or the cap alone. */
export const travelVerdicts = ['accepted', 'declined'] as const;
export type TravelVerdict = (typeof travelVerdicts)[number];

export const MAX_TRAVEL_REASON = 500;

const travelDecisionSchema = z.strictObject({
  verdict: z.enum(travelVerdicts),
  /** The day's travel as it was decided on: it goes no further. */
  travelCents: centsSchema,
  reason: z.string().min(1).max(MAX_TRAVEL_REASON),
  by: z.string(),
  on: localDateSchema,
});

/** A day whose travel is above the region's cap. */
export const cappedTravelSchema = z.strictObject({
  day: dayOfMonthSchema,
  /** The cap of the day, as it was when its sheet was accepted, or decided on before that. */
  capCents: centsSchema,
  /** Null while nobody has decided what of it is owed. */
  decision: travelDecisionSchema.nullable(),
});
export type CappedTravel = z.infer<typeof cappedTravelSchema>;
