import { MAX_BONUS_CENTS } from '@jatkopolku/domain/framework';
import { objectionSchema } from '@jatkopolku/domain/objection';
import {
  MAX_EVIDENCE,
  claimIdSchema,
  claimSchema,
  claimNoticeSchema,
  claimAttemptSchema,
  claimSignalSchema,
  counterpartOutcomes,
  decisionCategorySchema,
  evidenceSchema,
  holdSchema,
  signalledSchema,
} from '@jatkopolku/domain/outcome';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { MAX_ANSWER_LETTERS } from '@jatkopolku/domain/remark';
import { businessDaySchema, centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { afterCheckOperations } from './after-check.ts';
import { claimSettingsOperations } from './claim-settings.ts';
import {
  PATH_PROBLEMS,
  acting,
  checkedClaimSchema,
  claimViewSchema,
  claimableSchema,
  claimedPath,
  pathSoFar,
} from './claim-shapes.ts';
import { correctionOperations } from './correction.ts';
import { businessIdText, line, paragraph } from './fields.ts';
import { changing, listing, creating, nothing, reading, versioned } from './operation.ts';
import { ofWhole, whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

/** Claims for bonuses. */
export const outcomeOperations = sliceOf('outcome', {
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
  readClaimCounterpart: {
    method: 'POST',
    path: '/claims/{claimId}/counterpart',
    summary:
      'The one who decides the claim looks at where a client with a protected address went on to. The body says why; the access log keeps it',
    effect: 'read',
    subject: named('claim'),
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: z.strictObject({ reason: line }),
    answer: claimSchema.pick({
      clientId: true,
      counterpartName: true,
      counterpartBusinessId: true,
    }),
    problems: whole('not-decider', 'nothing-withheld'),
  },
  ...claimSettingsOperations,
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
  lookUpCounterpart: {
    method: 'GET',
    path: '/claims/counterpart',
    summary: 'What the register of organisations says of where a path leads',
    effect: 'read',
    subject: 'caller',
    params: nothing,
    query: z.strictObject({ businessId: businessIdText }),
    body: nothing,
    answer: z.strictObject({
      outcome: z.enum(counterpartOutcomes),
      /** Its registered name; null where the register has none. */
      name: z.string().nullable(),
      /** Whether it has the form of a company; null where the register does not say. */
      isCompany: z.boolean().nullable(),
    }),
    problems: whole('invalid-business-id'),
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
  listClaimAttempts: {
    method: 'GET',
    path: '/claims/{claimId}/attempts',
    summary: 'What was tried on the placement of a claim and refused by a rule, in order',
    effect: 'read',
    subject: named('claim'),
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      items: z.array(
        z.strictObject({
          attempt: claimAttemptSchema,
          /** What the region calls who made it; null for somebody it has no name of. */
          byName: z.string().nullable(),
        }),
      ),
    }),
    problems: whole('not-found'),
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
      'The notices of the decisions on a claim, the first one first, each with the objection to it; none of a decision that was imported',
    effect: 'read',
    subject: named('claim'),
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      items: z.array(
        z.strictObject({ notice: claimNoticeSchema, objection: objectionSchema.nullable() }),
      ),
    }),
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
  fileSecondPart: changing(
    '/claims/{claimId}/second-part',
    'The provider files the part of a bonus that is paid when the path has lasted, or amends it',
    {
      ...acting,
      body: z.strictObject({
        /** Files that are added to those of the claim. */
        evidence: evidenceSchema.max(MAX_EVIDENCE).default([]),
        answer: z.string().trim().max(MAX_ANSWER_LETTERS).default(''),
      }),
      problems: {
        ...ofWhole(PATH_PROBLEMS),
        ...whole('not-in-this-state', 'second-part-early', 'second-part-late', 'no-second-part'),
        'evidence-missing': '/evidence',
        'field-large': '/evidence',
      },
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
  ...afterCheckOperations,
  ...correctionOperations,
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
});
