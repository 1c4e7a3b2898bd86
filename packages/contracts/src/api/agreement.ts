import { MAX_DAY_PRICE_CENTS, MAX_PLACES } from '@jatkopolku/domain/admission';
import {
  agreementIdSchema,
  agreementSchema,
  contractTerms,
  optionSchema,
  pricePeriodSchema,
} from '@jatkopolku/domain/agreement';
import { frameworkIdSchema } from '@jatkopolku/domain/framework';
import { claimSchema } from '@jatkopolku/domain/outcome';
import { placementSchema } from '@jatkopolku/domain/placement';
import { businessDaySchema, centsSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { instructorsBody, responsiblePersonBody } from './admission.ts';
import { note, paragraph } from './fields.ts';
import { figuresSchema } from './figures.ts';
import { changing, listing, creating, nothing, reading } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const frameworkKey = z.strictObject({ frameworkId: frameworkIdSchema });
const agreementKey = z.strictObject({ agreementId: agreementIdSchema });
const acting = {
  subject: named('agreement'),
  params: agreementKey,
  schema: agreementSchema,
  method: 'POST',
} as const;

/** No contract of one lot comes to more than a hundred million euros. */
const MAX_CAP_CENTS = 10_000_000_000;

const COMPANY_PROBLEMS = whole(
  'company-excluded',
  'exclusion-review-missing',
  'exclusion-review-rejected',
  'exclusion-ground-declared',
  'check-missing',
  'check-stale',
);

/** How much is agreed at most; null where that is not agreed. */
const agreedMost = {
  places: z.int().min(1).max(MAX_PLACES).nullable(),
  capCents: centsSchema.min(1).max(MAX_CAP_CENTS).nullable(),
};

const contractBody = z.strictObject({
  ...agreedMost,
  /** Where each term is in the contract; an empty place says nothing. */
  contractTerms: z
    .array(z.strictObject({ term: z.enum(contractTerms), place: note }))
    .max(contractTerms.length)
    .refine(
      (terms) => new Set(terms.map(({ term }) => term)).size === terms.length,
      'each term once',
    ),
});

/** What an agreement has come to by accepted month sheets and approved claims, booked or not. */
const agreementFiguresSchema = z.strictObject({
  agreementId: agreementIdSchema,
  total: figuresSchema,
  /** The months that have something, in their order. */
  months: z.array(figuresSchema.extend({ month: monthSchema })),
  /** By the day of filing; without whose they are. */
  claims: z.array(
    claimSchema.pick({
      claimId: true,
      pathType: true,
      submittedOn: true,
      decidedOn: true,
      amountCents: true,
      state: true,
    }),
  ),
});

const agreementBody = agreementSchema
  .pick({ frameworkId: true, providerId: true, lot: true, scope: true })
  .extend({
    ...responsiblePersonBody.shape,
    ...agreedMost,
    dayPriceCents: agreementSchema.shape.dayPriceCents.min(0).max(MAX_DAY_PRICE_CENTS),
    instructors: instructorsBody,
  });

/** Agreements: their drafts, what happens to them until their end, and the options decided of them. */
export const agreementOperations = sliceOf('agreement', {
  listAgreements: listing('/agreements', 'Agreements', {
    schema: agreementSchema,
    owner: nothing,
  }),
  readAgreement: reading('/agreements/{agreementId}', 'An agreement', {
    kind: 'agreement',
    subject: named('agreement'),
    params: agreementKey,
    schema: agreementSchema,
  }),
  readAgreementFigures: {
    method: 'GET',
    path: '/agreements/{agreementId}/figures',
    summary: 'Days, clients and euros of an agreement by month, and its claims; amounts in cents',
    effect: 'read',
    subject: named('agreement'),
    params: agreementKey,
    query: nothing,
    body: nothing,
    answer: agreementFiguresSchema,
    problems: whole('not-found'),
  },
  createAgreement: creating('/agreements', 'Procurement writes the draft of an agreement', {
    subject: 'region',
    body: agreementBody,
    schema: agreementSchema,
    location: '/agreements/{agreementId}',
    problems: {
      ...whole('price-by-procedure'),
      'unknown-framework': '/frameworkId',
      'unknown-lot': '/lot',
      'unknown-provider': '/providerId',
      'responsible-person-unqualified': '/responsiblePerson',
    },
  }),
  changeResponsiblePerson: changing(
    '/agreements/{agreementId}/responsible-person',
    'Procurement or the provider’s manager changes who answers for the activity',
    {
      subject: named('agreement'),
      params: agreementKey,
      body: responsiblePersonBody,
      schema: agreementSchema,
      problems: { 'responsible-person-unqualified': '/responsiblePerson' },
    },
  ),
  listOptions: listing('/options', 'Decided options', {
    schema: optionSchema,
    owner: frameworkKey,
  }),
  changeContract: changing(
    '/agreements/{agreementId}/contract',
    'Procurement records where the contract has the compulsory terms, its places and its cap',
    {
      subject: named('agreement'),
      params: agreementKey,
      body: contractBody,
      schema: agreementSchema,
      problems: whole('not-in-this-state', 'contract-terms-missing'),
    },
  ),
  passCheck: changing(
    '/agreements/{agreementId}/passing',
    'Procurement does the company check of a draft, which then can be signed',
    { ...acting, body: nothing, problems: { ...COMPANY_PROBLEMS, ...whole('not-in-this-state') } },
  ),
  signAgreement: changing(
    '/agreements/{agreementId}/signature',
    'Procurement signs an agreement; the company check asks the register again',
    {
      ...acting,
      body: z.strictObject({ signedOn: businessDaySchema }),
      problems: {
        ...COMPANY_PROBLEMS,
        ...whole(
          'not-in-this-state',
          'contract-terms-missing',
          'responsible-person-unqualified',
          'framework-not-in-force',
          'price-by-procedure',
          'day-ahead',
          'signing-backdated',
          'lot-held',
        ),
      },
    },
  ),
  changePrice: changing(
    '/agreements/{agreementId}/prices',
    'Procurement sets the day price from a day on',
    {
      ...acting,
      body: pricePeriodSchema.extend({
        from: businessDaySchema,
        dayPriceCents: centsSchema.min(1).max(MAX_DAY_PRICE_CENTS),
      }),
      problems: whole(
        'not-in-this-state',
        'price-backdated',
        'price-out-of-order',
        'price-outside-term',
        'price-by-procedure',
        'month-booked',
      ),
    },
  ),
  suspendAgreement: changing(
    '/agreements/{agreementId}/suspension',
    'Procurement suspends an agreement: no new placements from a day on',
    {
      ...acting,
      body: z.strictObject({
        from: businessDaySchema,
        /** The last day; null until further notice. */
        until: businessDaySchema.nullable(),
        reason: paragraph,
      }),
      problems: {
        ...whole('not-in-this-state', 'suspension-backdated', 'invalid-period'),
        'reason-missing': '/reason',
      },
    },
  ),
  resumeAgreement: changing(
    '/agreements/{agreementId}/resumption',
    'Procurement sets the last day of a suspension',
    {
      ...acting,
      body: z.strictObject({ until: businessDaySchema }),
      problems: whole('not-suspended'),
    },
  ),
  terminateAgreement: changing(
    '/agreements/{agreementId}/termination',
    'Procurement terminates an agreement before its term; its placements become tasks of the case workers',
    {
      ...acting,
      body: z.strictObject({ on: businessDaySchema, reason: paragraph }),
      problems: {
        ...whole('not-in-this-state', 'termination-outside-term'),
        'reason-missing': '/reason',
      },
    },
  ),
  listAgreementPlacements: {
    method: 'GET',
    path: '/agreements/{agreementId}/placements',
    summary: 'The placements by an agreement, without whose they are',
    effect: 'read',
    subject: named('agreement'),
    params: agreementKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      items: z.array(
        placementSchema.pick({
          placementId: true,
          startsOn: true,
          endsOn: true,
          endedOn: true,
        }),
      ),
    }),
    problems: whole('not-found'),
  },
});
