import {
  type Balance,
  type BankAnswer,
  type Bill,
  type MoneyStanding,
  type Payees,
  type PaymentBatch,
  type PlaceInBatch,
  followMoney,
  outcomesOf,
} from '@jatkopolku/domain/payment';
import type { Month } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { listsOf } from './payment-lists.ts';
import { providerListIn } from './provider-lists.ts';

/** What became of money by its name, from the batch on that took it; open where none did. */
export type FollowInBatches = (name: string, batchNo: number | null) => MoneyStanding;

/** By which a provider's invoice is followed. */
export function billName({
  providerId,
  month,
  runNo,
}: Pick<Bill, 'providerId' | 'month' | 'runNo'>): string {
  return `${providerId} ${month} ${runNo}`;
}

/** By which a client's money of a month is followed: what came back of one month is not what was paid of another. */
export function clientMoneyName(clientId: Balance['clientId'], month: Month): string {
  return `${clientId} ${month}`;
}

function moneyNames({ clientId, months }: Pick<Balance, 'clientId' | 'months'>): string[] {
  return months.map((month) => clientMoneyName(clientId, month));
}

interface Placed {
  readonly batchNo: number;
  readonly places: ReadonlyMap<string, PlaceInBatch>;
}

/** Reads the batches from one on, once: clients are followed by {@link clientMoneyName}, invoices by {@link billName}. */
export async function followBatches(
  records: Records,
  payees: Payees,
  from: number | undefined,
): Promise<FollowInBatches> {
  const heads = from === undefined ? [] : await records.list('paymentBatch');
  const own = heads
    .map(({ record }) => record)
    .filter((batch) => batch.payees === payees && batch.batchNo >= (from ?? 0));
  const placed = await Promise.all(own.map((batch) => placesIn(records, batch)));
  return (name, batchNo) => {
    if (batchNo === null) return 'open';
    const later = placed.filter((one) => one.batchNo >= batchNo);
    return followMoney(later.map(({ places }) => places.get(name)));
  };
}

async function placesIn(records: Records, batch: PaymentBatch): Promise<Placed> {
  const { batchNo, answersBalanced } = batch;
  const [answers, names] = await Promise.all([
    records.listWithin('bankAnswer', { batchNo }),
    batch.payees === 'clients' ? clientNames(records, batch) : providerNames(records, batch),
  ]);
  const all = answers.map(({ record }) => record);
  const outcomes = outcomesOf(all);
  const reopened = outcomesOf(all.filter(({ answerNo }) => answerNo <= answersBalanced));
  const places = new Map<string, PlaceInBatch>(names.held.map((name) => [name, 'held']));
  for (const [name, no] of names.paid) {
    const isReopened = reopened.get(no) === 'returned';
    places.set(name, { outcome: outcomes.get(no) ?? null, isReopened });
  }
  return { batchNo, places };
}

interface Names {
  readonly held: readonly string[];
  readonly paid: readonly (readonly [string, BankAnswer['payments'][number]['no']])[];
}

async function clientNames(records: Records, batch: PaymentBatch): Promise<Names> {
  const { payments, leftOut } = await listsOf(records, batch);
  return {
    held: leftOut.flatMap(moneyNames),
    paid: payments.flatMap((payment) =>
      moneyNames(payment).map((name) => [name, payment.no] as const),
    ),
  };
}

async function providerNames(records: Records, batch: PaymentBatch): Promise<Names> {
  const { payments, heldBills } = await providerListIn(records, batch);
  return {
    held: heldBills.map(billName),
    paid: payments.flatMap(({ bills, no }) => bills.map((bill) => [billName(bill), no] as const)),
  };
}
