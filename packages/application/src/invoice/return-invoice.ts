import { type ProviderInvoice, invoiceSteps } from '@jatkopolku/domain/invoice';
import { success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { InvoiceDeps, InvoiceName } from './send-invoice.ts';

interface Returning extends Expected<InvoiceName> {
  readonly name: string;
}

/** Finance sends an invoice back that is not what its statement comes to, and says why. */
export function returnInvoice(
  { records, clock }: InvoiceDeps,
  { name: byName, ...expected }: Returning,
  { reason }: { readonly reason: string },
): Saved<ProviderInvoice> {
  return moveRecord(records, {
    kind: 'invoice',
    step: invoiceSteps.return,
    event: 'invoice-returned',
    ...expected,
    edit: (invoice, state) => {
      const returned = {
        reason: reason.trim(),
        by: expected.actor,
        byName,
        at: clock.businessNow(),
      };
      return success({ ...invoice, state, returned });
    },
  });
}
