import { DAY_PRICE_MAX_CENTS } from '@jatkopolku/domain/admission';
import { agreementIdSchema, agreementSchema, optionSchema } from '@jatkopolku/domain/agreement';
import { frameworkIdSchema } from '@jatkopolku/domain/framework';
import { claimSchema } from '@jatkopolku/domain/outcome';
import { monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { admissionOperations, instructorsBody, responsiblePersonBody } from './admission.ts';
import { agreedMost, contractOperations } from './agreement.ts';
import { figuresSchema } from './figures.ts';
import { frameworkOperations } from './framework.ts';
import { type Operation, changing, listing, making, nothing, reading } from './operation.ts';
import { providerOperations } from './provider.ts';

const frameworkKey = z.strictObject({ frameworkId: frameworkIdSchema });
const agreementKey = z.strictObject({ agreementId: agreementIdSchema });

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
    dayPriceCents: agreementSchema.shape.dayPriceCents.min(0).max(DAY_PRICE_MAX_CENTS),
    instructors: instructorsBody,
  });

const agreementOperations = {
  listAgreements: listing('agreement', '/agreements', 'Agreements', {
    schema: agreementSchema,
    owner: nothing,
  }),
  readAgreement: reading('agreement', '/agreements/{agreementId}', 'An agreement', {
    params: agreementKey,
    schema: agreementSchema,
  }),
  readAgreementFigures: {
    method: 'GET',
    path: '/agreements/{agreementId}/figures',
    slice: 'agreement',
    summary: 'Days, clients and euros of an agreement by month, and its claims; amounts in cents',
    effect: 'read',
    params: agreementKey,
    query: nothing,
    body: nothing,
    answer: agreementFiguresSchema,
    problems: ['not-found'],
  },
  makeAgreement: making('agreement', '/agreements', 'Write the draft of an agreement', {
    body: agreementBody,
    schema: agreementSchema,
    location: '/agreements/{agreementId}',
    problems: [
      'unknown-framework',
      'unknown-lot',
      'unknown-provider',
      'responsible-person-unqualified',
      'price-by-procedure',
    ],
  }),
  changeResponsiblePerson: changing(
    'agreement',
    '/agreements/{agreementId}/responsible-person',
    'Change who answers for the activity',
    {
      params: agreementKey,
      body: responsiblePersonBody,
      schema: agreementSchema,
      problems: ['responsible-person-unqualified'],
    },
  ),
  listOptions: listing('agreement', '/options', 'Decided options', {
    schema: optionSchema,
    owner: frameworkKey,
  }),
} as const satisfies Record<string, Operation>;

export const procurementOperations = {
  ...frameworkOperations,
  ...providerOperations,
  ...agreementOperations,
  ...contractOperations,
  ...admissionOperations,
};
