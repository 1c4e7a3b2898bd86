import { accountSchema, providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type Cents,
  type LocalDate,
  byText,
  centsSchema,
  later,
  localDateSchema,
  sumCents,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { bankingDayAfter, bankingDayFrom } from './banking-day.ts';
import { runNameSchema } from './schema.ts';

/** What the region owes a provider by an invoice; below zero by a credit note. */
export const billSchema = runNameSchema.extend({
  providerId: providerIdSchema,
  /** By which the provider knows the invoice, and its payment. */
  number: z.string(),
  reference: z.string().nullable(),
  dueOn: localDateSchema,
  amountCents: centsSchema,
});
export type Bill = z.infer<typeof billSchema>;

/** Why a bill is not paid in a batch. */
export const billHolds = [
  /** So much was taken back that nothing is owed now: it is taken off what comes. */
  'overpaid',
  /** The provider disputes a line of it. */
  'disputed',
  'no-account',
  /** Nobody has let payments go to an account that was changed. */
  'account-held',
] as const;
export type BillHold = (typeof billHolds)[number];

/** A bill that stays open: the next batch begins with it. */
export const heldBillSchema = billSchema.extend({ reason: z.enum(billHolds) });
export type HeldBill = z.infer<typeof heldBillSchema>;

/** A payment to a provider: all its bills that nothing holds, in one sum. */
export const providerPaymentSchema = z.strictObject({
  /** Counts the payments of the batch. */
  no: z.int().min(1),
  providerId: providerIdSchema,
  amountCents: centsSchema,
  bills: z.array(billSchema),
  /** The account that was in force when the batch was made. */
  accountId: accountSchema.shape.accountId,
  ending: z.string().length(4),
});
export type ProviderPayment = z.infer<typeof providerPaymentSchema>;

/** The payments of a batch to providers, and the bills that stay open; they count once the head names their hash. */
export const providerPaymentListSchema = z.strictObject({
  batchNo: z.int().min(1),
  part: z.literal(1),
  hash: z.string(),
  payments: z.array(providerPaymentSchema),
  heldBills: z.array(heldBillSchema),
});
export type ProviderPaymentList = z.infer<typeof providerPaymentListSchema>;

export type PlannedBills = Pick<ProviderPaymentList, 'payments' | 'heldBills'>;

/** A provider's account in force, or why nothing is paid to it. */
export type ProviderPayee =
  | Pick<ProviderPayment, 'accountId' | 'ending'>
  | { readonly problem: Exclude<BillHold, 'overpaid' | 'disputed'> };

interface PlanFacts {
  readonly payeeOf: (providerId: Bill['providerId']) => ProviderPayee;
  /** Whether the provider disputes a line of the bill. */
  readonly isDisputed: (bill: Bill) => boolean;
}

/**
 * Pays each provider what its bills come to, credit notes off invoices. A disputed bill waits alone; where the
 * rest is below zero, or its account cannot be paid to, the bills stay open and stop no other provider. Bills that
 * come to nothing together are over.
 */
export function planProviderPayments(
  bills: readonly Bill[],
  { payeeOf, isDisputed }: PlanFacts,
): PlannedBills {
  const payments: ProviderPayment[] = [];
  const heldBills: HeldBill[] = [];
  const hold = (held: readonly Bill[], reason: BillHold) =>
    heldBills.push(...held.map((bill) => ({ ...bill, reason })));
  for (const [providerId, own] of byProvider(bills)) {
    const { disputed = [], free = [] } = Object.groupBy(own, (bill) =>
      isDisputed(bill) ? 'disputed' : 'free',
    );
    hold(disputed, 'disputed');
    const amountCents = sumCents(free.map((bill) => bill.amountCents));
    const payee = amountCents < 0 ? overpaid : payeeOf(providerId);
    if ('problem' in payee) hold(free, payee.problem);
    else if (amountCents > 0) {
      const no = payments.length + 1;
      payments.push({ no, providerId, amountCents, bills: free, ...payee });
    }
  }
  return { payments, heldBills };
}

const overpaid = { problem: 'overpaid' } as const;

function byProvider(bills: readonly Bill[]) {
  const inOrder = bills.toSorted(
    (a, b) => byText(a.providerId, b.providerId) || byText(a.month, b.month) || a.runNo - b.runNo,
  );
  return Map.groupBy(inOrder, ({ providerId }) => providerId);
}

/**
 * The banking day on which a batch is paid: when the first of its bills falls due, or at once where that is past.
 * Nobody is paid late, or long before.
 */
export function executionDay(
  { payments }: Pick<PlannedBills, 'payments'>,
  today: LocalDate,
  closedDays: readonly LocalDate[],
): LocalDate {
  const bills = payments.flatMap((payment) => payment.bills);
  const owed = bills.filter(({ amountCents }) => amountCents > 0);
  const [first] = owed.map(({ dueOn }) => dueOn).toSorted(byText);
  const soonest = bankingDayAfter(today, closedDays);
  return first ? bankingDayFrom(later(first, soonest), closedDays) : soonest;
}

/** What the payments come to. */
export function paidTogether({ payments }: Pick<PlannedBills, 'payments'>): Cents {
  return sumCents(payments.map(({ amountCents }) => amountCents));
}
