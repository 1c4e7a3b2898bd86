import { sheetStates } from '@jatkopolku/domain/attendance';
import { claimSchema } from '@jatkopolku/domain/outcome';
import {
  type StartCondition,
  placementSchema,
  startConditionNames,
} from '@jatkopolku/domain/placement';
import { businessDaySchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

const count = z.int().min(0);

/** A month of a placement: the days that were planned, and what came of them. */
export const courseMonthSchema = z.strictObject({
  month: monthSchema,
  planned: count,
  attended: count,
  absent: count,
  /** Days on which the service was not arranged: no absence of the client. */
  notArranged: count,
  /** Null where nothing is logged. */
  state: z.enum(sheetStates).nullable(),
});
export type CourseMonth = z.infer<typeof courseMonthSchema>;

/** What is left of a limit; a person who has more days than the limit has none. */
const limitSchema = z.strictObject({ used: count, most: count, left: count });

/** What is left of the law’s limits, over all placements of the person, and of the placement. */
export const daysLeftSchema = z.strictObject({
  week: limitSchema,
  year: limitSchema,
  /** Days of the calendar until the last one, which counts too. */
  toEnd: count,
  /** Days on which the client comes by the plan, until the last one. */
  plannedToEnd: count,
});
export type DaysLeft = z.infer<typeof daysLeftSchema>;

const conditions = startConditionNames as [StartCondition, ...StartCondition[]];

/** Something that a placement lacks today; who reads it can mend it, or see to it that it is mended. */
export const gapSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('conditions'), conditions: z.array(z.enum(conditions)) }),
  z.strictObject({ what: z.literal('start'), startsOn: businessDaySchema }),
  z.strictObject({ what: z.literal('case-worker') }),
  z.strictObject({ what: z.literal('instructor') }),
  z.strictObject({ what: z.literal('workplace') }),
  z.strictObject({ what: z.literal('benefit'), from: businessDaySchema, to: businessDaySchema }),
  z.strictObject({ what: z.literal('review'), dueOn: businessDaySchema }),
  z.strictObject({ what: z.literal('sheet'), month: monthSchema, isReturned: z.boolean() }),
  z.strictObject({ what: z.literal('coaching-plan') }),
  z.strictObject({ what: z.literal('evaluation'), dueOn: businessDaySchema, late: z.boolean() }),
  z.strictObject({ what: z.literal('provider-feedback'), dueOn: businessDaySchema }),
]);
export type Gap = z.infer<typeof gapSchema>;

const { placementId, clientId } = placementSchema.shape;

/** A placement at one look: what its page shows first. */
export const overviewSchema = z.strictObject({
  placementId,
  clientId,
  /** By name, where the client works at another organisation; null also where that is withheld. */
  workplace: z.string().nullable(),
  /** The last months, the earliest first. */
  months: z.array(courseMonthSchema),
  /** Null once it is over, or before the month in which it begins. */
  left: daysLeftSchema.nullable(),
  /** The claim that the placement has, and those that wait for the provider. */
  claims: z.array(claimSchema.pick({ claimId: true, state: true, pathType: true })),
  /** How many messages and concerns wait for whom; null for those who may not read them. */
  messages: z.strictObject({ county: count, provider: count }).nullable(),
  /** How many proposed changes nobody has answered; null for those who may not read them. */
  proposals: count.nullable(),
  /** Null for those who do not follow placements up. */
  gaps: z.array(gapSchema).nullable(),
});
export type Overview = z.infer<typeof overviewSchema>;
