import { placementIdSchema, placementSchema } from '@jatkopolku/domain/placement';
import { LINE_LENGTH, PARAGRAPH_LENGTH, businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** Who wrote a form last, by the name that they had then, and on which business day. */
const made = z.strictObject({
  by: z.string(),
  name: z.string().max(LINE_LENGTH),
  on: businessDaySchema,
});

const words = z.string().max(PARAGRAPH_LENGTH);

/** How far a goal of the plan was reached. */
export const goalScores = ['reached', 'nearly', 'partly', 'not-reached'] as const;
export const MAX_GOALS = 8;

export const scoredGoalSchema = z.strictObject({
  goal: words.min(1),
  score: z.enum(goalScores),
  words: words.min(1),
});

/** The final evaluation (189/2001 §9.1(6)): each goal of the plan, and what comes next. */
export const evaluationSchema = z.strictObject({
  goals: z.array(scoredGoalSchema).min(1).max(MAX_GOALS),
  next: words.min(1),
});

/** What the provider writes of how the placement went. */
export const providerFeedbackSchema = z.strictObject({
  wentWell: words.min(1),
  needsSupport: words,
  recommendation: words.min(1),
});

/** How the provider coaches the client on the way onwards. */
export const coachingPlanSchema = z.strictObject({
  aim: words.min(1),
  steps: words.min(1),
  support: words,
});

const { providerId, clientId } = placementSchema.shape;

/** What follows up a placement: three forms, each null until somebody writes it. */
export const followupSchema = z.strictObject({
  placementId: placementIdSchema,
  providerId,
  clientId,
  /** By which day the plan says that it is evaluated; null where the region's setting proposes one. */
  evaluateBy: businessDaySchema.nullable(),
  evaluation: evaluationSchema.extend({ made }).nullable(),
  providerFeedback: providerFeedbackSchema.extend({ made }).nullable(),
  coachingPlan: coachingPlanSchema.extend({ made }).nullable(),
});
export type Followup = z.infer<typeof followupSchema>;

/** The forms, in the order in which they are shown. */
export const followupForms = ['coachingPlan', 'providerFeedback', 'evaluation'] as const;
export type FollowupForm = (typeof followupForms)[number];

/** So many days before its last day a region has its placements evaluated at most. */
export const MAX_EVALUATION_DAYS = 90;

/** What the region has set for the follow-up of its placements. */
export const followupSettingsSchema = z.strictObject({
  settingsId: z.literal('followup'),
  /** So many days before its last day a placement is evaluated, where its plan says no day. */
  evaluationDaysBefore: z.int().min(0).max(MAX_EVALUATION_DAYS),
});
export type FollowupSettings = z.infer<typeof followupSettingsSchema>;

export const usualFollowupSettings: FollowupSettings = {
  settingsId: 'followup',
  evaluationDaysBefore: 14,
};
