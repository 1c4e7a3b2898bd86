import {
  type AnsweredPayment,
  type LeftOut,
  type Payment,
  type PaymentBatch,
  endToEndId,
  outcomesOf,
} from '@jatkopolku/domain/payment';
import { type Result, success } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { listsOf } from './payment-lists.ts';

/** A batch with the name of who made it, where it is known. */
export interface NamedBatch {
  readonly record: PaymentBatch & { readonly createdByName: string | null };
  readonly version: number;
}

/** A payment, and what became of it by the bank's word; null while the bank has said nothing. */
interface FollowedPayment extends Payment {
  readonly endToEndId: string;
  readonly outcome: AnsweredPayment['outcome'] | null;
  readonly reason: string | null;
}

export interface FollowedBatch extends NamedBatch {
  readonly payments: readonly FollowedPayment[];
  readonly leftOut: readonly LeftOut[];
}

/** All batches, the latest first. */
export async function listPaymentBatches(records: Records): Promise<NamedBatch[]> {
  const batches = await records.list('paymentBatch');
  const people = new Set(batches.map(({ record }) => record.createdBy));
  const names = new Map(
    await Promise.all([...people].map(async (one) => [one, await nameOf(records, one)] as const)),
  );
  return batches.toReversed().map((batch) => withName(batch, names.get(batch.record.createdBy)));
}

/** A batch with its maker's name. */
export async function namedBatch(
  records: Records,
  batch: Versioned<PaymentBatch>,
): Promise<NamedBatch> {
  return withName(batch, await nameOf(records, batch.record.createdBy));
}

function withName(
  { record, version }: Versioned<PaymentBatch>,
  createdByName: string | null | undefined,
): NamedBatch {
  return { record: { ...record, createdByName: createdByName ?? null }, version };
}

/** A batch with each of its payments. */
export async function readPaymentBatch(
  records: Records,
  { batchNo }: Pick<PaymentBatch, 'batchNo'>,
): Promise<Result<FollowedBatch, Refusal>> {
  const batch = await records.get('paymentBatch', { batchNo });
  if (!batch) return refuse('not-found');
  const [{ payments, leftOut }, stored, named] = await Promise.all([
    listsOf(records, batch.record),
    records.listWithin('bankAnswer', { batchNo }),
    namedBatch(records, batch),
  ]);
  const answers = stored.map(({ record }) => record);
  const outcomes = outcomesOf(answers);
  const reasons = new Map(
    answers.flatMap((answer) =>
      answer.payments.flatMap(({ no, reason }) => (reason === null ? [] : [[no, reason] as const])),
    ),
  );
  const followed = payments.map((payment): FollowedPayment => ({
    ...payment,
    endToEndId: endToEndId(batch.record, payment.no),
    outcome: outcomes.get(payment.no) ?? null,
    reason: reasons.get(payment.no) ?? null,
  }));
  return success({ ...named, payments: followed, leftOut });
}
