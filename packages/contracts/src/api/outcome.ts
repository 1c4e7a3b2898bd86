import { tariffSchema } from '@jatkopolku/domain/framework';
import {
  checkResults,
  claimCheckCodes,
  claimIdSchema,
  claimSchema,
  decisionCategorySchema,
  evidenceSchema,
} from '@jatkopolku/domain/outcome';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { centsSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { businessDay, businessIdText, line } from './fields.ts';
import {
  type Operation,
  changing,
  listing,
  making,
  nothing,
  reading,
  versioned,
} from './operation.ts';

const claimedPath = claimSchema.pick({ pathType: true }).extend({
  pathStartsOn: businessDay,
  counterpartName: line,
  counterpartBusinessId: businessIdText,
  evidence: evidenceSchema.default([]),
});
/** What is told of a path so far; what is left out is not looked at yet. */
const toldPath = claimedPath
  .pick({ pathType: true, pathStartsOn: true, counterpartBusinessId: true })
  .partial()
  .extend({ claimId: claimIdSchema.optional() });
const checkedClaimSchema = claimSchema.pick({ clientId: true }).extend({
  /** What the tariff gives for the path; null for a path that it lacks, or that is not told. */
  amountCents: centsSchema.nullable(),
  /** All that is looked at, in the order in which it is told; `unread` where something is not told yet. */
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
  /** The claim that was returned; null for a placement without one. */
  claimId: claimIdSchema.nullable(),
});
const PATH_PROBLEMS = [
  'invalid-business-id',
  'path-not-in-tariff',
  'path-outside-window',
  'claim-late',
  'inside-own-organisation',
  'no-attended-day',
  'claim-before-start',
  'already-claimed',
  'evidence-unusable',
] as const;

/** Claims for bonuses. */
export const outcomeOperations = {
  listClaims: listing('outcome', '/claims', 'Outcome claims', {
    schema: claimSchema,
    owner: nothing,
  }),
  // Before a claim by its id: the addresses are alike.
  checkClaim: {
    method: 'GET',
    path: '/claims/check',
    slice: 'outcome',
    summary: 'What would come of a claim that is filed today, and what it would bring',
    effect: 'read',
    params: nothing,
    query: z.strictObject({ placementId: placementIdSchema, ...toldPath.shape }),
    body: nothing,
    answer: checkedClaimSchema,
    problems: ['unknown-placement', 'not-found'],
  },
  listClaimable: {
    method: 'GET',
    path: '/claims/claimable',
    slice: 'outcome',
    summary: 'Your own placements for which a claim can be filed or amended',
    effect: 'read',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(claimableSchema) }),
    problems: [],
  },
  readClaimChecks: {
    method: 'GET',
    path: '/claims/{claimId}/checks',
    slice: 'outcome',
    summary: 'What was looked at before a claim was taken, by the records as they are now',
    effect: 'read',
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: nothing,
    answer: checkedClaimSchema,
    problems: ['not-found'],
  },
  readClaim: reading('outcome', '/claims/{claimId}', 'An outcome claim', {
    params: z.strictObject({ claimId: claimIdSchema }),
    schema: claimSchema,
  }),
  fileClaim: making('outcome', '/claims', 'File a claim for a bonus', {
    body: z.strictObject({ placementId: placementIdSchema, ...claimedPath.shape }),
    schema: claimSchema,
    location: '/claims/{claimId}',
    problems: ['unknown-placement', ...PATH_PROBLEMS],
  }),
  resubmitClaim: changing(
    'outcome',
    '/claims/{claimId}',
    'Submit a returned claim again, amended',
    {
      params: z.strictObject({ claimId: claimIdSchema }),
      body: claimedPath,
      schema: claimSchema,
      problems: ['not-in-this-state', ...PATH_PROBLEMS],
    },
  ),
  decideClaim: {
    method: 'POST',
    path: '/claims/{claimId}/decision',
    slice: 'outcome',
    summary: 'Approve, reject or return a claim',
    effect: 'change',
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: z.strictObject({
      verdict: z.enum(['approve', 'reject', 'return']),
      category: decisionCategorySchema.nullable().default(null),
      reason: z.string().trim().max(1_000).default(''),
    }),
    answer: versioned(claimSchema),
    problems: [
      'not-found',
      'not-in-this-state',
      'version-stale',
      'own-work',
      'decision-category-missing',
      'decision-reason-missing',
      ...PATH_PROBLEMS,
    ],
  },
} as const satisfies Record<string, Operation>;
