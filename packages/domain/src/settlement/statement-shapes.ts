import { sheetSchema } from '@jatkopolku/domain/attendance';
import { lotNumberSchema } from '@jatkopolku/domain/framework';
import { claimPartSchema, claimSchema } from '@jatkopolku/domain/outcome';
import { centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { amountSchema, ownLineSchema } from './own-line.ts';
import { runSchema } from './schema.ts';
import { changeCauses } from './tally-schema.ts';

/** What holds a line, as its provider learns it: never by which grounds a check does. */
export const lineHolds = ['check', 'dispute', 'commitment'] as const;
export type LineHold = (typeof lineHolds)[number];

/** A line of the statement: what is owed of it, what of that is booked, and what is not. */
export const statementLineSchema = z.strictObject({
  /** All that is owed of it as the facts are now; nothing where all of it was taken back. */
  line: ownLineSchema,
  booked: amountSchema,
  /** What the next run books, unless something holds it. */
  remaining: amountSchema,
  /** What holds it: what is not booked waits, and so does the payment of what is. */
  holds: z.array(z.enum(lineHolds)),
});
export type StatementLine = z.infer<typeof statementLineSchema>;

/** A client's days at a placement, under the client's code alone. */
export const clientDaysSchema = sheetSchema
  .pick({ clientId: true, placementId: true, agreementId: true })
  .extend({
    lot: lotNumberSchema,
    /** The price of a day may change within the month. */
    prices: z.array(z.strictObject({ dayPriceCents: centsSchema, days: z.int().min(1) })),
    days: z.int().min(0),
    feeCents: centsSchema,
    /** Days for which the client is not paid yet: shown to the provider without anything of the reason. */
    heldDays: z.int().min(0),
  });
export type ClientDays = z.infer<typeof clientDaysSchema>;

/** Days that would count once their sheet is accepted. */
export const expectedDaysSchema = clientDaysSchema.extend(
  sheetSchema.pick({ state: true, returnCategory: true }).shape,
);
export type ExpectedDays = z.infer<typeof expectedDaysSchema>;

export const statementBonusSchema = claimSchema
  .pick({ claimId: true, clientId: true, pathType: true })
  .extend(claimPartSchema.pick({ partNo: true, amountCents: true, approvedOn: true }).shape);
export type StatementBonus = z.infer<typeof statementBonusSchema>;

/** Causes of a correction that a provider reads. */
export const ownCauseSchema = z.enum(changeCauses).exclude(['benefit-changed', 'travel-decided']);
export type OwnCause = z.infer<typeof ownCauseSchema>;

/** What a run has of the provider. */
export const statementRunSchema = runSchema
  .pick({ runNo: true, type: true, state: true, bookedAt: true })
  .extend({
    /** What a correction is for. */
    causes: z.array(ownCauseSchema),
    /** What finance wrote of it. */
    notes: z.array(z.string()),
    lines: z.array(ownLineSchema),
  });
export type StatementRun = z.infer<typeof statementRunSchema>;

export const statementTotalsSchema = z.strictObject({
  days: z.int(),
  owedCents: centsSchema,
  bookedCents: centsSchema,
  /** What the next run books. */
  remainingCents: centsSchema,
  /** What is not booked because something holds it. */
  heldCents: centsSchema,
  /** What is booked, but not paid as long as a dispute holds it. */
  disputedCents: centsSchema,
  /** What sheets that are not accepted yet would add. */
  expectedCents: centsSchema,
});
export type StatementTotals = z.infer<typeof statementTotalsSchema>;

/** A provider's month as the provider sees it: all that is its own, and nothing of anybody else's. */
export interface ProviderStatement {
  readonly lines: StatementLine[];
  readonly clients: ClientDays[];
  readonly expected: ExpectedDays[];
  readonly bonuses: StatementBonus[];
  readonly runs: StatementRun[];
  readonly totals: StatementTotals;
}
