import { accountSchema, providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type Cents,
  cents,
  centsSchema,
  instantSchema,
  localDateSchema,
  monthSchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { invoiceStates } from './lifecycle.ts';
import { invoiceSchema, invoiceTypes } from './schema.ts';

/** Who made an invoice: the provider by the system, the region in its name, or the provider elsewhere. */
export const invoiceSources = ['system', 'buyer', 'arrived'] as const;
export type InvoiceSource = (typeof invoiceSources)[number];

/** In what an invoice that the provider made elsewhere differs from its statement. */
export const invoiceDifferences = [
  'type',
  /** It is to another buyer. */
  'buyer',
  /** The sum without VAT. */
  'base',
  'vat',
  'total',
  /** It asks to be paid to an account that nobody has confirmed. */
  'account',
] as const;
export type InvoiceDifference = (typeof invoiceDifferences)[number];

/** What an invoice that the provider made elsewhere says; its account by the end alone. */
export const arrivedInvoiceSchema = z.strictObject({
  type: z.enum(invoiceTypes),
  number: z.string().min(1),
  issuedOn: localDateSchema,
  buyerBusinessId: z.string().nullable(),
  baseCents: centsSchema,
  vatCents: centsSchema,
  totalCents: centsSchema,
  /** By which the provider knows its payment; null where it gives none. */
  reference: z.string().nullable(),
  ibanMark: z.string().nullable(),
  ending: z.string().length(4).nullable(),
});
export type ArrivedInvoice = z.infer<typeof arrivedInvoiceSchema>;

/** An invoice of what a released run booked of a provider, as it was sent. */
export const providerInvoiceSchema = z.strictObject({
  month: monthSchema,
  runNo: z.int().min(1),
  providerId: providerIdSchema,
  state: z.enum(invoiceStates),
  source: z.enum(invoiceSources),
  /** What the statement comes to, by the names and terms of the day on which it was sent. */
  document: invoiceSchema,
  /** The account that was in force then; null for a credit note of a provider that has none. */
  accountId: accountSchema.shape.accountId.nullable(),
  ending: z.string().length(4).nullable(),
  sentBy: z.string(),
  sentByName: z.string(),
  sentAt: instantSchema,
  /** What the provider sent that it made elsewhere; null for one that the system made. */
  arrived: arrivedInvoiceSchema.nullable(),
  /** In what that differs from the statement, in a fixed order. */
  differences: z.array(z.enum(invoiceDifferences)),
  /** Why finance sent it back last; null where nobody has. */
  returned: z
    .strictObject({ reason: z.string(), by: z.string(), byName: z.string(), at: instantSchema })
    .nullable(),
  /** The batch of payments that takes it; null while none does. */
  batchNo: z.int().min(1).nullable(),
});
export type ProviderInvoice = z.infer<typeof providerInvoiceSchema>;

/** A number by which a provider billed a run in its own system: it bills no other one by it, ever. */
export const invoiceNumberSchema = providerInvoiceSchema
  .pick({ providerId: true, month: true, runNo: true })
  .extend({ number: z.string().min(1) });
export type InvoiceNumber = z.infer<typeof invoiceNumberSchema>;

/** By which the provider knows its invoice and its payment. */
export function namedByProvider({
  arrived,
  document,
}: Pick<ProviderInvoice, 'arrived' | 'document'>): {
  readonly number: string;
  readonly reference: string | null;
} {
  return arrived ?? document;
}

/** What the region owes by an invoice: below zero where it is a credit note. */
export function invoiceDueCents({
  type,
  totalCents,
}: Pick<ProviderInvoice['document'], 'type' | 'totalCents'>): Cents {
  return type === 'credit-note' ? cents(0 - totalCents) : totalCents;
}
