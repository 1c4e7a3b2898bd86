import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { lotNumberSchema } from '@jatkopolku/domain/framework';
import { claimIdSchema } from '@jatkopolku/domain/outcome';
import { businessIdSchema } from '@jatkopolku/domain/provider';
import { centsSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { electronicAddressSchema } from './electronic-address.ts';
import { vatBreakdownSchema } from './vat.ts';

/** Invoices of EN 16931: types 380 and 381, and 389 and 261 where the buyer makes them. */
export const invoiceTypes = ['invoice', 'credit-note'] as const;
export type InvoiceType = (typeof invoiceTypes)[number];

const invoicePartySchema = z.strictObject({
  name: z.string(),
  businessId: businessIdSchema,
  address: electronicAddressSchema,
  /** The id of the operator who carries its e-invoices; null where it is not known. */
  operator: z.string().nullable(),
});
export type InvoiceParty = z.infer<typeof invoicePartySchema>;

const invoiceSellerSchema = invoicePartySchema.extend({
  /** Its VAT number; null where it is not in the VAT register. */
  vatId: z.string().nullable(),
});
export type InvoiceSeller = z.infer<typeof invoiceSellerSchema>;

const invoiceBuyerSchema = invoicePartySchema.extend({
  /** By which the buyer leads an invoice to who handles it (BT-10); Peppol takes no invoice without one. */
  reference: z.string(),
});
export type InvoiceBuyer = z.infer<typeof invoiceBuyerSchema>;

const priced = {
  /** Below zero where something is taken back; the price never is (BR-27). */
  quantity: z.int(),
  priceCents: centsSchema,
  /** Quantity times price. */
  amountCents: centsSchema,
};
const ofAgreement = { agreementId: agreementIdSchema, lot: lotNumberSchema };

export const invoiceLineSchema = z.discriminatedUnion('kind', [
  /** Days at one price of an agreement. */
  z.strictObject({ kind: z.literal('days'), ...ofAgreement, ...priced }),
  /** What an agreement's fee comes to where its days and prices do not say one thing only: one piece. */
  z.strictObject({ kind: z.literal('fee'), ...ofAgreement, ...priced }),
  /** A part of a claim: its name is the claim's id, never the client's. */
  z.strictObject({
    kind: z.literal('bonus'),
    claimId: claimIdSchema,
    partNo: z.int().min(1),
    ...priced,
  }),
]);
export type InvoiceLine = z.infer<typeof invoiceLineSchema>;

/** An invoice that was made of the same month before. */
const earlierInvoiceSchema = z.strictObject({ number: z.string(), issuedOn: localDateSchema });
export type EarlierInvoice = z.infer<typeof earlierInvoiceSchema>;

/**
 * What a provider bills of a run: the semantic model of EN 16931, without the syntax and without the number of
 * the account, which its writers are given. Nothing of it names a client.
 */
export const invoiceSchema = z.strictObject({
  type: z.enum(invoiceTypes),
  /** Whether the buyer makes it in the seller's name, as both have agreed. */
  selfBilled: z.boolean(),
  number: z.string(),
  issuedOn: localDateSchema,
  dueOn: localDateSchema,
  /** The month of the run. */
  period: z.strictObject({ start: localDateSchema, end: localDateSchema }),
  seller: invoiceSellerSchema,
  buyer: invoiceBuyerSchema,
  /** A Finnish reference number. */
  reference: z
    .string()
    .regex(/^\d{4,20}$/)
    .brand<'ReferenceNumber'>(),
  /** The invoices of the month that it corrects, in their order. */
  earlier: z.array(earlierInvoiceSchema),
  lines: z.array(invoiceLineSchema),
  vat: vatBreakdownSchema,
  /** The sum of the lines with VAT; never below zero. */
  totalCents: centsSchema,
});
export type Invoice = z.infer<typeof invoiceSchema>;
