import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { companyProblems } from '@jatkopolku/domain/eligibility';
import { pathTypeSchema } from '@jatkopolku/domain/framework';
import { mailSchema } from '@jatkopolku/domain/mail';
import {
  NAMED_AGREEMENTS_MAX,
  decisionIdSchema,
  decisionSchema,
  feedSchema,
  noticeSchema,
  optionGrounds,
} from '@jatkopolku/domain/option';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { centsSchema, localDateSchema, problemCodes } from '@jatkopolku/kernel';
import * as z from 'zod';

import { paragraph } from './fields.ts';
import { figuresSchema } from './figures.ts';
import { type Operation, changing, listing, making, nothing, reading } from './operation.ts';

const decisionKey = z.strictObject({ decisionId: decisionIdSchema });
const noticeKey = decisionKey.extend({ agreementId: agreementIdSchema });
const feedKey = z.strictObject({ feedId: feedSchema.shape.feedId });
const someText = paragraph.min(1);

/** More exceptions than a lot of agreements has. */
const EXCEPTIONS_MAX = 200;

const proposalBody = decisionSchema
  .pick({
    frameworkId: true,
    optionNo: true,
    use: true,
    lot: true,
    agreementIds: true,
    except: true,
    prices: true,
  })
  .extend({
    optionNo: z.int().min(1).max(10),
    agreementIds: z.array(agreementIdSchema).min(1).max(NAMED_AGREEMENTS_MAX).nullable(),
    except: z.array(agreementIdSchema).max(EXCEPTIONS_MAX),
    prices: z
      .array(
        decisionSchema.shape.prices.element.extend({
          dayPriceCents: centsSchema.min(0).max(100_000),
        }),
      )
      .max(EXCEPTIONS_MAX),
  });

/** What a decision would do today, agreement by agreement. */
const judgementSchema = z.strictObject({
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  noticeBy: localDateSchema,
  runningEnd: localDateSchema,
  conditions: z.string(),
  problems: z.array(z.enum(problemCodes)),
  agreements: z.array(
    z.strictObject({
      agreementId: agreementIdSchema,
      providerId: providerIdSchema,
      lot: decisionSchema.shape.lot.unwrap(),
      /** Why it is left out; null when the decision reaches it. */
      ground: z.enum(optionGrounds).nullable(),
      problem: z.enum(problemCodes).nullable(),
      dayPriceCents: centsSchema,
      newDayPriceCents: centsSchema,
    }),
  ),
});

const performanceSchema = z.strictObject({
  providerId: providerIdSchema,
  asOf: localDateSchema,
  range: z.strictObject({ start: localDateSchema, end: localDateSchema }).nullable(),
  total: figuresSchema,
  centsPerDay: centsSchema.nullable(),
  agreements: z.array(
    figuresSchema.extend({
      agreementId: agreementIdSchema,
      lot: decisionSchema.shape.lot.unwrap(),
    }),
  ),
  outcomes: z.array(
    z.strictObject({
      pathType: pathTypeSchema,
      count: z.int().min(0),
      amountCents: centsSchema,
    }),
  ),
  outcomesPerHundred: z.number().nullable(),
  feedback: z.strictObject({ answers: z.int().min(0), average: z.number().nullable() }),
  reviews: z.strictObject({ due: z.int().min(0), onTime: z.int().min(0) }),
  /** Why the law would forbid buying today, by agreement; null where nothing does. */
  checks: z.array(
    z.strictObject({ agreementId: agreementIdSchema, problem: z.enum(problemCodes).nullable() }),
  ),
});

/** A calendar's address as it is told later on: without its secret, of which only a hash is kept. */
const toldFeedSchema = z.object(feedSchema.omit({ hash: true }).shape);

const refusals = ['not-in-this-state', 'own-work', 'changed-meanwhile'] as const;
const proposalProblems = [
  'unknown-framework',
  'unknown-agreement',
  'option-limit-exceeded',
  'option-not-contiguous',
  'option-decided-late',
  'option-already-decided',
  'option-for-nobody',
  'option-conditions-unseen',
  'price-by-procedure',
  ...companyProblems,
] as const;

const decisionOperations = {
  listDecisions: listing('option', '/option-decisions', 'Decisions on options, in every state', {
    schema: decisionSchema,
    owner: nothing,
  }),
  readDecision: reading('option', '/option-decisions/{decisionId}', 'A decision on an option', {
    params: decisionKey,
    schema: decisionSchema,
  }),
  judgeOption: {
    method: 'POST',
    path: '/option-judgements',
    slice: 'option',
    summary: 'Whom a decision would reach today, and whom not and why; changes nothing',
    effect: 'read',
    params: nothing,
    query: nothing,
    body: proposalBody,
    answer: judgementSchema,
    problems: ['unknown-framework'],
  },
  judgeDecision: {
    method: 'GET',
    path: '/option-decisions/{decisionId}/judgement',
    slice: 'option',
    summary: 'Whom a proposed decision would reach if it were confirmed today',
    effect: 'read',
    params: decisionKey,
    query: nothing,
    body: nothing,
    answer: judgementSchema,
    problems: ['not-found'],
  },
  proposeOption: making('option', '/option-decisions', 'Propose to use an option, or not to', {
    // The conditions as they were shown; empty where there are none.
    body: proposalBody.extend({ reason: someText, conditions: z.string().max(10_000) }),
    schema: decisionSchema,
    location: '/option-decisions/{decisionId}',
    problems: proposalProblems,
  }),
  confirmOption: changing(
    'option',
    '/option-decisions/{decisionId}/confirmation',
    'Confirm a proposal as the second person; again, goes on with notices that were cut short',
    {
      method: 'POST',
      params: decisionKey,
      body: nothing,
      schema: decisionSchema,
      problems: [...proposalProblems, ...refusals],
    },
  ),
  refuseOption: changing(
    'option',
    '/option-decisions/{decisionId}/refusal',
    'Refuse a proposal as the second person',
    {
      method: 'POST',
      params: decisionKey,
      body: z.strictObject({ reason: someText }),
      schema: decisionSchema,
      problems: refusals,
    },
  ),
  withdrawOption: changing(
    'option',
    '/option-decisions/{decisionId}/withdrawal',
    'Take back one’s own proposal',
    {
      method: 'POST',
      params: decisionKey,
      body: z.strictObject({ reason: someText }),
      schema: decisionSchema,
      problems: ['not-in-this-state', 'not-yours', 'changed-meanwhile'],
    },
  ),
} as const satisfies Record<string, Operation>;

const noticeOperations = {
  listNotices: listing('option', '/notices', 'Notices of decisions, of all or of one decision', {
    schema: noticeSchema,
    owner: decisionKey,
  }),
  readNotice: reading('option', '/notices/{decisionId}/{agreementId}', 'A notice', {
    params: noticeKey,
    schema: noticeSchema,
  }),
  readNoticeDocument: {
    method: 'GET',
    path: '/notices/{decisionId}/{agreementId}/document',
    slice: 'option',
    summary: 'The decision as a PDF in the provider’s language; always the same bytes',
    effect: 'read',
    params: noticeKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      name: z.string(),
      mediaType: z.literal('application/pdf'),
      base64: z.base64(),
    }),
    problems: ['not-found'],
  },
  acknowledgeNotice: changing(
    'option',
    '/notices/{decisionId}/{agreementId}/acknowledgement',
    'Acknowledge a notice',
    {
      method: 'POST',
      params: noticeKey,
      body: nothing,
      schema: noticeSchema,
      problems: ['not-in-this-state', 'changed-meanwhile'],
    },
  ),
  listMail: listing('mail', '/mail', 'Messages that were written, sent or not', {
    schema: mailSchema,
    owner: nothing,
  }),
} as const satisfies Record<string, Operation>;

const feedOperations = {
  listFeeds: listing('option', '/calendar-feeds', 'One’s own addresses of calendars', {
    schema: toldFeedSchema,
    owner: nothing,
  }),
  makeFeed: {
    ...making('option', '/calendar-feeds', 'Make a secret address of a calendar of deadlines', {
      body: feedSchema.pick({ language: true }),
      schema: toldFeedSchema,
      problems: [],
    }),
    answer: z.strictObject({
      record: toldFeedSchema,
      version: z.int().min(1),
      /** Told once, against the API's own origin; null when it is asked again. */
      url: z.string().nullable(),
    }),
  },
  revokeFeed: changing(
    'option',
    '/calendar-feeds/{feedId}/revocation',
    'Take an address of a calendar out of use',
    {
      method: 'POST',
      params: feedKey,
      body: nothing,
      schema: toldFeedSchema,
      problems: ['not-in-this-state', 'changed-meanwhile'],
    },
  ),
} as const satisfies Record<string, Operation>;

/** Options decided by two, what providers are told of them, how providers do, and the calendar of deadlines. */
export const optionOperations = {
  ...decisionOperations,
  ...noticeOperations,
  ...feedOperations,
  readPerformance: {
    method: 'GET',
    path: '/providers/{providerId}/performance',
    slice: 'insight',
    summary: 'How a provider has done over its running terms; amounts in cents, no clients named',
    effect: 'read',
    params: z.strictObject({ providerId: providerIdSchema }),
    query: nothing,
    body: nothing,
    answer: performanceSchema,
    problems: ['not-found'],
  },
} as const satisfies Record<string, Operation>;
