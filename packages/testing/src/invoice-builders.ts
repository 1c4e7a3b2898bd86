import {
  type InvoiceFacts,
  type InvoiceSettings,
  type InvoiceNumber,
  type ProviderInvoice,
  electronicAddress,
  invoiceOf,
  invoiceNumberSchema,
  invoiceSettingsSchema,
  providerInvoiceSchema,
} from '@jatkopolku/domain/invoice';
import { type OwnLine, ownLineSchema } from '@jatkopolku/domain/settlement';
import { cents, id, localDate, must, parseBusinessId, parseMonth } from '@jatkopolku/kernel';

import type { Overrides } from './overrides.ts';

const businessId = (text: string) => must(parseBusinessId(text), 'a business id');

const days: OwnLine = ownLineSchema.parse({
  kind: 'fee',
  agreementId: 'A1',
  lot: 1,
  days: 2,
  amountCents: 5_000,
});

/** Two days of January at 25 euros, of a provider that is not in the VAT register. */
export function makeInvoiceFacts(overrides: Partial<InvoiceFacts> = {}): InvoiceFacts {
  return {
    month: must(parseMonth('2020-01'), 'a month'),
    runNo: 1,
    issuedOn: localDate('2020-02-04'),
    seller: {
      name: 'Työpaja Polku ry',
      ...partyOf('9900002-6'),
      vatId: null,
    },
    buyer: {
      name: 'Kymenlaakson hyvinvointialue',
      ...partyOf('9900001-8'),
      reference: 'KUNTOUTTAVA',
    },
    vatCase: 'exempt',
    selfBilled: false,
    paymentDays: 14,
    lines: [days],
    agreements: new Map([[id('A1'), { dayPriceCents: cents(2_500), laterPrices: [] }]]),
    earlier: [],
    ...overrides,
  };
}

function partyOf(written: string) {
  const own = businessId(written);
  return {
    businessId: own,
    address: electronicAddress({ businessId: own, own: null }, '0216'),
    operator: null,
  };
}

/** Providers send invoices that are exempt, and are paid by the bank. */
export function makeInvoiceSettings(
  overrides: Overrides<typeof invoiceSettingsSchema> = {},
): InvoiceSettings {
  return invoiceSettingsSchema.parse({
    settingsId: 'invoices',
    scheme: '0216',
    paymentDays: 14,
    buyerReference: 'KUNTOUTTAVA',
    buyerAddress: null,
    buyerOperator: null,
    selfBilling: false,
    taxed: [],
    channel: 'bank',
    ...overrides,
  });
}

/** The invoice of January's first run as the provider sent it; no batch has taken it. */
export function makeProviderInvoice(
  overrides: Overrides<typeof providerInvoiceSchema> = {},
): ProviderInvoice {
  return providerInvoiceSchema.parse({
    month: '2020-01',
    runNo: 1,
    providerId: 'P1',
    state: 'matched',
    source: 'system',
    document: must(invoiceOf(makeInvoiceFacts()), 'an invoice'),
    accountId: 'AC1',
    ending: '0785',
    sentBy: 'manager-1',
    sentByName: 'Manager',
    sentAt: '2020-02-05T08:00:00.000Z',
    arrived: null,
    differences: [],
    returned: null,
    batchNo: null,
    ...overrides,
  });
}

/** By 1042 the provider billed January's first run. */
export function makeInvoiceNumber(): InvoiceNumber {
  return invoiceNumberSchema.parse({
    month: '2020-01',
    runNo: 1,
    providerId: 'P1',
    number: '1042',
  });
}
