import { providerIdSchema } from '@jatkopolku/domain/provider';
import { centsSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

const count = z.int().min(0);

const countsSchema = z.strictObject({
  /** Sheets that wait for the county, that wait for the provider again, and that count. */
  submitted: count,
  returned: count,
  accepted: count,
  /** The sum of the versions of the accepted sheets: who reads older ones comes to less. */
  sheetVersions: count,
  /** Attended days of the accepted sheets, and what they come to. */
  days: count,
  feeCents: centsSchema,
  compensationCents: centsSchema,
  /** As far as it is owed: not what is held above the region's cap. */
  travelCents: centsSchema,
  /** Parts of claims that were approved in the month and count. */
  bonuses: count,
  bonusCents: centsSchema,
});
export type TallyCounts = z.infer<typeof countsSchema>;

export const tallyFields = Object.keys(countsSchema.shape) as readonly (keyof TallyCounts)[];

/** What changes the amounts of a month: each kind of fact that a settlement is computed from. */
export const changeCauses = [
  /** A sheet was accepted. */
  'sheet-accepted',
  /** Days of an accepted sheet were changed, or all of them taken away. */
  'days-changed',
  /** Travel above the region's cap was accepted, or is the cap alone again. */
  'travel-decided',
  /** Somebody else pays a client's days, or nobody does any more. */
  'benefit-changed',
  'price-changed',
  /** A bonus was approved, corrected or taken back. */
  'bonus-changed',
  /** A line that a provider had disputed goes on. */
  'dispute-ended',
] as const;
export type ChangeCause = (typeof changeCauses)[number];

/** A change of a month that is booked. */
export const lateChangeSchema = z.strictObject({
  /** The version of the tally that it made. */
  version: z.int().min(1),
  cause: z.enum(changeCauses),
  by: z.string(),
  /** What it adds to the provider's and its clients' money, or moves to another payer. */
  amountCents: centsSchema,
});
export type LateChange = z.infer<typeof lateChangeSchema>;

/** So many late changes are kept by one: finance looks at the month, not at a list. */
export const LATE_CHANGES_KEPT = 20;

/**
 * A provider's month in short. It is written in the transaction of every change of facts that the month
 * is settled from, so that its version says whether something changed since a run read it; never by days of a
 * sheet that is not accepted.
 */
export const monthTallySchema = countsSchema.extend({
  month: monthSchema,
  providerId: providerIdSchema,
  /** Its version at the last change of what the month comes to; 0 while there was none. */
  moneyVersion: z.int().min(0),
  /** What changed since the month was booked, the latest last; empty before that. */
  changes: z.array(lateChangeSchema).max(LATE_CHANGES_KEPT),
});
export type MonthTally = z.infer<typeof monthTallySchema>;
