import { MAX_DAY_PRICE_CENTS } from '@jatkopolku/domain/admission';
import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { companyProblems } from '@jatkopolku/domain/eligibility';
import {
  NAMED_AGREEMENTS_MAX,
  decisionIdSchema,
  decisionSchema,
  feedSchema,
  noticeSchema,
  optionGrounds,
} from '@jatkopolku/domain/option';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { centsSchema, localDateSchema, problemCodeSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { printedParagraph } from './fields.ts';
import { type Operation, changing, listing, creating, nothing, reading } from './operation.ts';
import { ofWhole, whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const decisionKey = z.strictObject({ decisionId: decisionIdSchema });
const noticeKey = decisionKey.extend({ agreementId: agreementIdSchema });
const feedKey = z.strictObject({ feedId: feedSchema.shape.feedId });
const someText = printedParagraph.min(1);

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
    optionNo: decisionSchema.shape.optionNo,
    agreementIds: z.array(agreementIdSchema).min(1).max(NAMED_AGREEMENTS_MAX).nullable(),
    except: z.array(agreementIdSchema).max(EXCEPTIONS_MAX),
    prices: z
      .array(
        decisionSchema.shape.prices.element.extend({
          dayPriceCents: centsSchema.min(0).max(MAX_DAY_PRICE_CENTS),
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
  problems: z.array(problemCodeSchema),
  agreements: z.array(
    z.strictObject({
      agreementId: agreementIdSchema,
      providerId: providerIdSchema,
      lot: decisionSchema.shape.lot.unwrap(),
      /** Why it is left out; null when the decision reaches it. */
      ground: z.enum(optionGrounds).nullable(),
      problem: problemCodeSchema.nullable(),
      /** Whether its provider has an address to which a message can go. */
      hasAddress: z.boolean(),
      /** What the company check lacks or says these days, also where it forbids nothing. */
      check: problemCodeSchema.nullable(),
      dayPriceCents: centsSchema,
      newDayPriceCents: centsSchema,
    }),
  ),
});

/** A calendar's address as later answers show it: without its secret, of which only a hash is kept. */
const shownFeedSchema = z.object(feedSchema.omit({ hash: true }).shape);

const refusals = whole('not-in-this-state', 'own-work', 'changed-meanwhile');
const proposalProblems = {
  ...whole(...companyProblems),
  ...whole(
    'unknown-agreement',
    'option-not-contiguous',
    'option-decided-late',
    'option-already-decided',
    'option-for-nobody',
    'option-conditions-unseen',
    'price-by-procedure',
  ),
  'unknown-framework': '/frameworkId',
  'option-limit-exceeded': '/optionNo',
} as const;

const decisionOperations = {
  listDecisions: listing('/option-decisions', 'Decisions on options, in every state', {
    schema: decisionSchema,
    owner: nothing,
  }),
  readDecision: reading('/option-decisions/{decisionId}', 'A decision on an option', {
    kind: 'decision',
    subject: 'region',
    params: decisionKey,
    schema: decisionSchema,
  }),
  judgeOption: {
    method: 'POST',
    path: '/option-judgements',
    summary: 'Whom a decision would reach today, and whom not and why; changes nothing',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: proposalBody,
    answer: judgementSchema,
    problems: { 'unknown-framework': '/frameworkId' },
  },
  judgeDecision: {
    method: 'GET',
    path: '/option-decisions/{decisionId}/judgement',
    summary: 'Whom a decision would reach if it were confirmed today, and whose it is',
    effect: 'read',
    subject: 'region',
    params: decisionKey,
    query: nothing,
    body: nothing,
    answer: judgementSchema.extend({
      /** Who proposed it, and who confirmed, refused or withdrew it. */
      people: z.strictObject({ proposedBy: z.string(), decidedBy: z.string().nullable() }),
    }),
    problems: whole('not-found'),
  },
  proposeOption: creating('/option-decisions', 'Procurement proposes to use an option, or not to', {
    // The conditions as they were shown; empty where there are none.
    subject: 'region',
    body: proposalBody.extend({ reason: someText, conditions: z.string().max(10_000) }),
    schema: decisionSchema,
    location: '/option-decisions/{decisionId}',
    problems: proposalProblems,
  }),
  confirmOption: changing(
    '/option-decisions/{decisionId}/confirmation',
    'A second person of procurement confirms a proposal; again, goes on with notices that were cut short',
    {
      method: 'POST',
      subject: 'region',
      params: decisionKey,
      body: nothing,
      schema: decisionSchema,
      problems: { ...ofWhole(proposalProblems), ...refusals },
    },
  ),
  refuseOption: changing(
    '/option-decisions/{decisionId}/refusal',
    'A second person of procurement refuses a proposal',
    {
      method: 'POST',
      subject: 'region',
      params: decisionKey,
      body: z.strictObject({ reason: someText }),
      schema: decisionSchema,
      problems: refusals,
    },
  ),
  withdrawOption: changing(
    '/option-decisions/{decisionId}/withdrawal',
    'The proposer takes their own proposal back',
    {
      method: 'POST',
      subject: 'region',
      params: decisionKey,
      body: z.strictObject({ reason: someText }),
      schema: decisionSchema,
      problems: whole('not-in-this-state', 'not-yours', 'changed-meanwhile'),
    },
  ),
} as const satisfies Record<string, Operation>;

const noticeOperations = {
  listNotices: listing('/notices', 'Notices of decisions, of all or of one decision', {
    schema: noticeSchema,
    owner: decisionKey,
  }),
  readNotice: reading('/notices/{decisionId}/{agreementId}', 'A notice', {
    kind: 'notice',
    subject: named('notice'),
    params: noticeKey,
    schema: noticeSchema,
  }),
  readNoticeDocument: {
    method: 'GET',
    path: '/notices/{decisionId}/{agreementId}/document',
    summary: 'The decision as a PDF in the provider’s language; always the same bytes',
    effect: 'read',
    subject: named('notice'),
    params: noticeKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      name: z.string(),
      mediaType: z.literal('application/pdf'),
      base64: z.base64(),
    }),
    problems: whole('not-found'),
  },
  acknowledgeNotice: changing(
    '/notices/{decisionId}/{agreementId}/acknowledgement',
    'The provider acknowledges a notice, or procurement notes that it did',
    {
      method: 'POST',
      subject: named('notice'),
      params: noticeKey,
      body: nothing,
      schema: noticeSchema,
      problems: whole('not-in-this-state', 'changed-meanwhile'),
    },
  ),
} as const satisfies Record<string, Operation>;

const feedOperations = {
  listFeeds: listing('/calendar-feeds', 'One’s own addresses of calendars', {
    schema: shownFeedSchema,
    owner: nothing,
  }),
  createFeed: {
    ...creating(
      '/calendar-feeds',
      'The caller creates a secret address of a calendar of deadlines',
      {
        subject: 'caller',
        body: feedSchema.pick({ language: true }),
        schema: shownFeedSchema,
        problems: {},
      },
    ),
    answer: z.strictObject({
      record: shownFeedSchema,
      version: z.int().min(1),
      /** Answered once, relative to the API's own origin; null when it is asked again. */
      url: z.string().nullable(),
    }),
  },
  revokeFeed: changing(
    '/calendar-feeds/{feedId}/revocation',
    'Its owner revokes an address of a calendar',
    {
      method: 'POST',
      subject: named('feed'),
      params: feedKey,
      body: nothing,
      schema: shownFeedSchema,
      problems: whole('not-in-this-state', 'changed-meanwhile'),
    },
  ),
} as const satisfies Record<string, Operation>;

/** Options decided by two, notices of them to providers, and the calendar of deadlines. */
export const optionOperations = sliceOf('option', {
  ...decisionOperations,
  ...noticeOperations,
  ...feedOperations,
});
