import type { Answer } from '../../api/operation-names.ts';

/** What a released run bills of a provider. */
export type FollowedInvoice = Answer<'listInvoices'>['items'][number];

/** How far an invoice is, in one word. */
export type InvoiceStage =
  | 'unsent'
  | 'differs'
  | 'returned'
  | 'open'
  | 'held'
  | 'sent'
  | 'paid'
  | 'came-back';

export function stageOf({
  sent,
  payment,
}: Pick<FollowedInvoice, 'sent' | 'payment'>): InvoiceStage {
  if (!sent) return 'unsent';
  if (sent.record.state !== 'matched') return sent.record.state;
  return payment === 'returned' ? 'came-back' : payment;
}

/** What names an invoice, as the API asks for it. */
export function invoiceParams({
  providerId,
  month,
  runNo,
}: Pick<FollowedInvoice, 'providerId' | 'month' | 'runNo'>) {
  return { providerId, month, runNo: `${runNo}` };
}
