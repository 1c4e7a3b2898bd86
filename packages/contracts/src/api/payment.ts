import {
  heldBillSchema,
  leftOutSchema,
  payerRunSchema,
  payerStatementSchema,
  paymentBatchSchema,
  payingChannels,
  paymentOutcomes,
  paymentSchema,
  providerPaymentSchema,
  shownPaymentSettingsSchema,
} from '@jatkopolku/domain/payment';
import { postingSchema } from '@jatkopolku/domain/settlement';
import { centsSchema, localDateSchema, monthSchema } from '@jatkopolku/kernel';
import { languages } from '@jatkopolku/words/language';
import * as z from 'zod';

import { businessIdText, nameLine } from './fields.ts';
import { ANSWER_LIMIT_BYTES } from './limits.ts';
import { changing, nothing, versioned, readingSettings } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';

const monthKey = z.strictObject({ month: monthSchema });

/** The number of a run, or of a payer in it. */
const counted = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);

const batchKey = z.strictObject({
  batchNo: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
});

/** The head of a batch; by which settings its file is written is in the file. */
const batchView = paymentBatchSchema
  .omit({ settings: true, lists: true, requestId: true, overpaid: true })
  .extend({
    createdByName: z.string().nullable(),
  });

/** What became of a payment by the bank's word; null while it has said nothing. */
const followed = {
  endToEndId: z.string(),
  outcome: z.enum(paymentOutcomes).nullable(),
  reason: z.string().nullable(),
};

/** Two dozen closed days a year, some years ahead. */
const MAX_CLOSED_DAYS = 200;

/** Money that goes out to clients: what is due, batches, their files, and the bank's answers. */
export const paymentOperations = sliceOf('payment', {
  readPaymentSettings: readingSettings(
    '/payments/settings',
    'By which account and which bank’s rules the region pays; the version 0 of nothing',
    { kind: 'paymentSettings', subject: 'region', schema: shownPaymentSettingsSchema },
  ),
  changePaymentSettings: changing(
    '/payments/settings',
    'Finance sets by which account and which bank’s rules the region pays from the next batch on',
    {
      subject: 'region',
      params: nothing,
      body: shownPaymentSettingsSchema.omit({ ending: true }).extend({
        debtorName: nameLine,
        businessId: businessIdText,
        /** Null leaves the account as it is. */
        iban: z.string().trim().min(1).max(42).nullable(),
        bic: z
          .string()
          .regex(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/)
          .nullable(),
        closedDays: z.array(localDateSchema).max(MAX_CLOSED_DAYS),
      }),
      schema: shownPaymentSettingsSchema,
      problems: {
        ...whole('changed-meanwhile'),
        'invalid-iban': '/iban',
        'invalid-business-id': '/businessId',
      },
    },
  ),
  readDuePayments: {
    method: 'GET',
    path: '/payments/due',
    summary:
      'What the region would pay its clients now, and whom it could not: released runs, returned payments and open balances; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      payments: z.array(paymentSchema),
      leftOut: z.array(leftOutSchema),
      amountCents: centsSchema,
      runs: paymentBatchSchema.shape.runs,
      /** The bank would pay on this day; null while the region has set no account to pay by. */
      executesOn: localDateSchema.nullable(),
      /** Of all that is due: by it the person who makes the batch says what the page showed. */
      mark: z.string(),
    }),
    problems: {},
  },
  readDueBills: {
    method: 'GET',
    path: '/payments/providers/due',
    summary:
      'What the region would pay its providers now, and which bills wait: matched invoices, credit notes, returned payments; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      payments: z.array(providerPaymentSchema),
      heldBills: z.array(heldBillSchema),
      amountCents: centsSchema,
      /** It would be paid on this day; null while the region has set no account to pay by. */
      executesOn: localDateSchema.nullable(),
      channel: z.enum(payingChannels),
      /** Bills that come to nothing together: a batch ends them without a payment. */
      over: z.int().min(0),
      /** Whether more invoices wait than one batch takes. */
      more: z.boolean(),
      /** Of all that is due: by it the person who makes the batch says what the page showed. */
      mark: z.string(),
    }),
    problems: {},
  },
  createProviderBatch: {
    method: 'POST',
    path: '/payments/providers',
    summary:
      'Finance makes a batch of all matched invoices, as it was shown: its file goes to the bank, or to the ERP',
    effect: 'create',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: z.strictObject({ expectedMark: z.string().max(64) }),
    answer: versioned(batchView),
    location: '/payments/{batchNo}',
    problems: whole('changed-meanwhile', 'payments-not-set', 'invoices-not-set', 'nothing-to-pay'),
  },
  listPaymentBatches: {
    method: 'GET',
    path: '/payments',
    summary: 'Batches of payments, the latest first',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(versioned(batchView)) }),
    problems: {},
  },
  createPaymentBatch: {
    method: 'POST',
    path: '/payments',
    summary: 'Finance makes a batch of all that is due, as it was shown; its file goes to the bank',
    effect: 'create',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: z.strictObject({ expectedMark: z.string().max(64) }),
    answer: versioned(batchView),
    location: '/payments/{batchNo}',
    problems: whole('changed-meanwhile', 'payments-not-set', 'nothing-to-pay'),
  },
  readPaymentBatch: {
    method: 'GET',
    path: '/payments/{batchNo}',
    summary:
      'A batch with each of its payments and what became of it, and the balances that stay open',
    effect: 'read',
    subject: 'region',
    params: batchKey,
    query: nothing,
    body: nothing,
    answer: versioned(batchView).extend({
      payments: z.array(paymentSchema.extend(followed)),
      leftOut: z.array(leftOutSchema),
      /** Of a batch to providers. */
      providerPayments: z.array(providerPaymentSchema.extend(followed)),
      heldBills: z.array(heldBillSchema),
      /** What it moves in the ledger by what is known now: debit above zero. */
      postings: z.array(postingSchema),
    }),
    problems: whole('not-found'),
  },
  readPaymentFile: {
    method: 'GET',
    path: '/payments/{batchNo}/file',
    summary:
      'The batch’s file for the bank (ISO 20022 pain.001.001.09), the same bytes whenever it is read; for the ERP a CSV',
    effect: 'read',
    subject: 'region',
    params: batchKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      /** All of its payees: the access log says who read their accounts. */
      clientIds: z.array(paymentSchema.shape.clientId),
      name: z.string(),
      mediaType: z.enum(['application/xml', 'text/csv']),
      base64: z.base64(),
    }),
    problems: whole('not-found'),
  },
  saveBankAnswer: {
    method: 'POST',
    path: '/payments/answers',
    summary:
      'Finance reads an answer of the bank (ISO 20022 pain.002) in: all of it, or nothing with each line that is wrong',
    effect: 'save',
    subject: 'region',
    params: nothing,
    query: nothing,
    bodyLimitBytes: ANSWER_LIMIT_BYTES,
    body: z.strictObject({ xml: z.string().min(1) }),
    answer: versioned(batchView),
    problems: whole(
      'answer-unreadable',
      'answer-unknown-batch',
      'answer-unknown-payment',
      'answer-payment-twice',
      'answer-unknown-status',
      'answer-known',
      'changed-meanwhile',
      'not-in-this-state',
    ),
  },
  saveErpAnswer: {
    method: 'POST',
    path: '/payments/erp-answers',
    summary:
      'Finance reads back what the ERP has paid of a batch (CSV: payment;status;reason): all of it, or nothing with each line that is wrong',
    effect: 'save',
    subject: 'region',
    params: nothing,
    query: nothing,
    bodyLimitBytes: ANSWER_LIMIT_BYTES,
    body: z.strictObject({ csv: z.string().min(1) }),
    answer: versioned(batchView),
    problems: whole(
      'erp-answer-unreadable',
      'answer-unknown-batch',
      'answer-unknown-payment',
      'answer-payment-twice',
      'answer-unknown-status',
      'answer-known',
      'changed-meanwhile',
      'not-in-this-state',
    ),
  },
  readPayerStatements: {
    method: 'GET',
    path: '/settlements/{month}/payers',
    summary:
      'What each run of a month booked of Kela and each unemployment fund, which pay it themselves: days, clients, amounts in cents; what a correction takes back is below zero',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ runs: z.array(payerRunSchema) }),
    problems: {},
  },
  readPayerStatementDocument: {
    method: 'GET',
    path: '/settlements/{month}/runs/{runNo}/payers/{payerNo}/document',
    summary:
      'A payer’s statement of a released run, client by client with identity codes: as a PDF, or as a CSV for Finnish spreadsheets (semicolons, decimal comma, UTF-8 with its mark)',
    effect: 'read',
    subject: 'region',
    params: monthKey.extend({ runNo: counted, payerNo: counted }),
    query: z.strictObject({ language: z.enum(languages), format: z.enum(['pdf', 'csv']) }),
    body: nothing,
    answer: z.strictObject({
      /** All of its clients: the access log says who read their identity codes. */
      clientIds: z.array(payerStatementSchema.shape.clients.element.shape.clientId),
      name: z.string(),
      mediaType: z.enum(['text/csv', 'application/pdf']),
      base64: z.base64(),
    }),
    problems: whole('not-found'),
  },
});
