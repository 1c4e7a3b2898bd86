import { createHash } from 'node:crypto';

import {
  type LeftOut,
  type Payment,
  type PaymentBatch,
  type PaymentList,
  type PlannedPayments,
} from '@jatkopolku/domain/payment';
import { must } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** Payments and open balances in one item, well under DynamoDB's 400 KB. */
const PART_SIZE = 2_000;

/** What a batch pays, and the balances that stay open, in lists that their content names. */
export function paymentListsOf(
  batchNo: PaymentBatch['batchNo'],
  { payments, leftOut }: PlannedPayments,
): PaymentList[] {
  const parts = Math.max(1, Math.ceil(Math.max(payments.length, leftOut.length) / PART_SIZE));
  return Array.from({ length: parts }, (_, at) => {
    const own = <T>(all: readonly T[]) => all.slice(at * PART_SIZE, (at + 1) * PART_SIZE);
    const content = { batchNo, part: at + 1, payments: own(payments), leftOut: own(leftOut) };
    return { ...content, hash: listHash(content) };
  });
}

/** The same content always has the same hash: its fields are written in a fixed order. */
function listHash({ batchNo, part, payments, leftOut }: Omit<PaymentList, 'hash'>): string {
  const content = [batchNo, part, payments.map(paymentParts), leftOut.map(leftOutParts)];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 32);
}

function balanceParts({ clientId, allowanceCents, travelCents, months }: Payment | LeftOut) {
  return [clientId, allowanceCents, travelCents, months];
}

function paymentParts(payment: Payment) {
  return [...balanceParts(payment), payment.no, payment.version, payment.ending];
}

function leftOutParts(leftOut: LeftOut) {
  return [...balanceParts(leftOut), leftOut.reason];
}

/** What a batch's head counts. A list that is not what its head names is a broken table: nothing is paid from it. */
export async function listsOf(
  records: Records,
  batch: Pick<PaymentBatch, 'batchNo' | 'lists'>,
): Promise<PlannedPayments> {
  return must(await findLists(records, batch), `the lists that batch ${batch.batchNo} names`);
}

/** The same; undefined where a list is missing, or is not what the head names. */
export async function findLists(
  records: Records,
  { batchNo, lists }: Pick<PaymentBatch, 'batchNo' | 'lists'>,
): Promise<PlannedPayments | undefined> {
  const stored = await records.getMany(
    'paymentList',
    lists.map((named) => ({ batchNo, ...named })),
  );
  const byHash = new Map(stored.map(({ record }) => [record.hash, record]));
  const counted = lists.flatMap(({ hash }) => byHash.get(hash) ?? []);
  const isWhole =
    counted.length === lists.length && counted.every((list) => listHash(list) === list.hash);
  if (!isWhole) return undefined;
  return {
    payments: counted.flatMap(({ payments }) => payments),
    leftOut: counted.flatMap(({ leftOut }) => leftOut),
  };
}

/** Of what a batch would pay and what stays open: equal while nothing has changed, and no other batch was made. */
export function planMark(
  batchNo: PaymentBatch['batchNo'],
  { payments, leftOut }: PlannedPayments,
): string {
  return listHash({ batchNo, part: 1, payments: [...payments], leftOut: [...leftOut] });
}
