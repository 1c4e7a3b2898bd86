import {
  type PaymentBatch,
  type ProviderPayment,
  batchMessageId,
  endToEndId,
} from '@jatkopolku/domain/payment';
import type { BusinessId, Iban } from '@jatkopolku/kernel';

import { type Cell, spreadsheetCsv } from '../texts/spreadsheet.ts';

/** A payment to a provider as the county's ERP gets it. */
export interface Payout {
  readonly payment: ProviderPayment;
  readonly name: string;
  readonly businessId: BusinessId;
  readonly iban: Iban;
}

/** The columns of the file, which programs read: the same in every language. */
export const erpPaymentColumns = [
  'payment',
  'business_id',
  'name',
  'iban',
  'amount_eur',
  'pay_on',
  'reference',
  'invoices',
] as const;

/**
 * A batch for the county's own ERP: a row of each payment, by whose id the ERP says what became of it. An amount
 * that several invoices make up has no reference: their numbers say what it is of.
 */
export function erpPaymentsCsv(
  batch: Pick<PaymentBatch, 'batchNo' | 'executesOn'>,
  payouts: readonly Payout[],
): string {
  const rows = payouts.map(({ payment, name, businessId, iban }): Cell[] => [
    endToEndId(batch, payment.no),
    businessId,
    name,
    iban,
    { cents: payment.amountCents },
    { day: batch.executesOn },
    referenceOf(payment),
    payment.bills.map(({ number }) => number).join(', '),
  ]);
  return spreadsheetCsv([[...erpPaymentColumns], ...rows]);
}

export function erpFileName(batch: Pick<PaymentBatch, 'batchNo'>): string {
  return `${batchMessageId(batch)}.csv`;
}

/** The reference of the one invoice that is paid; none of several. */
export function referenceOf({
  bills: [bill, more],
}: Pick<ProviderPayment, 'bills'>): string | null {
  return bill && !more ? bill.reference : null;
}
