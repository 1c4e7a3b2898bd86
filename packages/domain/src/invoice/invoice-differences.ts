import {
  type ArrivedInvoice,
  type InvoiceDifference,
  invoiceDifferences,
} from './provider-invoice.ts';
import type { Invoice } from './schema.ts';

/** What an invoice is held against: what its statement comes to, and the provider's account in force. */
export interface Expected {
  readonly document: Invoice;
  readonly ibanMark: string | null;
}

const differs: Readonly<
  Record<InvoiceDifference, (arrived: ArrivedInvoice, expected: Expected) => boolean>
> = {
  type: (arrived, { document }) => arrived.type !== document.type,
  buyer: ({ buyerBusinessId }, { document }) =>
    buyerBusinessId !== null && buyerBusinessId !== document.buyer.businessId,
  base: ({ baseCents }, { document }) => baseCents !== document.vat.baseCents,
  vat: ({ vatCents }, { document }) => vatCents !== document.vat.vatCents,
  total: ({ totalCents }, { document }) => totalCents !== document.totalCents,
  // A credit note asks for nothing.
  account: (arrived, { document, ibanMark }) =>
    document.type === 'invoice' && arrived.ibanMark !== ibanMark,
};

/** In what an invoice that the provider made elsewhere differs from its statement; nothing where it is the same. */
export function differencesOf(arrived: ArrivedInvoice, expected: Expected): InvoiceDifference[] {
  return invoiceDifferences.filter((one) => differs[one](arrived, expected));
}
