import { clientIdSchema } from '@jatkopolku/domain/client';
import {
  caseWorkerSchema,
  feedbackSchema,
  listedPlacementSchema,
  placementDecisionSchema,
  placementFilterSchema,
  placementIdSchema,
  placementSchema,
  reviewSchema,
  startConditionsSchema,
} from '@jatkopolku/domain/placement';
import { businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { hoursText, line, note, paragraph, printedParagraph } from './fields.ts';
import { changing, listing, creating, nothing, pageQuery, reading } from './operation.ts';
import { overviewOperations } from './overview.ts';
import { placementMoveOperations } from './placement-move.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';
import { workplaceOperations } from './workplace.ts';

const clientKey = z.strictObject({ clientId: clientIdSchema });
const placementKey = z.strictObject({ placementId: placementIdSchema });
const noted = z.object(startConditionsSchema.shape).required().shape;
const occurring = { occurrence: z.int().min(1) };
/** With the placement's provider and agreement, for which they are listed and counted. */
const held = {
  ...occurring,
  providerId: placementSchema.shape.providerId,
  agreementId: placementSchema.shape.agreementId,
};
const heldReviewSchema = reviewSchema.extend(held);
const heldFeedbackSchema = feedbackSchema.extend(held);

const placementTerms = placementSchema
  .pick({
    planType: true,
    startsOn: true,
    endsOn: true,
    planSignedOn: true,
    daysPerWeek: true,
    coaching: true,
    instructorQualification: true,
  })
  .extend({
    hoursPerDay: hoursText,
    reviewIntervalMonths: z.string().regex(/^\d{0,2}$/),
    goal: paragraph,
    description: paragraph,
    support: paragraph,
    otherServices: paragraph,
    instructor: note,
    instructorCompetence: note.default(''),
  });

/** Each condition by itself, so that the refusal says all that is missing. */
const START_PROBLEMS = whole(
  'labour-authority-signature-missing',
  'county-signature-missing',
  'client-signature-missing',
  'insurance-missing',
  'steward-notice-missing',
);

/** The client's placement at another agreement on the same days was seen, and is meant. */
const overlapConfirmed = { overlapConfirmed: z.boolean().optional() };
/** The placement that it goes on from; the day when the service began comes from that one. */
const renewing = { renews: placementIdSchema.nullable().optional() };
const OVERLAP_PROBLEMS = whole('placement-overlaps', 'overlap-unconfirmed');

const PLACEMENT_PROBLEMS = {
  ...OVERLAP_PROBLEMS,
  'invalid-period': '/endsOn',
  'period-too-short': '/endsOn',
  'period-too-long': '/endsOn',
  'outside-agreement': '/startsOn',
  'days-per-week-out-of-range': '/daysPerWeek',
  'hours-per-day-out-of-range': '/hoursPerDay',
  'plan-item-missing': '/goal',
  'plan-signed-late': '/planSignedOn',
  'instructor-missing': '/instructor',
} as const;

/** A decision without the client's name: pages ask for it, as far as who reads may know it. */
const shownDecisionSchema = placementDecisionSchema.omit({ facts: true }).strip();

/** Placements with their reviews and grades. */
export const placementOperations = sliceOf('placement', {
  listPlacements: listing('/placements', 'Placements, of all clients or of one', {
    schema: placementSchema,
    owner: clientKey,
  }),
  listPlacementsByName: {
    method: 'GET',
    path: '/placements-by-name',
    summary:
      'Placements that last or ended within 60 days, by the names of their clients in Finnish order, with what of them is late; a page of them, and what there is to narrow them by',
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: placementFilterSchema.extend({ cursor: pageQuery.shape.cursor }),
    body: nothing,
    answer: z.strictObject({
      items: z.array(listedPlacementSchema),
      /** How many there are by the filter, and in all. */
      count: z.int().min(0),
      all: z.int().min(0),
      nextCursor: z.string().nullable(),
      choices: z.strictObject({
        caseWorkers: z.array(caseWorkerSchema),
        /** Whether any has no case worker. */
        hasNobody: z.boolean(),
        providerIds: z.array(placementSchema.shape.providerId),
        municipalities: z.array(listedPlacementSchema.shape.municipality),
      }),
      more: z.boolean(),
    }),
    problems: whole('cursor-invalid'),
  },
  readPlacement: reading('/placements/{placementId}', 'A placement', {
    kind: 'placement',
    subject: named('placement'),
    params: placementKey,
    schema: placementSchema,
  }),
  ...overviewOperations,
  createPlacement: creating('/placements', 'The case worker places a client with a provider', {
    subject: 'region',
    body: placementSchema.pick({ clientId: true, agreementId: true }).extend({
      serviceStartedOn: businessDaySchema,
      ...renewing,
      ...placementTerms.shape,
      ...overlapConfirmed,
    }),
    schema: placementSchema,
    location: '/placements/{placementId}',
    problems: {
      ...PLACEMENT_PROBLEMS,
      ...whole('agreement-not-running'),
      'renews-unknown': '/renews',
      'not-renewable': '/renews',
      'already-renewed': '/renews',
      'renewal-too-early': '/startsOn',
      'unknown-client': '/clientId',
      'client-merged': '/clientId',
      'unknown-agreement': '/agreementId',
    },
  }),
  changePlacement: changing(
    '/placements/{placementId}',
    'The case worker changes a placement; its logged days stay inside it',
    {
      subject: named('placement'),
      params: placementKey,
      body: placementTerms.extend(overlapConfirmed),
      schema: placementSchema,
      problems: { ...PLACEMENT_PROBLEMS, ...whole('not-in-this-state'), 'days-outside': '/endsOn' },
    },
  ),
  endPlacement: changing(
    '/placements/{placementId}/end',
    'The case worker ends a placement before its time, with the reason',
    {
      method: 'POST',
      subject: named('placement'),
      params: placementKey,
      body: z.strictObject({ endedOn: businessDaySchema, endReason: line }),
      schema: placementSchema,
      problems: {
        ...whole('not-in-this-state'),
        'ended-outside-period': '/endedOn',
        'days-outside': '/endedOn',
        ...whole('end-known'),
      },
    },
  ),
  correctEnd: changing(
    '/placements/{placementId}/end/correction',
    'The case worker puts the end of a placement right: another day or reason, or null where the placement runs on',
    {
      method: 'POST',
      subject: named('placement'),
      params: placementKey,
      body: z.strictObject({
        endedOn: businessDaySchema.nullable(),
        endReason: note,
        reason: line,
        ...overlapConfirmed,
      }),
      schema: placementSchema,
      problems: {
        ...whole('not-in-this-state', 'not-ended', 'end-same', 'no-places-left'),
        ...OVERLAP_PROBLEMS,
        'outside-agreement': '/endedOn',
        'ended-outside-period': '/endedOn',
        'days-outside': '/endedOn',
      },
    },
  ),
  takePlacement: changing(
    '/placements/{placementId}/take',
    'A case worker takes a placement: it is theirs from now on',
    {
      method: 'POST',
      subject: named('placement'),
      params: placementKey,
      body: nothing,
      schema: placementSchema,
      problems: whole('not-in-this-state', 'case-worker-same'),
    },
  ),
  noteStartConditions: changing(
    '/placements/{placementId}/start-conditions',
    'The case worker notes what has to be in place before the activity starts, and since when it is',
    {
      subject: named('placement'),
      params: placementKey,
      body: z.strictObject(noted),
      schema: placementSchema,
      problems: whole('not-in-this-state', 'day-ahead'),
    },
  ),
  decidePlacement: changing(
    '/placements/{placementId}/decisions',
    'The case worker decides that the activity starts, rests or goes on; the client gets the decision with its reasons',
    {
      method: 'POST',
      subject: named('placement'),
      params: placementKey,
      body: placementDecisionSchema
        .pick({ kind: true, firstDay: true })
        .extend({ reason: printedParagraph.min(1) }),
      schema: placementSchema,
      problems: {
        ...whole('not-in-this-state', 'too-many-interruptions'),
        ...START_PROBLEMS,
        'first-day-outside': '/firstDay',
        'days-in-interruption': '/firstDay',
        'days-outside': '/firstDay',
      },
    },
  ),
  listPlacementDecisions: listing('/placement-decisions', 'Decisions on a placement', {
    schema: shownDecisionSchema,
    owner: placementKey,
  }),
  ...placementMoveOperations,
  ...workplaceOperations,
  listReviews: listing('/reviews', 'Plan reviews', {
    schema: heldReviewSchema,
    owner: placementKey,
  }),
  createReview: creating('/reviews', 'The case worker notes a review of a placement’s plan', {
    subject: 'region',
    body: reviewSchema.extend({
      intervalMonths: z.string().regex(/^\d{0,2}$/),
    }),
    schema: heldReviewSchema,
    problems: { ...whole('day-ahead', 'duplicate'), 'unknown-placement': '/placementId' },
  }),
  noteReviewDone: changing(
    '/placements/{placementId}/reviews/{dueOn}/done',
    'The case worker notes that the review due on a day was done; the placement has the day by which the next one is due',
    {
      method: 'POST',
      subject: named('placement'),
      params: placementKey.extend({ dueOn: businessDaySchema }),
      body: z.strictObject({ doneOn: businessDaySchema }),
      schema: placementSchema,
      problems: whole('review-already-done', 'day-ahead', 'outside-placement'),
    },
  ),
  listFeedback: listing('/feedback', 'Clients’ grades', {
    schema: heldFeedbackSchema,
    owner: placementKey,
  }),
  createFeedback: creating('/feedback', 'The case worker notes a client’s grade for the service', {
    subject: 'region',
    body: feedbackSchema.extend({ givenOn: businessDaySchema, grade: z.int() }),
    schema: heldFeedbackSchema,
    problems: {
      ...whole('invalid-date'),
      'unknown-placement': '/placementId',
      'grade-out-of-range': '/grade',
    },
  }),
});
