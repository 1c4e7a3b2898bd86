import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { clientIdSchema } from '@jatkopolku/domain/client';
import { commitmentIdSchema } from '@jatkopolku/domain/commitment';
import { lotNumberSchema } from '@jatkopolku/domain/framework';
import { claimIdSchema } from '@jatkopolku/domain/outcome';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { centsSchema, instantSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { runStates } from './lifecycle.ts';
import { postingSchema } from './posting-schema.ts';
import { changeCauses } from './tally-schema.ts';

/** The payer of a day for which no benefit, or no rate, is known: held and shown, not paid. */
export const HELD = 'held';

/** Why a day is held. */
export const heldReasons = ['no-benefit', 'no-rate'] as const;
export type HeldReason = (typeof heldReasons)[number];

const amount = { days: z.int(), amountCents: centsSchema };

/** What the provider earns of an agreement: the day price for each attended day. */
export const feeLineSchema = z.strictObject({
  kind: z.literal('fee'),
  agreementId: agreementIdSchema,
  lot: lotNumberSchema,
  ...amount,
});

/** What a client earns at a placement from one payer, {@link HELD} for days nobody pays yet. */
export const compensationLineSchema = z.strictObject({
  kind: z.literal('compensation'),
  clientId: clientIdSchema,
  placementId: placementIdSchema,
  payer: z.string(),
  ...amount,
});

/** A client's travel at a placement. */
export const travelLineSchema = z.strictObject({
  kind: z.literal('travel'),
  clientId: clientIdSchema,
  placementId: placementIdSchema,
  ...amount,
});

/** The State's compensation to the organiser for the provider's days (189/2001 §24). */
export const stateLineSchema = z.strictObject({ kind: z.literal('state'), ...amount });

/** A part of an approved claim; it counts no days. */
export const bonusLineSchema = z.strictObject({
  kind: z.literal('bonus'),
  claimId: claimIdSchema,
  /** Absent for the first part: statements that were booked before claims had parts keep their hashes. */
  partNo: z.int().min(2).optional(),
  ...amount,
});

export const lineSchema = z.discriminatedUnion('kind', [
  feeLineSchema,
  compensationLineSchema,
  travelLineSchema,
  stateLineSchema,
  bonusLineSchema,
]);
export type Line = z.infer<typeof lineSchema>;
export type LineOf<Kind extends Line['kind']> = Extract<Line, { kind: Kind }>;

/** Which version of a month sheet the lines were computed from. */
export const sheetVersionSchema = z.strictObject({
  clientId: clientIdSchema,
  placementId: placementIdSchema,
  version: z.int().min(1),
});
export type SheetVersion = z.infer<typeof sheetVersionSchema>;

/** What an agreement's lines take of a commitment, or give back to it. */
export const drawSchema = z.strictObject({
  commitmentId: commitmentIdSchema,
  agreementId: agreementIdSchema,
  amountCents: centsSchema,
});

const version = z.int().min(1);

/** Which versions of records the lines were computed from, beside the sheets. */
export const sourcesSchema = z.strictObject({
  agreements: z.array(z.strictObject({ agreementId: agreementIdSchema, version })),
  /** Of each client, those of all benefits in the order of their positions. */
  benefits: z.record(clientIdSchema, z.array(version)),
  claims: z.array(z.strictObject({ claimId: claimIdSchema, version })),
  /** Of those whose client records were merged, by the record that is kept: all records whose benefits were counted. */
  persons: z.record(clientIdSchema, z.array(clientIdSchema)).optional(),
});
export type Sources = z.infer<typeof sourcesSchema>;

/** A provider's part of a run. It counts only once the run's head names its hash. */
export const statementSchema = z.strictObject({
  month: monthSchema,
  runNo: z.int().min(1),
  providerId: providerIdSchema,
  /** A large provider's lines are spread over parts, each small enough for one item. */
  part: z.int().min(1),
  /** Of all the rest: two attempts at a run never overwrite one another's statements. */
  hash: z.string(),
  lines: z.array(lineSchema),
  sheets: z.array(sheetVersionSchema),
  /** Null in a statement that was booked before they were written down. */
  sources: sourcesSchema.nullable(),
  /** What the provider's lines draw on commitments; absent where nothing is set aside for them. */
  draws: z.array(drawSchema).optional(),
  /** What the lines and draws move in the ledger; they sum to zero. */
  postings: z.array(postingSchema),
});
export type Statement = z.infer<typeof statementSchema>;

/** The first run of a month books ORIGINAL lines; a later one books what has changed since. */
export const bookingTypes = ['ORIGINAL', 'CORRECTION'] as const;

export const billedPartSchema = z.strictObject({
  claimId: claimIdSchema,
  partNo: z.int().min(1),
});
export type BilledPart = z.infer<typeof billedPartSchema>;

/** The ways in which a part of a claim is booked: what is paid for it, and what is taken back. */
export const billingWays = ['bill', 'refund'] as const;

/**
 * The lifetime place of a part's bill, or of its refund. A run takes it before its head is written, and
 * holds it for good once its head names the part; see {@link slotProblem}.
 */
export const billingSlotSchema = billedPartSchema.extend({
  way: z.enum(billingWays),
  month: monthSchema,
  runNo: z.int().min(1),
});
export type BillingSlot = z.infer<typeof billingSlotSchema>;

/** Why a run corrects what was booked of a provider: what changed, and how much it adds or moves. */
export const runCauseSchema = z.strictObject({
  providerId: providerIdSchema,
  cause: z.enum(changeCauses),
  amountCents: centsSchema,
});
export type RunCause = z.infer<typeof runCauseSchema>;

/** What finance writes to a provider with what a run books of it. */
export const runNoteSchema = z.strictObject({
  providerId: providerIdSchema,
  text: z.string().min(1),
});
export type RunNote = z.infer<typeof runNoteSchema>;

/** The head of a run: one conditional write of it makes all its statements count. */
export const runSchema = z.strictObject({
  month: monthSchema,
  runNo: z.int().min(1),
  state: z.enum(runStates),
  type: z.enum(bookingTypes),
  bookedAt: instantSchema,
  bookedBy: z.string(),
  /** When another person let its money go; null while nothing of it may be paid. */
  release: z.strictObject({ at: instantSchema, by: z.string() }).nullable(),
  /** When finance saw that nothing of it is open any more; null before. */
  reconciled: z.strictObject({ at: instantSchema, by: z.string() }).nullable(),
  /** Parts of claims that this run bills, or refunds: each can be billed once and refunded once, ever. */
  bills: z.array(billedPartSchema),
  refunds: z.array(billedPartSchema),
  statements: z.array(
    z.strictObject({ providerId: providerIdSchema, part: z.int().min(1), hash: z.string() }),
  ),
  /** What changed of a provider's month since the run before, of those that this run corrects; none of the first. */
  causes: z.array(runCauseSchema),
  /** What finance wrote to providers of whom the run books something. */
  notes: z.array(runNoteSchema),
  /** The batch of payments that has its clients' money; null while none has. */
  batchNo: z.int().min(1).nullable(),
});
export type Run = z.infer<typeof runSchema>;
