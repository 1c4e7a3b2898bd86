import { invoiceSteps } from '@jatkopolku/domain/invoice';

import { type Row, managers } from './policy-row.ts';
import { region } from './reach.ts';

const handles = region('finance');
const reads = region('finance', 'auditor');
const readsOwn = { ...reads, ...managers };

/**
 * Who may do what with invoices: what a provider earns is its manager's to bill. Whether one that came from elsewhere
 * is what its statement comes to is computed; finance takes it in, and sends back what is not.
 */
export const invoicePolicy = {
  readInvoiceSettings: reads,
  changeInvoiceSettings: { ...handles, on: 'invoiceSettings' },
  listInvoices: reads,
  takeInvoice: handles,
  billForProviders: handles,
  readProviderInvoices: readsOwn,
  readInvoice: readsOwn,
  sendInvoice: managers,
  returnInvoice: { ...handles, on: 'invoice', steps: [invoiceSteps.return] },
  readInvoiceDocument: { ...handles, ...managers },
} as const satisfies Record<string, Row>;
