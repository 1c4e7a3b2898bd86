import {
  invoiceSchema,
  invoiceSettingsSchema,
  providerInvoiceSchema,
  shownInvoiceSettingsSchema,
} from '@jatkopolku/domain/invoice';
import { moneyStandings } from '@jatkopolku/domain/payment';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { monthSchema, problemCodeSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { nameLine, paragraph } from './fields.ts';
import { changing, nothing, reading, readingSettings, versioned } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const monthKey = z.strictObject({ month: monthSchema });
const ownKey = monthKey.extend({ providerId: providerIdSchema });
const invoiceKey = ownKey.extend({
  runNo: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number),
});
const OWN_PATH = '/providers/{providerId}/statements/{month}/invoices';
const INVOICE_PATH = `${OWN_PATH}/{runNo}` as const;

/** An invoice of an operator may carry its picture. */
const INVOICE_LIMIT_BYTES = 5_000_000;
const MAX_TAXED = 500;

/** An invoice as it was sent, without the mark by which equal accounts are known. */
const sentInvoiceSchema = providerInvoiceSchema.extend({
  arrived: providerInvoiceSchema.shape.arrived.unwrap().omit({ ibanMark: true }).nullable(),
});
export type SentInvoice = z.infer<typeof sentInvoiceSchema>;

/** What a released run bills of a provider: as it was sent, or as it would be. */
const followedInvoiceSchema = ownKey.extend({
  runNo: z.int().min(1),
  /** What the statement comes to; null where no invoice can be made of it yet. */
  document: invoiceSchema.nullable(),
  /** Why none can be made; null where one can. */
  problem: problemCodeSchema.nullable(),
  /** By it the person who sends it says what the page showed; null for one that is matched. */
  mark: z.string().nullable(),
  /** The end of the account that it is to be paid to; null where there is none. */
  ending: z.string().nullable(),
  sent: versioned(sentInvoiceSchema).nullable(),
  /** What became of its money; open while no batch has taken it. */
  payment: z.enum(moneyStandings),
});
export type FollowedInvoiceJson = z.infer<typeof followedInvoiceSchema>;

const drafting = [
  'not-found',
  'invoice-unreleased',
  'payments-not-set',
  'invoices-not-set',
  'invoice-no-account',
] as const;

/** What providers bill of released runs: made, sent, held against the statement. */
export const invoiceOperations = sliceOf('invoice', {
  readInvoiceSettings: readingSettings(
    '/invoices/settings',
    'What the region has agreed of invoices with its providers; the version 0 of nothing',
    { kind: 'invoiceSettings', subject: 'region', schema: shownInvoiceSettingsSchema },
  ),
  changeInvoiceSettings: changing(
    '/invoices/settings',
    'Finance sets what holds of the invoices that are sent from now on; what was sent stays as it is',
    {
      subject: 'region',
      params: nothing,
      body: invoiceSettingsSchema.omit({ settingsId: true }).extend({
        buyerReference: nameLine.max(35),
        buyerAddress: nameLine.max(70).nullable(),
        buyerOperator: nameLine.max(35).nullable(),
        taxed: z.array(providerIdSchema).max(MAX_TAXED),
      }),
      schema: shownInvoiceSettingsSchema,
      problems: {
        ...whole('changed-meanwhile'),
        'invalid-e-invoice-address': '/buyerAddress',
        'unknown-provider': '/taxed',
      },
    },
  ),
  listInvoices: {
    method: 'GET',
    path: '/settlements/{month}/invoices',
    summary:
      'What released runs of a month bill, provider by provider: as it was sent, or as it would be; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(followedInvoiceSchema) }),
    problems: {},
  },
  takeInvoice: {
    method: 'POST',
    path: '/settlements/{month}/invoices',
    summary:
      'Finance takes in an invoice that a provider made elsewhere (UBL 2.1 or Finvoice): it is held against its statement',
    effect: 'save',
    subject: 'region',
    params: monthKey,
    query: nothing,
    bodyLimitBytes: INVOICE_LIMIT_BYTES,
    body: z.strictObject({ xml: z.string().min(1) }),
    answer: versioned(sentInvoiceSchema),
    problems: whole(
      ...drafting,
      'invoice-unreadable',
      'invoice-lacks',
      'invoice-unknown-seller',
      'invoice-without-statement',
      'invoice-known',
      'self-billing-on',
      'not-in-this-state',
      'changed-meanwhile',
    ),
  },
  billForProviders: {
    method: 'POST',
    path: '/settlements/{month}/invoices/made',
    summary:
      'Finance makes the invoices of a month’s released runs in its providers’ names, where that is agreed; those that were made stay',
    effect: 'save',
    subject: 'region',
    params: monthKey,
    query: nothing,
    body: nothing,
    /** How many were made, and of how many none could be. */
    answer: z.strictObject({ made: z.int().min(0), failed: z.int().min(0) }),
    problems: whole('self-billing-off'),
  },
  readProviderInvoices: {
    method: 'GET',
    path: OWN_PATH,
    summary:
      'What released runs of a month bill of one provider: as it was sent, or as it would be',
    effect: 'read',
    subject: named('provider'),
    params: ownKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(followedInvoiceSchema) }),
    problems: whole('not-found'),
  },
  readInvoice: reading(
    INVOICE_PATH,
    'An invoice as it was sent, with what finance may do to it; not found before it was sent',
    {
      kind: 'invoice',
      subject: named('provider'),
      params: invoiceKey,
      schema: sentInvoiceSchema,
    },
  ),
  sendInvoice: {
    method: 'POST',
    path: `${INVOICE_PATH}/sending`,
    summary:
      'The provider sends the invoice that the system makes from its statement, as it was shown',
    effect: 'save',
    subject: named('provider'),
    params: invoiceKey,
    query: nothing,
    /** The mark of the invoice that was seen. */
    body: z.strictObject({ expectedMark: z.string().max(64) }),
    answer: versioned(sentInvoiceSchema),
    problems: whole(...drafting, 'self-billing-on', 'not-in-this-state', 'changed-meanwhile'),
  },
  returnInvoice: changing(
    `${INVOICE_PATH}/return`,
    'Finance sends an invoice back that is not what its statement comes to, and says why',
    {
      method: 'POST',
      subject: named('provider'),
      params: invoiceKey,
      body: z.strictObject({ reason: paragraph.min(1) }),
      schema: sentInvoiceSchema,
      problems: whole('not-in-this-state'),
    },
  ),
  readInvoiceDocument: {
    method: 'GET',
    path: `${INVOICE_PATH}/document`,
    summary:
      'The invoice by Peppol BIS Billing 3.0 (UBL 2.1) or Finvoice 3.0: as it was sent, the same bytes each time, or as it would be',
    effect: 'read',
    subject: named('provider'),
    params: invoiceKey,
    query: z.strictObject({ syntax: z.enum(['peppol', 'finvoice']) }),
    body: nothing,
    answer: z.strictObject({
      name: z.string(),
      mediaType: z.literal('application/xml'),
      base64: z.base64(),
    }),
    problems: whole(...drafting),
  },
});
