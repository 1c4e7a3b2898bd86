import { placementIdSchema } from '@jatkopolku/domain/placement';
import { localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { claimSchema } from './schema.ts';

/** In the order in which they are listed. */
export const signalCodes = [
  'late-in-window',
  'same-counterpart',
  'one-worker',
  'client-returned',
] as const;
export type SignalCode = (typeof signalCodes)[number];

const count = z.int().min(0);
const { providerId, counterpartBusinessId, counterpartName } = claimSchema.shape;

/** A claim as a signal names it: clients by their ids alone. */
const signalledClaimSchema = claimSchema.pick({
  claimId: true,
  clientId: true,
  providerId: true,
  pathStartsOn: true,
  submittedOn: true,
});
export type SignalledClaim = z.infer<typeof signalledClaimSchema>;

const boundShape = { minCount: count, minOf: count, sharePercent: count };
/** So many claims of so many, with the bound that made it a signal. */
const share = {
  /** Null for what shows among all providers of the region. */
  providerId: providerId.nullable(),
  count,
  of: count,
  claims: z.array(signalledClaimSchema),
};

/** Something in claims that a person should look at: never a decision, nor a reason for one by itself. */
export const claimSignalSchema = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('late-in-window'),
    ...share,
    bound: z.strictObject({ ...boundShape, lastDays: count, minWindowDays: count }),
  }),
  z.strictObject({
    code: z.literal('same-counterpart'),
    ...share,
    counterpartBusinessId,
    counterpartName,
    bound: z.strictObject(boundShape),
  }),
  z.strictObject({
    code: z.literal('one-worker'),
    ...share,
    userId: z.string(),
    /** How many can file. */
    workers: count,
    bound: z.strictObject({ ...boundShape, minWorkers: count }),
  }),
  z.strictObject({
    code: z.literal('client-returned'),
    providerId,
    claims: z.array(signalledClaimSchema).length(1),
    bonusOn: localDateSchema,
    /** The placement in which the client is back, and its first day. */
    placementId: placementIdSchema,
    startsOn: localDateSchema,
    bound: z.strictObject({ weeks: count }),
  }),
]);
export type ClaimSignal = z.infer<typeof claimSignalSchema>;
export type SignalOf<Code extends SignalCode> = Extract<ClaimSignal, { readonly code: Code }>;

/** A claim with every signal that names it. */
export const signalledSchema = signalledClaimSchema.extend({
  codes: z.array(z.enum(signalCodes)).min(1),
});
export type Signalled = z.infer<typeof signalledSchema>;
