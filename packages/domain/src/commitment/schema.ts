import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { frameworkIdSchema, lotNumberSchema } from '@jatkopolku/domain/framework';
import {
  type Id,
  LINE_LENGTH,
  MAX_AMOUNT_CENTS,
  centsSchema,
  idSchema,
  instantSchema,
  monthSchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { commitmentStates } from './lifecycle.ts';

export type CommitmentId = Id<'Commitment'>;
export const commitmentIdSchema = idSchema<'Commitment'>();

/** A calendar year: the law that the activity rests on is of 2001. */
export const yearSchema = z.int().min(2001).max(2100);

/** A cost centre as the region's accounting names it. */
export const costCentreCodeSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/);

/** So many people hold one cost centre at most. */
export const MAX_HOLDERS = 20;

/** Somebody, by the name that they had when it was written. */
const personSchema = z.strictObject({
  userId: z.string().min(1).max(128),
  name: z.string().max(LINE_LENGTH),
});

/** Whose money it is: those who hold a cost centre confirm what is set aside of it. */
export const costCentreSchema = z.strictObject({
  code: costCentreCodeSchema,
  name: z.string().min(1).max(LINE_LENGTH),
  holders: z.array(personSchema).max(MAX_HOLDERS),
});
export type CostCentre = z.infer<typeof costCentreSchema>;

/** What a commitment is for: one agreement, or (null) those of its lot that have none of their own. */
export const coverSchema = z.strictObject({
  frameworkId: frameworkIdSchema,
  lot: lotNumberSchema,
  agreementId: agreementIdSchema.nullable(),
});
export type Cover = z.infer<typeof coverSchema>;

/** Who did something, when, and why. */
const markSchema = z.strictObject({
  by: z.string(),
  name: z.string(),
  at: instantSchema,
  reason: z.string().max(LINE_LENGTH),
});

/** Money of a cost centre that is set aside for a calendar year: proposed by one person, confirmed by another. */
export const commitmentSchema = coverSchema.extend({
  year: yearSchema,
  commitmentId: commitmentIdSchema,
  costCentre: costCentreCodeSchema,
  amountCents: centsSchema.min(1).max(MAX_AMOUNT_CENTS),
  proposal: markSchema,
  /** Who confirmed it, or dropped the proposal: took it back, or refused it. */
  decision: markSchema.nullable(),
  annulment: markSchema.nullable(),
  /** Its turn among those of the year, by which they are drawn on; null before it is confirmed. */
  turn: z.int().min(1).nullable(),
  state: z.enum(commitmentStates),
});
export type Commitment = z.infer<typeof commitmentSchema>;

/** An agreement with its lot. */
export const placedAgreementSchema = coverSchema.extend({ agreementId: agreementIdSchema });
export type PlacedAgreement = z.infer<typeof placedAgreementSchema>;

/** What an agreement's fees and bonuses of a year come to, as far as they are booked. */
export const bookedAgreementSchema = placedAgreementSchema.extend({ amountCents: centsSchema });
export type BookedAgreement = z.infer<typeof bookedAgreementSchema>;

/** What the lines of a month that wait for money come to, as its last booking found them. */
export const shortMonthSchema = coverSchema.extend({
  month: monthSchema,
  neededCents: centsSchema.min(1),
});
export type ShortMonth = z.infer<typeof shortMonthSchema>;

/**
 * What is drawn of a year's commitments: written with the head of each run, with each commitment that is
 * confirmed, and each that is annulled. Its version keeps them from passing one another. There is none
 * before the first commitment of the year is confirmed.
 */
export const commitmentBookSchema = z.strictObject({
  year: yearSchema,
  /** How many commitments of the year were confirmed. */
  turns: z.int().min(1),
  booked: z.array(bookedAgreementSchema),
  short: z.array(shortMonthSchema),
});
export type CommitmentBook = z.infer<typeof commitmentBookSchema>;
