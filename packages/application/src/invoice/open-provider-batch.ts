import { type ProviderInvoice, invoiceDueCents, namedByProvider } from '@jatkopolku/domain/invoice';
import {
  type Bill,
  type PaymentBatch,
  type PlannedBills,
  type ProviderPayee,
  planProviderPayments,
} from '@jatkopolku/domain/payment';
import { type Account, accountInForce, isHeld } from '@jatkopolku/domain/provider';

import { nextBatchNo, returnedSince } from '../payment/batch-head.ts';
import { billName } from '../payment/follow-batches.ts';
import { providerListIn } from '../payment/provider-lists.ts';
import type { Records, Versioned } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import { disputedBills } from './disputed-bills.ts';
import { type UnsentCredit, unsentCredits } from './unsent-credits.ts';

/**
 * A batch takes so many invoices, and what came back of so many earlier batches, at most: each is written with its
 * head, and a transaction has its limit. The rest is in the next one.
 */
const MAX_INVOICES = 38;
const MAX_ANSWERED = 5;
/** So that invoices have room beside what is taken back. */
const MAX_CREDITS = 19;
/** More than a batch takes: some of them may be held. */
const MAX_WAITING = 400;

/** A batch to providers before its head is written: what it would pay, and what that rests on. */
export interface OpenProviderBatch {
  readonly batchNo: PaymentBatch['batchNo'];
  /** What is paid now, and everything that something holds. */
  readonly plan: PlannedBills;
  /** Bills that an earlier batch took and something holds: this one carries them on. */
  readonly carried: PlannedBills['heldBills'];
  /** Invoices that it pays, or sets off. What something holds is in no batch: it is due until it is paid. */
  readonly invoices: readonly Versioned<ProviderInvoice>[];
  /** Credit notes that nobody sent: what they take back is the region's all the same. */
  readonly credits: readonly UnsentCredit[];
  /** Bills that come to nothing together: they are over without a payment. */
  readonly over: number;
  readonly answered: readonly Versioned<PaymentBatch>[];
  /** Whether more invoices wait than one batch takes. */
  readonly more: boolean;
}

/** What the region would pay its providers now. Changes nothing. */
export async function openProviderBatch(records: Records): Promise<OpenProviderBatch> {
  const [heads, waiting, unsent] = await Promise.all([
    records.list('paymentBatch'),
    records.waiting('invoice', 'payable', MAX_WAITING),
    unsentCredits(records),
  ]);
  const own = heads.filter(({ record }) => record.payees === 'providers');
  const last = own.at(-1)?.record;
  const answered = own
    .filter(({ record }) => record.answers > record.answersBalanced)
    .toSorted((a, b) => b.record.returned - a.record.returned)
    .slice(0, MAX_ANSWERED);
  const payable = waiting.filter(({ record }) => record.batchNo === null);
  const credits = withWaiting(unsent, payable).slice(0, MAX_CREDITS);
  const invoices = payable.slice(0, MAX_INVOICES - credits.length);
  const [open, returned] = await Promise.all([
    last ? providerListIn(records, last) : undefined,
    Promise.all(answered.map(({ record }) => returnedBills(records, record))),
  ]);
  const taken = [
    ...(open?.heldBills ?? []).map(({ reason: _, ...bill }) => bill),
    ...returned.flat(),
  ];
  const fresh = [...invoices, ...credits].map(({ record }) => billOf(record));
  const bills = [...taken, ...fresh];
  const documents = [...invoices, ...credits].map(({ record }) => record);
  const plan = await planned(records, { bills, documents });
  const held = new Set(plan.heldBills.map(billName));
  const paid = plan.payments.flatMap((payment) => payment.bills);
  const goes = ({ record }: { readonly record: Parameters<typeof billName>[0] }) =>
    !held.has(billName(record));
  const isFresh = new Set(fresh.map(billName));
  return {
    batchNo: nextBatchNo(heads),
    plan,
    carried: plan.heldBills.filter((bill) => !isFresh.has(billName(bill))),
    invoices: invoices.filter(goes),
    credits: credits.filter(goes),
    over: bills.length - paid.length - plan.heldBills.length,
    answered,
    more: payable.length > invoices.length || unsent.length > credits.length,
  };
}

/** Credit notes of those first who are about to be paid. */
function withWaiting(
  credits: readonly UnsentCredit[],
  invoices: readonly Versioned<ProviderInvoice>[],
): UnsentCredit[] {
  const waiting = new Set(invoices.map(({ record }) => record.providerId));
  const isWaiting = ({ record }: UnsentCredit) => Number(waiting.has(record.providerId));
  return credits.toSorted((a, b) => isWaiting(b) - isWaiting(a));
}

interface Planning {
  readonly bills: readonly Bill[];
  /** What is billed by those that no batch has. */
  readonly documents: readonly Pick<
    ProviderInvoice,
    'providerId' | 'month' | 'runNo' | 'document'
  >[];
}

async function planned(records: Records, { bills, documents }: Planning): Promise<PlannedBills> {
  const [payeeOf, disputed] = await Promise.all([
    openPayees(records, bills),
    disputedBills(records, { bills, documents }),
  ]);
  return planProviderPayments(bills, {
    payeeOf,
    isDisputed: (bill) => disputed.has(billName(bill)),
  });
}

async function returnedBills(records: Records, batch: PaymentBatch): Promise<Bill[]> {
  const { payments } = await providerListIn(records, batch);
  const back = await returnedSince(records, batch, payments);
  return back.flatMap(({ bills }) => bills);
}

function billOf(
  invoice: Pick<ProviderInvoice, 'month' | 'runNo' | 'providerId' | 'document' | 'arrived'>,
): Bill {
  const { month, runNo, providerId, document } = invoice;
  const { number, reference } = namedByProvider(invoice);
  const amountCents = invoiceDueCents(document);
  return { month, runNo, providerId, number, reference, dueOn: document.dueOn, amountCents };
}

/** The accounts in force of those who have bills. */
async function openPayees(records: Records, bills: readonly Bill[]) {
  const named = [...new Set(bills.map(({ providerId }) => providerId))];
  const opened = await someAtOnce(named, async (providerId) => {
    const accounts = await records.list('account', { providerId });
    return [providerId, payeeBy(accounts.map(({ record }) => record))] as const;
  });
  const payees = new Map(opened);
  return (providerId: Bill['providerId']): ProviderPayee =>
    payees.get(providerId) ?? { problem: 'no-account' };
}

function payeeBy(accounts: readonly Account[]): ProviderPayee {
  const account = accountInForce(accounts);
  if (!account) return { problem: 'no-account' };
  if (isHeld(account)) return { problem: 'account-held' };
  const { accountId, ending } = account;
  return { accountId, ending };
}
