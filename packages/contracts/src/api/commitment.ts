import {
  bookedAgreementSchema,
  commitmentSchema,
  costCentreSchema,
  coverSchema,
  placedAgreementSchema,
} from '@jatkopolku/domain/commitment';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { centsSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { line, nameLine } from './fields.ts';
import { changing, creating, listing, nothing, versioned } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';

const costCentreKey = costCentreSchema.pick({ code: true });
const yearKey = z.strictObject({
  year: z
    .string()
    .regex(/^2\d{3}$/)
    .transform(Number)
    .pipe(commitmentSchema.shape.year),
});
const commitmentKey = yearKey.extend({ commitmentId: commitmentSchema.shape.commitmentId });
const why = z.strictObject({ reason: line });
const proposalBody = commitmentSchema
  .pick({
    year: true,
    frameworkId: true,
    lot: true,
    agreementId: true,
    costCentre: true,
    amountCents: true,
  })
  .extend({ reason: line });
const holders = z.array(costCentreSchema.shape.holders.element.extend({ name: nameLine })).max(20);

/** What is set aside for an agreement or a lot, and what of it is booked. */
const useSchema = z.strictObject({
  cover: coverSchema,
  /** Of a commitment for one agreement. */
  providerId: providerIdSchema.nullable(),
  costCentres: z.array(costCentreSchema.shape.code),
  setCents: centsSchema,
  bookedCents: centsSchema,
  /** What more the lines that wait need. */
  missingCents: centsSchema,
  /** The last day for which it may be used; what is left after it is freed. */
  lastDay: localDateSchema,
});

const yearCommitmentsSchema = z.strictObject({
  year: commitmentSchema.shape.year,
  /** Whether anything was set aside in the year: where nothing was, no booking of it is checked. */
  isSet: z.boolean(),
  uses: z.array(useSchema),
  /** Agreements of the year for which nothing is set aside: what is booked of them is not checked. */
  unset: z.array(
    placedAgreementSchema.extend({
      providerId: providerIdSchema,
      /** Null in a year in which nothing is set aside. */
      bookedCents: bookedAgreementSchema.shape.amountCents.nullable(),
    }),
  ),
  /** The year’s commitments in every state, with what is drawn of each. */
  items: z.array(versioned(commitmentSchema).extend({ drawnCents: centsSchema })),
  costCentres: z.array(versioned(costCentreSchema)),
});

const moving = { method: 'POST', subject: 'region', params: commitmentKey } as const;

/** Money that is set aside, and whose it is. */
export const commitmentOperations = sliceOf('commitment', {
  listCostCentres: listing('/cost-centres', 'Cost centres, and who holds each', {
    schema: costCentreSchema,
    owner: nothing,
  }),
  changeCostCentre: changing(
    '/cost-centres/{code}',
    'The admin sets a cost centre’s name and who holds it; over the version 0 a new one',
    {
      subject: 'region',
      params: costCentreKey,
      body: costCentreSchema.omit({ code: true }).extend({ name: nameLine, holders }),
      schema: costCentreSchema,
      problems: whole('changed-meanwhile', 'own-work'),
    },
  ),
  readCommitments: {
    method: 'GET',
    path: '/commitments/{year}',
    summary:
      'What is set aside in a calendar year per agreement or lot, what of it is booked, and what waits for more; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: yearKey,
    query: nothing,
    body: nothing,
    answer: yearCommitmentsSchema,
    problems: {},
  },
  proposeCommitment: creating(
    '/commitments',
    'Somebody proposes to set money of a cost centre aside for a year, or more of it',
    {
      subject: 'region',
      body: proposalBody,
      schema: commitmentSchema,
      problems: {
        'unknown-lot': '/lot',
        'unknown-agreement': '/agreementId',
        'unknown-cost-centre': '/costCentre',
        'commitment-below-booked': '/amountCents',
        ...whole('commitment-of-lot-drawn'),
      },
    },
  ),
  confirmCommitment: changing(
    '/commitments/{year}/{commitmentId}/confirm',
    'Another person, who holds the cost centre, sets the money aside: bookings draw on it',
    {
      ...moving,
      body: nothing,
      schema: commitmentSchema,
      problems: whole(
        'not-in-this-state',
        'own-work',
        'not-holder',
        'changed-meanwhile',
        'commitment-below-booked',
        'commitment-of-lot-drawn',
      ),
    },
  ),
  dropCommitment: changing(
    '/commitments/{year}/{commitmentId}/drop',
    'Who proposed it takes it back, or who holds the cost centre refuses it',
    {
      ...moving,
      body: why,
      schema: commitmentSchema,
      problems: whole('not-in-this-state', 'not-holder', 'changed-meanwhile'),
    },
  ),
  annulCommitment: changing(
    '/commitments/{year}/{commitmentId}/annul',
    'Who holds the cost centre annuls what was set aside, unless a booking has drawn on it',
    {
      ...moving,
      body: why,
      schema: commitmentSchema,
      problems: whole('not-in-this-state', 'not-holder', 'changed-meanwhile', 'commitment-drawn'),
    },
  ),
});
