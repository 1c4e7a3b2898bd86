import { type Id, centsSchema, idSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { frameworkStates } from './lifecycle.ts';
import { pathTypeSchema } from './paths.ts';

export type FrameworkId = Id<'Framework'>;
export const frameworkIdSchema = idSchema<'Framework'>();

/** The three lots every framework is split into (1397/2016 §75). */
export const lotNumberSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type LotNumber = z.infer<typeof lotNumberSchema>;

export const frameworkSchema = z.strictObject({
  frameworkId: frameworkIdSchema,
  name: z.string(),
  /** `framework` (1397/2016 §42) or `dps` (dynamic purchasing system, §49); kept as it was written. */
  procedure: z.string(),
  startsOn: localDateSchema,
  /** Last day of the base term; options come after it. */
  endsOn: localDateSchema,
  optionCount: z.int().min(0),
  optionMonths: z.int().min(0),
  /** Days after a placement's last day within which a path may start. */
  claimWindowDays: z.int().min(0),
  /** Days after a path's start within which its claim must be submitted. */
  claimDeadlineDays: z.int().min(0),
  state: z.enum(frameworkStates),
});
export type Framework = z.infer<typeof frameworkSchema>;

export const lotSchema = z.strictObject({
  frameworkId: frameworkIdSchema,
  lot: lotNumberSchema,
  name: z.string(),
});
export type Lot = z.infer<typeof lotSchema>;

/** What a path's bonus is worth in a lot. */
export const tariffSchema = z.strictObject({
  frameworkId: frameworkIdSchema,
  lot: lotNumberSchema,
  pathType: pathTypeSchema,
  amountCents: centsSchema,
});
export type Tariff = z.infer<typeof tariffSchema>;
