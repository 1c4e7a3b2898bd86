import {
  FIND_LETTERS_MIN,
  benefitSchema,
  clientIdSchema,
  clientSchema,
} from '@jatkopolku/domain/client';
import {
  feedbackSchema,
  placementIdSchema,
  placementSchema,
  reviewSchema,
} from '@jatkopolku/domain/placement';
import * as z from 'zod';

import { ONE_LINE, businessDay, hoursText, line, note, paragraph } from './fields.ts';
import {
  type Operation,
  changing,
  listing,
  making,
  nothing,
  reading,
  versioned,
} from './operation.ts';

/** A client as it is answered: never with the sealed identity code and account, nor their marks. */
const clientViewSchema = clientSchema
  .omit({ sealed: true, identityMark: true, ibanMark: true })
  .extend({
    /** Whether an account to pay to is known; which one is not told. */
    hasAccount: z.boolean(),
  });

const clientKey = z.strictObject({ clientId: clientIdSchema });
const placementKey = z.strictObject({ placementId: placementIdSchema });
const occurring = { occurrence: z.int().min(1) };
const heldReviewSchema = reviewSchema.extend(occurring);
const heldFeedbackSchema = feedbackSchema.extend(occurring);

const clientFacts = z.strictObject({
  firstName: line,
  lastName: line,
  municipality: note,
  language: note,
});
/** What is written to find a client: names, an id, or a whole identity code. */
const findWords = z.string().trim().min(FIND_LETTERS_MIN).max(100).regex(ONE_LINE);

const account = { iban: z.string().trim().max(34).nullable() };

const benefitFacts = benefitSchema.omit({ clientId: true, position: true }).extend({ payer: line });

/** The position of a benefit comes as text in an address. */
const benefitKey = clientKey.extend({
  position: z
    .string()
    .regex(/^(0|[1-9]\d{0,3})$/)
    .transform(Number),
});

const placementTerms = placementSchema.pick({ planType: true }).extend({
  startsOn: businessDay,
  endsOn: businessDay,
  planSignedOn: businessDay,
  daysPerWeek: z.int().min(1).max(7),
  hoursPerDay: hoursText,
  reviewIntervalMonths: z.string().regex(/^\d{0,2}$/),
  goal: paragraph,
  description: paragraph,
  instructor: note,
  coaching: z.enum(['yes', 'no']),
});

const clientOperations = {
  listClients: listing('client', '/clients', 'Clients', {
    schema: clientViewSchema,
    owner: nothing,
  }),
  readClient: reading('client', '/clients/{clientId}', 'A client', {
    params: clientKey,
    schema: clientViewSchema,
  }),
  findClients: {
    method: 'POST',
    path: '/clients/find',
    slice: 'client',
    summary:
      'Clients by the beginning of a name or id, or by a whole identity code: at most 20. What is looked for stands in the body, so that no log of addresses names anybody',
    effect: 'read',
    params: nothing,
    query: nothing,
    body: z.strictObject({ words: findWords }),
    answer: z.strictObject({
      items: z.array(versioned(clientViewSchema)),
      /** Whether more clients are called so: write more of the name. */
      more: z.boolean(),
    }),
    problems: [],
  },
  makeClient: making('client', '/clients', 'Take a client into the region', {
    body: clientFacts.extend({ personalIdentityCode: z.string().trim().max(20), ...account }),
    schema: clientViewSchema,
    location: '/clients/{clientId}',
    problems: ['invalid-personal-identity-code', 'invalid-iban', 'duplicate'],
  }),
  changeClient: changing('client', '/clients/{clientId}', 'Change what is told of a client', {
    params: clientKey,
    body: clientFacts,
    schema: clientViewSchema,
    problems: [],
  }),
  changeAccount: changing(
    'client',
    '/clients/{clientId}/account',
    'Change the account that the client is paid to; null for none',
    {
      params: clientKey,
      body: z.strictObject(account),
      schema: clientViewSchema,
      problems: ['invalid-iban'],
    },
  ),
  listBenefits: listing('client', '/benefits', 'Benefits of all clients, or of one', {
    schema: benefitSchema,
    owner: clientKey,
  }),
  readBenefit: reading('client', '/benefits/{clientId}/{position}', 'A benefit', {
    params: benefitKey,
    schema: benefitSchema,
  }),
  makeBenefit: making('client', '/benefits', 'Add a benefit, after the client’s earlier ones', {
    body: clientKey.extend(benefitFacts.shape),
    schema: benefitSchema,
    location: '/benefits/{clientId}/{position}',
    problems: ['unknown-client', 'payer-mismatch', 'benefit-not-in-force', 'invalid-period'],
  }),
  changeBenefit: changing(
    'client',
    '/benefits/{clientId}/{position}',
    'Change a benefit, also for days gone by',
    {
      params: benefitKey,
      body: benefitFacts,
      schema: benefitSchema,
      problems: ['payer-mismatch', 'benefit-not-in-force', 'invalid-period'],
    },
  ),
} as const satisfies Record<string, Operation>;

const PLACEMENT_PROBLEMS = [
  'invalid-period',
  'period-too-short',
  'period-too-long',
  'outside-agreement',
  'days-per-week-out-of-range',
  'hours-per-day-out-of-range',
  'plan-item-missing',
  'plan-signed-late',
  'instructor-missing',
] as const;

const placementOperations = {
  listPlacements: listing('placement', '/placements', 'Placements, of all clients or of one', {
    schema: placementSchema,
    owner: clientKey,
  }),
  readPlacement: reading('placement', '/placements/{placementId}', 'A placement', {
    params: placementKey,
    schema: placementSchema,
  }),
  makePlacement: making('placement', '/placements', 'Place a client with a provider', {
    body: placementSchema
      .pick({ clientId: true, agreementId: true })
      .extend({ serviceStartedOn: businessDay, ...placementTerms.shape }),
    schema: placementSchema,
    location: '/placements/{placementId}',
    problems: ['unknown-client', 'unknown-agreement', ...PLACEMENT_PROBLEMS],
  }),
  changePlacement: changing(
    'placement',
    '/placements/{placementId}',
    'Change a placement; its logged days stay inside it',
    {
      params: placementKey,
      body: placementTerms,
      schema: placementSchema,
      problems: ['not-in-this-state', ...PLACEMENT_PROBLEMS, 'days-outside'],
    },
  ),
  endPlacement: changing(
    'placement',
    '/placements/{placementId}/end',
    'End a placement before its time, with the reason',
    {
      method: 'POST',
      params: placementKey,
      body: z.strictObject({ endedOn: businessDay, endReason: line }),
      schema: placementSchema,
      problems: ['not-in-this-state', 'ended-outside-period', 'days-outside'],
    },
  ),
  listReviews: listing('placement', '/reviews', 'Plan reviews', {
    schema: heldReviewSchema,
    owner: placementKey,
  }),
  makeReview: making('placement', '/reviews', 'Note a review of a placement’s plan', {
    body: reviewSchema.extend({
      intervalMonths: z.string().regex(/^\d{0,2}$/),
      dueOn: businessDay,
      doneOn: businessDay.nullable(),
    }),
    schema: heldReviewSchema,
    problems: ['unknown-placement', 'invalid-date'],
  }),
  listFeedback: listing('placement', '/feedback', 'Clients’ grades', {
    schema: heldFeedbackSchema,
    owner: placementKey,
  }),
  makeFeedback: making('placement', '/feedback', 'Note a client’s grade for the service', {
    body: feedbackSchema.extend({ givenOn: businessDay, grade: z.int() }),
    schema: heldFeedbackSchema,
    problems: ['unknown-placement', 'grade-out-of-range', 'invalid-date'],
  }),
} as const satisfies Record<string, Operation>;

export const peopleOperations = { ...clientOperations, ...placementOperations };
