import { clientIdSchema } from '@jatkopolku/domain/client';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { recoveryIdSchema } from '@jatkopolku/domain/recovery';
import { centsSchema, instantSchema, localDateSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { batchStates } from './lifecycle.ts';

/** What the region owes a client: below zero where it has paid too much. */
export const balanceSchema = z.strictObject({
  clientId: clientIdSchema,
  /** Activity allowance (189/2001 §18.1). */
  allowanceCents: centsSchema,
  /** Travel (189/2001 §18.2). */
  travelCents: centsSchema,
  /** The months that it is of, in their order. */
  months: z.array(monthSchema),
});
export type Balance = z.infer<typeof balanceSchema>;

/** Why a client is not paid in a batch. */
export const leftOutReasons = [
  /** So much was paid before that nothing is owed now: it is taken off what comes. */
  'overpaid',
  'no-account',
  /** Another account waits for the second person, whether one is in force or not. */
  'account-changing',
  /** The account does not pass its check. */
  'account-invalid',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** A balance that stays open: the next batch begins with it. */
export const leftOutSchema = balanceSchema.extend({ reason: z.enum(leftOutReasons) });
export type LeftOut = z.infer<typeof leftOutSchema>;

/** A payment to a client: the whole of what is owed when the batch is made. */
export const paymentSchema = balanceSchema.extend({
  /** Counts the payments of the batch. */
  no: z.int().min(1),
  /** The version of the client's record whose name and account the file has. */
  version: z.int().min(1),
  /** The last four characters of the account, by which people know it. */
  ending: z.string().length(4),
});
export type Payment = z.infer<typeof paymentSchema>;

/** The letters that the region's bank takes in names and texts. */
export const characterSets = [
  /** The letters that every bank of the euro payments area takes (EPC217-08). */
  'sepa',
  /** The same with å, ä and ö, which Finnish banks take. */
  'finnish',
] as const;
export type CharacterSet = (typeof characterSets)[number];

/** What goes with a payment: words that the payee reads, or a reference by which it is known. */
export const remittances = [
  'text',
  /** A Finnish reference number. */
  'finnish',
  /** An international creditor reference (ISO 11649). */
  'rf',
] as const;
export type Remittance = (typeof remittances)[number];

/** Versions of the payment file. */
export const rulebooks = [
  /** ISO 20022 pain.001.001.09 by the rulebook of the European Payments Council in force from 2025. */
  'epc-2025',
] as const;

/** By what the region pays: whose account, which bank's rules. */
export const paymentSettingsSchema = z.strictObject({
  settingsId: z.literal('payments'),
  /** Who pays, as the payee reads it. */
  debtorName: z.string().min(1),
  /** The business id by which the bank knows who pays. */
  businessId: z.string().min(1),
  /** The region's account, sealed. */
  sealed: z.string(),
  ibanMark: z.string(),
  ending: z.string().length(4),
  /** The bank's code; null where the bank knows the account by its number alone. */
  bic: z.string().nullable(),
  rulebook: z.enum(rulebooks),
  characterSet: z.enum(characterSets),
  remittance: z.enum(remittances),
  /** Workdays on which the bank does not pay. */
  closedDays: z.array(localDateSchema),
});
export type PaymentSettings = z.infer<typeof paymentSettingsSchema>;

/**
 * The settings as they are shown: without what is sealed, and without the mark by which equal accounts are known.
 * No account is set where there is no end of one.
 */
export const shownPaymentSettingsSchema = paymentSettingsSchema
  .omit({ settingsId: true, sealed: true, ibanMark: true })
  .extend({
    debtorName: z.string(),
    businessId: z.string(),
    ending: paymentSettingsSchema.shape.ending.nullable(),
  });
export type ShownPaymentSettings = z.infer<typeof shownPaymentSettingsSchema>;

/** Of a region that has set nothing. */
export const noPaymentSettings: ShownPaymentSettings = {
  debtorName: '',
  businessId: '',
  ending: null,
  bic: null,
  rulebook: 'epc-2025',
  characterSet: 'finnish',
  remittance: 'text',
  closedDays: [],
};

/** Whom a batch pays: one or the other, since what is owed to each is another balance. */
export const payees = ['clients', 'providers'] as const;
export type Payees = (typeof payees)[number];

/** By what a batch goes out: a file to the bank, or the county's own ERP, which pays and says so. */
export const payingChannels = ['bank', 'erp'] as const;
export type PayingChannel = (typeof payingChannels)[number];

/** So many clients without an account, or to whom too much was paid, are named by a batch's head. */
export const MAX_UNPAID = 50;

export const runNameSchema = z.strictObject({ month: monthSchema, runNo: z.int().min(1) });

/** The head of a batch: one conditional write of it makes its payments count. */
export const paymentBatchSchema = z.strictObject({
  /** Counts the batches of the region: two that are made at once take the same number, and one of them wins. */
  batchNo: z.int().min(1),
  payees: z.enum(payees),
  channel: z.enum(payingChannels),
  state: z.enum(batchStates),
  /** Of the request that made it: a request that is sent again finds its batch. */
  requestId: z.string(),
  createdAt: instantSchema,
  createdBy: z.string(),
  /** The bank pays on this day. */
  executesOn: localDateSchema,
  /** Released runs whose clients' money is in the balances from this batch on. */
  runs: z.array(runNameSchema),
  /** Invoices that are in its providers' balances from this batch on. */
  invoices: z.array(runNameSchema.extend({ providerId: providerIdSchema })),
  /** Recoveries of which money came back, or need not, with what of it is in its balances. */
  recoveries: z.array(z.strictObject({ recoveryId: recoveryIdSchema, amountCents: centsSchema })),
  /** How many answers of the bank were read of it. */
  answers: z.int().min(0),
  /** How many of them the balances of a later batch have: what came back by them is owed again there. */
  answersBalanced: z.int().min(0),
  lists: z.array(z.strictObject({ part: z.int().min(1), hash: z.string() })),
  count: z.int().min(0),
  amountCents: centsSchema,
  /** Payments that came back, and that no later batch pays yet. */
  returned: z.int().min(0),
  /** Balances that stay open. */
  leftOut: z.int().min(0),
  /** Those of them that wait for an account, or for its second person; the first ones, where there are many. */
  unpaid: z.array(clientIdSchema).max(MAX_UNPAID),
  /** Those to whom too much was paid, and since which batch's day; the first ones, where there are many. */
  overpaid: z
    .array(z.strictObject({ clientId: clientIdSchema, since: localDateSchema }))
    .max(MAX_UNPAID),
  /** The settings that the file is written by, as they were. */
  settings: paymentSettingsSchema.omit({ settingsId: true, closedDays: true }),
});
export type PaymentBatch = z.infer<typeof paymentBatchSchema>;

/** Payments of a batch, and the balances that stay open; they count once the head names their hash. */
export const paymentListSchema = z.strictObject({
  batchNo: z.int().min(1),
  part: z.int().min(1),
  hash: z.string(),
  payments: z.array(paymentSchema),
  leftOut: z.array(leftOutSchema),
});
export type PaymentList = z.infer<typeof paymentListSchema>;

/** What has become of a payment, by the bank's word. */
export const paymentOutcomes = ['underway', 'paid', 'returned'] as const;
export type PaymentOutcome = (typeof paymentOutcomes)[number];

/** What the bank says of a payment. */
export const answeredPaymentSchema = z.strictObject({
  no: z.int().min(1),
  outcome: z.enum(paymentOutcomes),
  /** The bank's own code of why it came back, such as AC04. */
  reason: z.string().nullable(),
});
export type AnsweredPayment = z.infer<typeof answeredPaymentSchema>;

/** An answer of the bank, as it was read: all of it, or nothing. */
export const bankAnswerSchema = z.strictObject({
  batchNo: z.int().min(1),
  /** Counts the answers of the batch. */
  answerNo: z.int().min(1),
  /** The bank's own id of it: the same answer is read once. */
  messageId: z.string().min(1),
  readAt: instantSchema,
  readBy: z.string(),
  payments: z.array(answeredPaymentSchema),
});
export type BankAnswer = z.infer<typeof bankAnswerSchema>;
