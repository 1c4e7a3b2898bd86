import { agreementIdSchema, instructorSchema } from '@jatkopolku/domain/agreement';
import { clientIdSchema } from '@jatkopolku/domain/client';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Id, businessDaySchema, idSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { INTERRUPTIONS_MAX, interruptionSchema } from './interruption.ts';
import { placementStates, startsBys } from './lifecycle.ts';
import { noConditions, startConditionsSchema } from './start-conditions.ts';

export type PlacementId = Id<'Placement'>;
export const placementIdSchema = idSchema<'Placement'>();

/** What the activity rests on: the activation plan (189/2001 §8) or the multi-sectoral plan (381/2023). */
export const planTypes = ['activation-plan', 'multisectoral-employment-plan'] as const;
export type PlanType = (typeof planTypes)[number];

export const coachings = ['yes', 'no'] as const;

/** Somebody of the county who answers for a placement, by the name that those who gave the role call them. */
export const caseWorkerSchema = z.strictObject({
  userId: z.string().min(1).max(128),
  name: z.string().max(200),
});
export type CaseWorker = z.infer<typeof caseWorkerSchema>;

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
  /** The placement before, which it goes on from. */
  renews: placementIdSchema.nullable().default(null),
  planType: z.enum(planTypes),
  planSignedOn: businessDaySchema,
  reviewIntervalMonths: z.string(),
  goal: z.string(),
  description: z.string(),
  /** Which support and guidance the client gets (§9.1 item 4); empty where it came from elsewhere. */
  support: z.string().default(''),
  /** Which other services go on alongside, or that there are none (§9.1 item 5); empty where it came from elsewhere. */
  otherServices: z.string().default(''),
  instructor: z.string(),
  /** By what the instructor is qualified; null where nobody has said so. */
  instructorQualification: instructorSchema.shape.qualification.nullable().default(null),
  /** The qualification, the skill or the experience in words. */
  instructorCompetence: z.string().default(''),
  /** Whether the client is coached on the way onwards. */
  coaching: z.enum(coachings),
  /** An early end; null while the period runs its course. */
  endedOn: businessDaySchema.nullable(),
  endReason: z.string(),
  /** Why the end was put right last; empty where it never was. */
  endCorrection: z.string().default(''),
  /** Why it was moved last, to somebody else or to another agreement; empty where it never was. */
  moveReason: z.string().default(''),
  /** The first day of the period that it goes on with, where it was moved from another agreement. */
  periodStartedOn: businessDaySchema.nullable().default(null),
  /** By which day the plan is to be reviewed next; null where no review is due by the last day. */
  nextReviewDueOn: businessDaySchema.nullable(),
  /** Who of the county answers for it; null for one that came from elsewhere until somebody takes it. */
  caseWorker: caseWorkerSchema.nullable().default(null),
  startConditions: startConditionsSchema.default(noConditions),
  startsBy: z.enum(startsBys).default('dates'),
  /** The first day by the decision of start; null until it is made. */
  startedOn: businessDaySchema.nullable().default(null),
  /** In the order of their days; the last one may be open. */
  interruptions: z.array(interruptionSchema).max(INTERRUPTIONS_MAX).default([]),
  /** How many decisions were made of it: they are numbered from 1. */
  decisions: z.int().min(0).default(0),
  state: z.enum(placementStates),
});
export type Placement = z.infer<typeof placementSchema>;

/** Who instructs the client, and by what they are qualified: it changes as one. */
export const placedInstructorSchema = placementSchema.pick({
  instructor: true,
  instructorQualification: true,
  instructorCompetence: true,
});
export type PlacedInstructor = z.infer<typeof placedInstructorSchema>;

/** An instructor of whom nobody has said the qualification. */
export const unqualified = {
  instructorQualification: null,
  instructorCompetence: '',
} satisfies Partial<PlacedInstructor>;

/** The instructor of a placement, or of what is written of one. */
export function instructorOf(placed: PlacedInstructor): PlacedInstructor {
  const { instructor, instructorQualification, instructorCompetence } = placed;
  return { instructor, instructorQualification, instructorCompetence };
}

/** What comes of a placement after it was agreed. */
export type PlacementCourse =
  | 'state'
  | 'endedOn'
  | 'endReason'
  | 'endCorrection'
  | 'moveReason'
  | 'periodStartedOn'
  | 'nextReviewDueOn'
  | 'caseWorker'
  | 'startConditions'
  | 'startsBy'
  | 'startedOn'
  | 'interruptions'
  | 'decisions';

/** The course of a placement that nothing has come of yet. */
const nothingYet = {
  endedOn: null,
  endReason: '',
  endCorrection: '',
  moveReason: '',
  periodStartedOn: null,
  nextReviewDueOn: null,
  caseWorker: null,
  startConditions: noConditions,
  startedOn: null,
  interruptions: [],
  decisions: 0,
} satisfies Partial<Placement>;

/** One that is placed here starts by a decision. */
export const newCourse = { ...nothingYet, startsBy: 'decision' } satisfies Partial<Placement>;

/** One that was agreed elsewhere has started by its dates. */
export const importedCourse = { ...nothingYet, startsBy: 'dates' } satisfies Partial<Placement>;

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
