import type { LedgerAccount, Posting } from '@jatkopolku/domain/settlement';
import { type Cents, cents, sumCents } from '@jatkopolku/kernel';

import type { Payees, PaymentOutcome } from './schema.ts';

/** A payment of a batch, and what the bank or the ERP says of it; null while it has said nothing. */
export interface PostedPayment {
  readonly amountCents: Cents;
  readonly outcome: PaymentOutcome | null;
}

const payables: Readonly<Record<Payees, LedgerAccount>> = {
  clients: 'client-payables',
  providers: 'provider-payables',
};

/**
 * What a batch moves in the ledger by double entry: what went out is no longer owed and is in clearing; what was
 * paid has left the bank; what came back is owed again.
 * @returns in a fixed order; they sum to zero, and none is of zero.
 */
export function paymentPostings(payees: Payees, payments: readonly PostedPayment[]): Posting[] {
  const sumOf = (outcomes: readonly PostedPayment['outcome'][]) =>
    sumCents(
      payments.filter((one) => outcomes.includes(one.outcome)).map((one) => one.amountCents),
    );
  const [paid, underway] = [sumOf(['paid']), sumOf([null, 'underway'])];
  const postings: Posting[] = [
    { account: payables[payees], amountCents: sumCents([paid, underway]) },
    { account: 'payment-clearing', amountCents: cents(0 - underway) },
    { account: 'bank-account', amountCents: cents(0 - paid) },
  ];
  return postings.filter(({ amountCents }) => amountCents !== 0);
}
