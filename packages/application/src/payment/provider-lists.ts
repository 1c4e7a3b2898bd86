import { createHash } from 'node:crypto';

import type {
  Bill,
  HeldBill,
  PaymentBatch,
  PlannedBills,
  ProviderPayment,
  ProviderPaymentList,
} from '@jatkopolku/domain/payment';
import { must } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** What a batch pays providers, in a list that its content names: a county has dozens of them. */
export function providerListOf(
  batchNo: PaymentBatch['batchNo'],
  { payments, heldBills }: PlannedBills,
): ProviderPaymentList {
  const content = { batchNo, part: 1 as const, payments, heldBills };
  return { ...content, hash: listHash(content) };
}

/** The same content always has the same hash: its fields are written in a fixed order. */
function listHash({ batchNo, payments, heldBills }: Omit<ProviderPaymentList, 'hash'>): string {
  const content = [batchNo, payments.map(paymentParts), heldBills.map(heldParts)];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 32);
}

function paymentParts(payment: ProviderPayment) {
  const { no, providerId, amountCents, bills, accountId, ending } = payment;
  return [no, providerId, amountCents, bills.map(billParts), accountId, ending];
}

function billParts({ month, runNo, providerId, number, reference, dueOn, amountCents }: Bill) {
  return [month, runNo, providerId, number, reference, dueOn, amountCents];
}

function heldParts(bill: HeldBill) {
  return [...billParts(bill), bill.reason];
}

/** What a batch's head counts. A list that is not what its head names is a broken table: nothing is paid from it. */
export async function providerListIn(
  records: Records,
  batch: Pick<PaymentBatch, 'batchNo' | 'lists'>,
): Promise<PlannedBills> {
  return must(await findProviderList(records, batch), `the list that batch ${batch.batchNo} names`);
}

/** The same; undefined where it is missing, or is not what the head names. */
export async function findProviderList(
  records: Records,
  { batchNo, lists: [named] }: Pick<PaymentBatch, 'batchNo' | 'lists'>,
): Promise<PlannedBills | undefined> {
  if (named?.part !== 1) return undefined;
  const key = { batchNo, part: 1 as const, hash: named.hash };
  const list = (await records.get('providerPaymentList', key))?.record;
  return list && listHash(list) === list.hash ? list : undefined;
}

/** Of what a batch would pay and what stays open: equal while nothing has changed, and no other batch was made. */
export function billsMark(batchNo: PaymentBatch['batchNo'], plan: PlannedBills): string {
  return listHash({ batchNo, part: 1, ...plan });
}
