import {
  type AnsweredPayment,
  type BankAnswer,
  type HeldBill,
  type LeftOut,
  type Payment,
  type PaymentBatch,
  type PlannedBills,
  type PlannedPayments,
  type ProviderPayment,
  endToEndId,
  outcomesOf,
  owedOf,
  paymentPostings,
} from '@jatkopolku/domain/payment';
import type { Posting } from '@jatkopolku/domain/settlement';
import { type Result, success } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { listsOf } from './payment-lists.ts';
import { providerListIn } from './provider-lists.ts';

/** A batch with the name of who made it, where it is known. */
export interface NamedBatch {
  readonly record: PaymentBatch & { readonly createdByName: string | null };
  readonly version: number;
}

/** A payment, and what became of it by the bank's word; null while the bank has said nothing. */
type Followed<P> = P & {
  readonly endToEndId: string;
  readonly outcome: AnsweredPayment['outcome'] | null;
  readonly reason: string | null;
};

/** A batch with its payments: to clients or to providers, never both. */
export interface FollowedBatch extends NamedBatch {
  readonly payments: readonly Followed<Payment>[];
  readonly leftOut: readonly LeftOut[];
  readonly providerPayments: readonly Followed<ProviderPayment>[];
  readonly heldBills: readonly HeldBill[];
  /** What it moves in the ledger by what is known now: debit above zero. */
  readonly postings: readonly Posting[];
}

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
  const [lists, stored, named] = await Promise.all([
    listsIn(records, batch.record),
    records.listWithin('bankAnswer', { batchNo }),
    namedBatch(records, batch),
  ]);
  const follow = followedBy(
    batch.record,
    stored.map(({ record }) => record),
  );
  const { payments, leftOut, providerPayments, heldBills } = lists;
  const toClients = payments.map((payment) => follow(payment));
  const toProviders = providerPayments.map((payment) => follow(payment));
  const posted = [
    ...toClients.map((one) => ({ ...one, amountCents: owedOf(one) })),
    ...toProviders,
  ];
  return success({
    ...named,
    payments: toClients,
    leftOut,
    providerPayments: toProviders,
    heldBills,
    postings: paymentPostings(batch.record.payees, posted),
  });
}

async function listsIn(
  records: Records,
  batch: PaymentBatch,
): Promise<
  PlannedPayments & { providerPayments: readonly ProviderPayment[] } & Pick<
      PlannedBills,
      'heldBills'
    >
> {
  if (batch.payees === 'clients') {
    return { ...(await listsOf(records, batch)), providerPayments: [], heldBills: [] };
  }
  const { payments: providerPayments, heldBills } = await providerListIn(records, batch);
  return { payments: [], leftOut: [], providerPayments, heldBills };
}

/** What the answers say of each payment. */
function followedBy(batch: PaymentBatch, answers: readonly BankAnswer[]) {
  const outcomes = outcomesOf(answers);
  const reasons = new Map(
    answers.flatMap((answer) =>
      answer.payments.flatMap(({ no, reason }) => (reason === null ? [] : [[no, reason] as const])),
    ),
  );
  return <P extends Pick<Payment, 'no'>>(payment: P): Followed<P> => ({
    ...payment,
    endToEndId: endToEndId(batch, payment.no),
    outcome: outcomes.get(payment.no) ?? null,
    reason: reasons.get(payment.no) ?? null,
  });
}
