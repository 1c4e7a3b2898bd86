import { benefitSchema, clientIdSchema } from '@jatkopolku/domain/client';
import { centsSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { line } from './fields.ts';
import { type Operation, changing, creating, listing, nothing, reading } from './operation.ts';

const clientKey = z.strictObject({ clientId: clientIdSchema });

const benefitFacts = benefitSchema.omit({ clientId: true, position: true }).extend({ payer: line });

/** The position of a benefit comes as text in an address. */
const benefitKey = clientKey.extend({
  position: z
    .string()
    .regex(/^(0|[1-9]\d{0,3})$/)
    .transform(Number),
});

/** What clients live on. */
export const benefitOperations = {
  listBenefits: listing('/benefits', 'Benefits of all clients, or of one', {
    schema: benefitSchema,
    owner: clientKey,
  }),
  readBenefit: reading('/benefits/{clientId}/{position}', 'A benefit', {
    kind: 'benefit',
    subject: 'region',
    params: benefitKey,
    schema: benefitSchema,
  }),
  previewBenefit: {
    method: 'POST',
    path: '/clients/{clientId}/benefit-preview',
    summary:
      'Who would pay accepted days by a benefit that is not saved yet, by month; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: clientKey,
    query: nothing,
    body: benefitFacts.extend({
      /** Null for a new one. */
      position: benefitSchema.shape.position.nullable(),
    }),
    answer: z.strictObject({
      moves: z.array(
        z.strictObject({
          month: monthSchema,
          /** `held` where nobody pays. */
          from: z.string(),
          to: z.string(),
          days: z.int().min(1),
          amountCents: centsSchema,
          /** Whether the next run of the month corrects it. */
          isBooked: z.boolean(),
        }),
      ),
    }),
    problems: {
      'not-found': '',
      'unknown-client': '',
      'payer-mismatch': '/payer',
      'benefit-not-in-force': '/validFrom',
      'invalid-period': '/validTo',
    },
  },
  createBenefit: creating(
    '/benefits',
    'The case worker adds a benefit, after the client’s earlier ones',
    {
      subject: 'region',
      body: clientKey.extend(benefitFacts.shape),
      schema: benefitSchema,
      location: '/benefits/{clientId}/{position}',
      problems: {
        'unknown-client': '/clientId',
        'client-merged': '/clientId',
        'payer-mismatch': '/payer',
        'benefit-not-in-force': '/validFrom',
        'invalid-period': '/validTo',
      },
    },
  ),
  changeBenefit: changing(
    '/benefits/{clientId}/{position}',
    'The case worker changes a benefit, also for days gone by',
    {
      subject: 'region',
      params: benefitKey,
      body: benefitFacts,
      schema: benefitSchema,
      problems: {
        'payer-mismatch': '/payer',
        'benefit-not-in-force': '/validFrom',
        'invalid-period': '/validTo',
      },
    },
  ),
} as const satisfies Record<string, Operation>;
