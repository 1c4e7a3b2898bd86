import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { costCentreCodeSchema } from '@jatkopolku/domain/commitment';
import { claimIdSchema } from '@jatkopolku/domain/outcome';
import { providerSchema } from '@jatkopolku/domain/provider';
import { runSchema } from '@jatkopolku/domain/settlement';
import { centsSchema, localDateSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { accountNumberSchema, journalAccountSchema } from './account-map.ts';

/** What a voucher puts on an account: debit above zero, credit below. */
export const voucherLineSchema = z.strictObject({
  account: journalAccountSchema,
  /** Of the region's own accounts; null while it is not mapped. */
  number: accountNumberSchema.nullable(),
  costCentre: costCentreCodeSchema.nullable(),
  /** Of a provider's fee or bonus. */
  agreementId: agreementIdSchema.nullable(),
  /** Of a bonus. */
  claimId: claimIdSchema.nullable(),
  amountCents: centsSchema,
});
export type VoucherLine = z.infer<typeof voucherLineSchema>;

/** What a run booked, at first or later; what a month's end accrues; and what the next day takes back of that. */
export const voucherKinds = ['booking', 'correction', 'accrual', 'reversal'] as const;

/** A voucher of the journal, whose lines sum to zero. It says whose it is and of when, never a client. */
export const voucherSchema = z.strictObject({
  /** The same for good: of the month, the run, and its place among the providers. */
  number: z.string(),
  kind: z.enum(voucherKinds),
  /** The run with whose release it went out. */
  runNo: z.int().min(1),
  ...providerSchema.pick({ providerId: true, name: true }).shape,
  postedOn: localDateSchema,
  /** The month that it is of: a reversal is of the next one. */
  period: monthSchema,
  lines: z.array(voucherLineSchema),
});
export type Voucher = z.infer<typeof voucherSchema>;

/** A run, and what of the journal goes out with it; nothing before it is released. */
export const journalRunSchema = runSchema.pick({ runNo: true, type: true }).extend({
  releasedOn: localDateSchema.nullable(),
  vouchers: z.int().min(0),
  /** On the debit side, and as much on the other. */
  debitCents: centsSchema,
});
export type JournalRun = z.infer<typeof journalRunSchema>;

/** What the month has on an account, on each side. */
export const accountTotalSchema = voucherLineSchema
  .pick({ account: true, number: true })
  .extend({ debitCents: centsSchema, creditCents: centsSchema });
export type AccountTotal = z.infer<typeof accountTotalSchema>;

/** An account on which the journal has something, and what the region has not set for it. */
export const unmappedSchema = z.strictObject({
  account: journalAccountSchema,
  lacks: z.array(z.enum(['number', 'cost-centre'])).min(1),
});
export type Unmapped = z.infer<typeof unmappedSchema>;

/** What the region's own accounting gets of a month: of the runs that are released. */
export const journalSchema = z.strictObject({
  month: monthSchema,
  /** The version of the account map by which it is numbered; 0 where nothing is mapped. */
  mapVersion: z.int().min(0),
  runs: z.array(journalRunSchema),
  /** Of the vouchers of the month itself, reversals are the next one's. */
  totals: z.array(accountTotalSchema),
  unmapped: z.array(unmappedSchema),
  vouchers: z.array(voucherSchema),
});
export type Journal = z.infer<typeof journalSchema>;
