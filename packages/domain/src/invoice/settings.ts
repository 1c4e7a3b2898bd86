import { payingChannels } from '@jatkopolku/domain/payment';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import * as z from 'zod';

import { addressSchemeSchema } from './electronic-address.ts';

/** What the region has agreed of invoices with its providers. */
export const invoiceSettingsSchema = z.strictObject({
  settingsId: z.literal('invoices'),
  /** In which scheme organisations are addressed that have no address of their own. */
  scheme: addressSchemeSchema,
  /** Days from an invoice to its due day. */
  paymentDays: z.int().min(1).max(60),
  /** By which the buyer leads an invoice to who handles it (BT-10). */
  buyerReference: z.string().min(1).max(35),
  /** The buyer's own e-invoice address and its operator; null where they follow from its business id, or are not known. */
  buyerAddress: z.string().nullable(),
  buyerOperator: z.string().nullable(),
  /** Whether the region makes invoices in the providers' names (AVL 1501/1993 §209 b.3), as agreed with them. */
  selfBilling: z.boolean(),
  /** Providers whose sale bears VAT; that of all others is an exempt social service. */
  taxed: z.array(providerIdSchema),
  /** By what its providers are paid. */
  channel: z.enum(payingChannels),
});
export type InvoiceSettings = z.infer<typeof invoiceSettingsSchema>;

/** The settings as they are shown: of a region that has set none, without a reference. */
export const shownInvoiceSettingsSchema = invoiceSettingsSchema
  .omit({ settingsId: true })
  .extend({ buyerReference: z.string() });
export type ShownInvoiceSettings = z.infer<typeof shownInvoiceSettingsSchema>;

/** Of a region that has set nothing. */
export const noInvoiceSettings: ShownInvoiceSettings = {
  scheme: '0216',
  paymentDays: 14,
  buyerReference: '',
  buyerAddress: null,
  buyerOperator: null,
  selfBilling: false,
  taxed: [],
  channel: 'bank',
};
