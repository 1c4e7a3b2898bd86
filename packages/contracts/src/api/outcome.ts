import { MAX_BONUS_CENTS, tariffSchema } from '@jatkopolku/domain/framework';
import {
  checkResults,
  claimCheckCodes,
  claimIdSchema,
  claimNoticeSchema,
  claimSchema,
  claimSignalSchema,
  decisionCategorySchema,
  evidenceSchema,
  holdSchema,
  signalledSchema,
} from '@jatkopolku/domain/outcome';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { MAX_ANSWER_LETTERS } from '@jatkopolku/domain/remark';
import { businessDaySchema, centsSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { businessIdText, nameLine, paragraph } from './fields.ts';
import {
  type Operation,
  changing,
  listing,
  creating,
  nothing,
  reading,
  versioned,
} from './operation.ts';
import { ofWhole, whole } from './problems.ts';
import { named } from './subject.ts';

/** A claim as it is answered: whose record a person's other ones are is nobody's to read here. */
const claimViewSchema = z.object(claimSchema.omit({ personId: true }).shape);
const claimedPath = claimSchema.pick({ pathType: true }).extend({
  pathStartsOn: businessDaySchema,
  counterpartName: nameLine,
  counterpartBusinessId: businessIdText,
  evidence: evidenceSchema.default([]),
});
/** A path as far as the claimant has filled it in; what is left out is not checked yet. */
const pathSoFar = claimedPath
  .pick({ pathType: true, pathStartsOn: true, counterpartBusinessId: true })
  .partial()
  .extend({ claimId: claimIdSchema.optional() });
const checkedClaimSchema = claimSchema.pick({ clientId: true }).extend({
  /** What the tariff gives for the path; null for a path that it lacks, or that is not filled in. */
  amountCents: centsSchema.nullable(),
  /** All that is looked at, in the order of the checks; `unread` where something is not filled in yet. */
  checks: z.array(z.strictObject({ code: z.enum(claimCheckCodes), result: z.enum(checkResults) })),
  /** Accepted attended days of the placement. */
  attendedDays: z.int().min(0),
});
const claimableSchema = claimSchema.pick({ placementId: true, clientId: true }).extend({
  startsOn: localDateSchema,
  lastDay: localDateSchema,
  /** The last day on which a path may start. */
  pathStartsBy: localDateSchema,
  /** The last day on which a claim may be filed for a path of that day. */
  claimBy: localDateSchema,
  daysLeft: z.int().min(0),
  claimDeadlineDays: z.int().min(0),
  tariff: z.array(tariffSchema.pick({ pathType: true, amountCents: true })),
  /** The claim that was returned or taken back; null for a placement without one. */
  claimId: claimIdSchema.nullable(),
});
const PATH_PROBLEMS = {
  ...whole('no-attended-day', 'evidence-unusable'),
  'invalid-business-id': '/counterpartBusinessId',
  'path-not-in-tariff': '/pathType',
  'path-outside-window': '/pathStartsOn',
  'claim-late': '/pathStartsOn',
  'inside-own-organisation': '/counterpartBusinessId',
  'claim-before-start': '/pathStartsOn',
  'already-claimed': '/pathStartsOn',
} as const;

const acting = {
  subject: named('claim'),
  params: z.strictObject({ claimId: claimIdSchema }),
  schema: claimViewSchema,
  method: 'POST',
  body: nothing,
} as const;

/** Claims for bonuses. */
export const outcomeOperations = {
  listClaims: listing('/claims', 'Outcome claims', {
    schema: claimViewSchema,
    owner: nothing,
  }),
  // Before a claim by its id: the addresses are alike.
  listClaimSignals: {
    method: 'GET',
    path: '/claims/signals',
    summary:
      'What in the claims filed on the days from–to is worth a look: signals, never decisions; clients by id alone',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: z.strictObject({ from: businessDaySchema, to: businessDaySchema }),
    body: nothing,
    answer: z.strictObject({
      /** How many claims were looked at. */
      claims: z.int().min(0),
      items: z.array(claimSignalSchema),
      signalled: z.array(signalledSchema),
      /** What those are called who file; null where nobody wrote a name down. */
      workers: z.array(z.strictObject({ userId: z.string(), name: z.string().nullable() })),
      /** Whether there are more placements than were looked through. */
      more: z.boolean(),
    }),
    problems: whole('invalid-period'),
  },
  checkClaim: {
    method: 'GET',
    path: '/claims/check',
    summary: 'What would come of a claim that is filed today, and what it would bring',
    effect: 'read',
    subject: [
      ...named('placement', 'query', 'unknown-placement'),
      ...named('claim', 'query', 'unknown-placement'),
    ],
    params: nothing,
    query: z.strictObject({ placementId: placementIdSchema, ...pathSoFar.shape }),
    body: nothing,
    answer: checkedClaimSchema,
    problems: whole('unknown-placement', 'not-found'),
  },
  listClaimable: {
    method: 'GET',
    path: '/claims/claimable',
    summary: 'Your own placements for which a claim can be filed or amended',
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(claimableSchema) }),
    problems: {},
  },
  readClaimChecks: {
    method: 'GET',
    path: '/claims/{claimId}/checks',
    summary: 'What was looked at before a claim was taken, by the records as they are now',
    effect: 'read',
    subject: named('claim'),
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: nothing,
    answer: checkedClaimSchema,
    problems: whole('not-found'),
  },
  readClaim: reading('/claims/{claimId}', 'An outcome claim', {
    kind: 'claim',
    subject: named('claim'),
    params: z.strictObject({ claimId: claimIdSchema }),
    schema: claimViewSchema,
  }),
  listClaimNotices: {
    method: 'GET',
    path: '/claims/{claimId}/notices',
    summary:
      'The notices of the decisions on a claim, the first one first; none of a decision that was imported',
    effect: 'read',
    subject: named('claim'),
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(claimNoticeSchema) }),
    problems: whole('not-found'),
  },
  fileClaim: creating('/claims', 'The provider files a claim for a bonus', {
    subject: named('placement', 'body', 'unknown-placement'),
    body: z.strictObject({ placementId: placementIdSchema, ...claimedPath.shape }),
    schema: claimViewSchema,
    location: '/claims/{claimId}',
    problems: {
      ...PATH_PROBLEMS,
      'no-attended-day': '/placementId',
      'already-claimed': '/placementId',
      'unknown-placement': '/placementId',
    },
  }),
  resubmitClaim: changing(
    '/claims/{claimId}',
    'The provider submits a claim again that was returned or taken back, amended',
    {
      subject: named('claim'),
      params: z.strictObject({ claimId: claimIdSchema }),
      body: claimedPath.extend({
        /** To what was asked when the claim was returned; not kept of one that was taken back. */
        answer: z.string().trim().max(MAX_ANSWER_LETTERS).default(''),
      }),
      schema: claimViewSchema,
      problems: { ...PATH_PROBLEMS, ...whole('not-in-this-state') },
    },
  ),
  takeBackClaim: changing(
    '/claims/{claimId}/taking-back',
    'The provider takes a claim back to change it, while nobody has decided it',
    { ...acting, problems: whole('not-in-this-state') },
  ),
  withdrawClaim: changing(
    '/claims/{claimId}/withdrawal',
    'The provider gives a claim up, before it is decided; another may be filed in its place',
    { ...acting, problems: whole('not-in-this-state') },
  ),
  holdClaim: changing(
    '/claims/{claimId}/hold',
    'The approver puts a claim aside until a day, with the reason; it is no task before that',
    {
      ...acting,
      body: holdSchema.pick({ until: true }).extend({ reason: paragraph }),
      problems: {
        ...whole('not-in-this-state', 'own-work'),
        'hold-outside': '/until',
        'reason-missing': '/reason',
      },
    },
  ),
  endClaimHold: changing(
    '/claims/{claimId}/hold-end',
    'The approver takes up a claim again that was put aside',
    { ...acting, problems: whole('not-in-this-state', 'own-work') },
  ),
  decideClaim: {
    method: 'POST',
    path: '/claims/{claimId}/decision',
    summary: 'The approver approves, rejects or returns a claim',
    effect: 'change',
    subject: named('claim'),
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: z.strictObject({
      verdict: z.enum(['approve', 'reject', 'return']),
      category: decisionCategorySchema.nullable().default(null),
      reason: z.string().trim().max(1_000).default(''),
      /** How much is approved; all that is claimed where it is left out. */
      amountCents: centsSchema.min(1).max(MAX_BONUS_CENTS).optional(),
    }),
    answer: versioned(claimViewSchema),
    problems: {
      ...ofWhole(PATH_PROBLEMS),
      ...whole('not-found', 'not-in-this-state', 'version-stale', 'own-work'),
      'amount-above-claimed': '/amountCents',
      'amount-outside-bounds': '/amountCents',
      'decision-category-missing': '/category',
      'decision-reason-missing': '/reason',
    },
  },
} as const satisfies Record<string, Operation>;
