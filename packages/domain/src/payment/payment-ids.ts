import { type ReferenceNumber, makeReferenceNumber } from '@jatkopolku/kernel';

import type { PaymentBatch } from './schema.ts';

/** By which the bank knows the file: it takes the same one once only. */
export function batchMessageId({ batchNo }: Pick<PaymentBatch, 'batchNo'>): string {
  return `JP-${padded(batchNo)}`;
}

/** The batch whose message the id is of; undefined for an id of none. */
export function batchNoOf(id: string): number | undefined {
  const batchNo = Number(/^JP-(\d{6,})$/.exec(id)?.[1] ?? Number.NaN);
  return batchNo >= 1 && batchMessageId({ batchNo }) === id ? batchNo : undefined;
}

/** By which both banks, and an answer, know a payment: no other has it. */
export function endToEndId(batch: Pick<PaymentBatch, 'batchNo'>, no: number): string {
  return endToEndIds(batch)(no);
}

/** The same for all payments of a batch. */
export function endToEndIds(batch: Pick<PaymentBatch, 'batchNo'>): (no: number) => string {
  const messageId = batchMessageId(batch);
  return (no) => `${messageId}-${padded(no)}`;
}

/** The payment of a batch that the id is of; undefined for an id of no payment of it. */
export function paymentNoOf(
  { batchNo, count }: Pick<PaymentBatch, 'batchNo' | 'count'>,
  id: string,
): number | undefined {
  const no = Number(/-(\d+)$/.exec(id)?.[1] ?? Number.NaN);
  const isOwn = no >= 1 && no <= count && endToEndId({ batchNo }, no) === id;
  return isOwn ? no : undefined;
}

/** The reference number of a payment, which no other has. */
export function paymentReference(
  { batchNo }: Pick<PaymentBatch, 'batchNo'>,
  no: number,
): ReferenceNumber {
  return makeReferenceNumber(`${batchNo}${padded(no)}`);
}

function padded(no: number): string {
  return String(no).padStart(6, '0');
}
