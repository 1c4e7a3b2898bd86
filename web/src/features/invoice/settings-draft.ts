import { type Operations, operations } from '@jatkopolku/contracts';
import type { AddressScheme, ShownInvoiceSettings } from '@jatkopolku/domain/invoice';
import type { PayingChannel } from '@jatkopolku/domain/payment';
import { parseWhole } from '@jatkopolku/kernel';

import { readBy } from '../../form/reading.ts';

/** What is agreed of invoices, as it is being written. */
export interface InvoiceSettingsDraft {
  readonly channel: PayingChannel;
  readonly maker: 'providers' | 'county';
  readonly paymentDays: string;
  readonly buyerReference: string;
  readonly buyerAddress: string;
  readonly buyerOperator: string;
  readonly scheme: AddressScheme;
  readonly taxed: readonly { readonly providerId: string }[];
}

export const noProvider = { providerId: '' };

export function invoiceSettingsDraft(settings: ShownInvoiceSettings): InvoiceSettingsDraft {
  const { channel, selfBilling, paymentDays, buyerReference, scheme, taxed } = settings;
  return {
    channel,
    maker: selfBilling ? 'county' : 'providers',
    paymentDays: `${paymentDays}`,
    buyerReference,
    buyerAddress: settings.buyerAddress ?? '',
    buyerOperator: settings.buyerOperator ?? '',
    scheme,
    taxed: taxed.map((providerId) => ({ providerId })),
  };
}

/** What is to be sent, by the API's own schema. */
export function readInvoiceSettings(draft: InvoiceSettingsDraft) {
  const { maker, paymentDays, buyerAddress, buyerOperator, taxed, ...rest } = draft;
  const body = {
    ...rest,
    selfBilling: maker === 'county',
    paymentDays: parseWhole(paymentDays) ?? paymentDays,
    buyerAddress: orNull(buyerAddress),
    buyerOperator: orNull(buyerOperator),
    // A row in which nobody is chosen says nothing.
    taxed: taxed.flatMap(({ providerId }) => (providerId === '' ? [] : [providerId])),
  };
  return readBy<InvoiceSettingsDraft, Operations['changeInvoiceSettings']>(
    operations.changeInvoiceSettings,
    body,
  );
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
