import {
  type BusinessId,
  type Month,
  type ReferenceNumber,
  makeReferenceNumber,
} from '@jatkopolku/kernel';

import { digitsOf } from './electronic-address.ts';

/** What makes an invoice that invoice: each provider has one of a run. */
export interface InvoiceName {
  readonly businessId: BusinessId;
  readonly month: Month;
  readonly runNo: number;
}

/** `99000018-202001-1`: the same each time it is made; Finvoice takes 20 signs, enough for 999 runs of a month. */
export function invoiceNumber({ businessId, month, runNo }: InvoiceName): string {
  return `${digitsOf(businessId)}-${month.replace('-', '')}-${runNo}`;
}

/** By which its payment is known at the provider. */
export function invoiceReference({ businessId, month, runNo }: InvoiceName): ReferenceNumber {
  const run = String(runNo).padStart(3, '0');
  return makeReferenceNumber(`${digitsOf(businessId)}${month.replace('-', '')}${run}`);
}
