import {
  MAX_GOALS,
  coachingPlanSchema,
  dueFollowupSchema,
  evaluationSchema,
  followupSchema,
  followupSettingsSchema,
  providerFeedbackSchema,
  scoredGoalSchema,
} from '@jatkopolku/domain/followup';
import { caseWorkerSchema, placementFilterSchema } from '@jatkopolku/domain/placement';
import { businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { paragraph } from './fields.ts';
import { changing, nothing, pageQuery, reading, readingSettings } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const PATH = '/placements/{placementId}/followup';
const needed = paragraph.min(1);
const { placementId } = followupSchema.shape;

const acting = {
  method: 'POST',
  subject: named('placement'),
  params: z.strictObject({ placementId }),
  schema: followupSchema,
} as const;
const writing = whole('changed-meanwhile', 'placement-ahead');

const read = reading(PATH, 'What follows up a placement, and by when it is evaluated', {
  kind: 'followup',
  ...acting,
});

/** What follows up a placement; one that nobody has written of has the version 0. */
export const followupOperations = sliceOf('followup', {
  readFollowup: {
    ...read,
    answer: read.answer.extend({ version: z.int().min(0), evaluateOn: businessDaySchema }),
  },
  listDueReviews: {
    method: 'GET',
    path: '/followup/due',
    summary:
      'Reviews of plans within 30 days, and final evaluations, that are due or late, the earliest first, of all case workers or of one; a page of them',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: z.strictObject({
      caseWorkerId: placementFilterSchema.shape.caseWorkerId,
      cursor: pageQuery.shape.cursor,
    }),
    body: nothing,
    answer: z.strictObject({
      items: z.array(dueFollowupSchema),
      nextCursor: z.string().nullable(),
      /** Who answers for any of what is due. */
      caseWorkers: z.array(caseWorkerSchema),
      more: z.boolean(),
    }),
    problems: {},
  },
  planEvaluation: changing(
    `${PATH}/evaluation-day`,
    'The case worker writes the plan’s own day of evaluation; none, to go by the region’s setting',
    {
      ...acting,
      body: followupSchema.pick({ evaluateBy: true }),
      problems: { ...whole('changed-meanwhile'), 'outside-placement': '/evaluateBy' },
    },
  ),
  evaluatePlacement: changing(
    `${PATH}/evaluation`,
    'The case worker scores each goal of the plan with words, and says what comes next',
    {
      ...acting,
      body: evaluationSchema.extend({
        goals: z
          .array(scoredGoalSchema.extend({ goal: needed, words: needed }))
          .min(1)
          .max(MAX_GOALS),
        next: needed,
      }),
      problems: writing,
    },
  ),
  writeProviderFeedback: changing(
    `${PATH}/feedback`,
    'The provider writes how the placement went, nothing of health',
    {
      ...acting,
      body: providerFeedbackSchema.extend({
        wentWell: needed,
        needsSupport: paragraph,
        recommendation: needed,
      }),
      problems: writing,
    },
  ),
  writeCoachingPlan: changing(
    `${PATH}/coaching-plan`,
    'The provider writes how the client is coached on the way onwards, nothing of health',
    {
      ...acting,
      body: coachingPlanSchema.extend({ aim: needed, steps: needed, support: paragraph }),
      problems: writing,
    },
  ),
  readFollowupSettings: readingSettings(
    '/followup/settings',
    'How many days before its last day a placement is evaluated; the version 0 of the usual ones',
    { kind: 'followupSettings', subject: 'region', schema: followupSettingsSchema },
  ),
  changeFollowupSettings: changing(
    '/followup/settings',
    'The admin sets how many days before its last day a placement is evaluated',
    {
      subject: 'region',
      params: nothing,
      body: followupSettingsSchema.omit({ settingsId: true }),
      schema: followupSettingsSchema,
      problems: whole('changed-meanwhile'),
    },
  ),
});
