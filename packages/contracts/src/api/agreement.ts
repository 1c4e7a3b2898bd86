import { DAY_PRICE_MAX_CENTS, MOST_PLACES } from '@jatkopolku/domain/admission';
import {
  agreementIdSchema,
  agreementSchema,
  contractTerms,
  pricePeriodSchema,
} from '@jatkopolku/domain/agreement';
import { placementSchema } from '@jatkopolku/domain/placement';
import { centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { businessDay, note, paragraph } from './fields.ts';
import { type Operation, changing, nothing } from './operation.ts';

const agreementKey = z.strictObject({ agreementId: agreementIdSchema });
const acting = { params: agreementKey, schema: agreementSchema, method: 'POST' } as const;

/** No contract of one lot comes to more than a hundred million euros. */
const CAP_MAX_CENTS = 10_000_000_000;

const COMPANY_PROBLEMS = [
  'company-excluded',
  'exclusion-review-missing',
  'exclusion-review-rejected',
  'exclusion-ground-declared',
  'check-missing',
  'check-stale',
] as const;

/** How much is agreed at most; null where that is not agreed. */
export const agreedMost = {
  places: z.int().min(1).max(MOST_PLACES).nullable(),
  capCents: centsSchema.min(1).max(CAP_MAX_CENTS).nullable(),
};

const contractBody = z.strictObject({
  ...agreedMost,
  /** Where each term stands in the contract; an empty place tells nothing. */
  contractTerms: z
    .array(z.strictObject({ term: z.enum(contractTerms), place: note }))
    .max(contractTerms.length)
    .refine((told) => new Set(told.map(({ term }) => term)).size === told.length, 'each term once'),
});

/** What happens to an agreement from its draft to its end. */
export const contractOperations = {
  changeContract: changing(
    'agreement',
    '/agreements/{agreementId}/contract',
    'Tell where the compulsory terms stand in the contract, its places and its cap',
    {
      params: agreementKey,
      body: contractBody,
      schema: agreementSchema,
      problems: ['not-in-this-state', 'contract-terms-missing'],
    },
  ),
  passCheck: changing(
    'agreement',
    '/agreements/{agreementId}/passing',
    'Do the company check of a draft, which then can be signed',
    { ...acting, body: nothing, problems: ['not-in-this-state', ...COMPANY_PROBLEMS] },
  ),
  signAgreement: changing(
    'agreement',
    '/agreements/{agreementId}/signature',
    'Sign an agreement, with the company check done anew',
    {
      ...acting,
      body: z.strictObject({ signedOn: businessDay }),
      problems: [
        'not-in-this-state',
        'contract-terms-missing',
        'responsible-person-unqualified',
        'framework-not-in-force',
        'price-by-procedure',
        'day-ahead',
        'signing-backdated',
        'lot-held',
        ...COMPANY_PROBLEMS,
      ],
    },
  ),
  changePrice: changing(
    'agreement',
    '/agreements/{agreementId}/prices',
    'Set the day price from a day on',
    {
      ...acting,
      body: pricePeriodSchema.extend({
        from: businessDay,
        dayPriceCents: centsSchema.min(1).max(DAY_PRICE_MAX_CENTS),
      }),
      problems: [
        'not-in-this-state',
        'price-backdated',
        'price-out-of-order',
        'price-outside-term',
        'price-by-procedure',
        'month-booked',
      ],
    },
  ),
  suspendAgreement: changing(
    'agreement',
    '/agreements/{agreementId}/suspension',
    'Take no new placements by an agreement from a day on',
    {
      ...acting,
      body: z.strictObject({
        from: businessDay,
        /** The last day; null until further notice. */
        until: businessDay.nullable(),
        reason: paragraph,
      }),
      problems: ['not-in-this-state', 'suspension-backdated', 'invalid-period', 'reason-missing'],
    },
  ),
  resumeAgreement: changing(
    'agreement',
    '/agreements/{agreementId}/resumption',
    'Tell the last day of a suspension',
    { ...acting, body: z.strictObject({ until: businessDay }), problems: ['not-suspended'] },
  ),
  terminateAgreement: changing(
    'agreement',
    '/agreements/{agreementId}/termination',
    'End an agreement before its term; its placements become tasks of the case workers',
    {
      ...acting,
      body: z.strictObject({ on: businessDay, reason: paragraph }),
      problems: ['not-in-this-state', 'termination-outside-term', 'reason-missing'],
    },
  ),
  listAgreementPlacements: {
    method: 'GET',
    path: '/agreements/{agreementId}/placements',
    slice: 'agreement',
    summary: 'The placements by an agreement, without whose they are',
    effect: 'read',
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
    problems: ['not-found'],
  },
} as const satisfies Record<string, Operation>;
