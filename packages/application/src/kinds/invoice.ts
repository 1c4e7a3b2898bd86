import {
  invoiceNumberSchema,
  invoiceSettingsSchema,
  providerInvoiceSchema,
} from '@jatkopolku/domain/invoice';

import { kindIn } from './kind.ts';

const kind = kindIn('invoice');

/** What providers bill of released runs, and what was agreed of it. */
export const invoiceKinds = {
  invoiceSettings: kind(invoiceSettingsSchema, {
    key: ['settingsId'],
    audited: true,
    purpose: 'What the region has agreed of invoices with its providers: one record',
  }),
  invoice: kind(providerInvoiceSchema, {
    // A run is billed by all of its providers.
    partition: ['month'],
    key: ['providerId', 'runNo'],
    // Until finance has looked at what differs, and then until a batch of payments takes it.
    queue: ({ state, batchNo, sentAt, month, providerId, runNo }) => {
      const place = [sentAt, month, providerId, runNo];
      if (state === 'differs') return { queue: 'differs' as const, place };
      return state === 'matched' && batchNo === null
        ? { queue: 'payable' as const, place }
        : undefined;
    },
    audited: true,
    purpose: 'Invoices of a month’s released runs as they were sent, by provider',
  }),
  invoiceNumber: kind(invoiceNumberSchema, {
    owner: 'providerId',
    key: ['number'],
    // The invoice's own event has it.
    audited: false,
    purpose: 'Which run a provider billed by a number of its own: one of each, ever; by provider',
  }),
};
