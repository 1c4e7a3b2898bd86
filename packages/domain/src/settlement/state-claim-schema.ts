import { agreementIdSchema, agreementSchema } from '@jatkopolku/domain/agreement';
import { frameworkSchema } from '@jatkopolku/domain/framework';
import { providerSchema } from '@jatkopolku/domain/provider';
import { centsSchema, idSchema, localDateSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { amountSchema } from './own-line.ts';
import { runSchema } from './schema.ts';

/** A rate that was in force in the month, and where it is written. */
export const claimedRateSchema = z.strictObject({
  amountCents: centsSchema,
  /** Null for one that is older than any record here. */
  from: localDateSchema.nullable(),
  source: z.string(),
});

/** An agreement that is attached: what was bought, of whom, since when, and how many days of it. */
export const claimedAgreementSchema = agreementSchema
  .pick({ frameworkId: true, lot: true, signedOn: true })
  .extend({
    agreementId: agreementIdSchema,
    frameworkName: frameworkSchema.shape.name,
    /** Of the fees that are booked. */
    days: z.int(),
  });
export type ClaimedAgreement = z.infer<typeof claimedAgreementSchema>;

/** What the State owes for the days of a provider, and under which agreements they were bought. */
export const claimedProviderSchema = providerSchema
  .pick({ providerId: true, name: true, businessId: true })
  .extend({
    ...amountSchema.shape,
    agreements: z.array(claimedAgreementSchema),
    /** Days whose fee is not booked yet, such as those of a provider whose check waits: of no one agreement. */
    daysWithoutFee: z.int(),
  });
export type ClaimedProvider = z.infer<typeof claimedProviderSchema>;

/** What one run booked of the State's compensation. */
export const claimedRunSchema = runSchema
  .pick({ runNo: true, type: true, state: true, bookedAt: true })
  .extend({
    ...amountSchema.shape,
    providers: z.array(
      z.strictObject({ providerId: providerSchema.shape.providerId, ...amountSchema.shape }),
    ),
  });
export type ClaimedRun = z.infer<typeof claimedRunSchema>;

/** What the organiser claims of the State for the attended days of a month (189/2001 §24): what is booked alone. */
export const stateClaimSchema = z.strictObject({
  /** The organiser. */
  regionId: idSchema<'Region'>(),
  month: monthSchema,
  rates: z.array(claimedRateSchema),
  ...amountSchema.shape,
  /** All runs together, in the order of their ids. */
  providers: z.array(claimedProviderSchema),
  /** The runs that booked any of it: the original one, then what each correction added or took away. */
  runs: z.array(claimedRunSchema),
  /** Whether another person of finance has let go every run that booked any of it. */
  isReleased: z.boolean(),
});
export type StateClaim = z.infer<typeof stateClaimSchema>;
