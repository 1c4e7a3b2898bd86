import type { ClientId } from '@jatkopolku/domain/client';

import { owedOf } from './balances.ts';
import type { Balance, LeftOut, LeftOutReason, Payment } from './schema.ts';

/** A client's account as it is when the batch is made, or why nothing can be paid to it. */
export type PayeeAccount =
  | Pick<Payment, 'version' | 'ending'>
  | { readonly problem: Exclude<LeftOutReason, 'overpaid'> };

export interface PlannedPayments {
  readonly payments: readonly Payment[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Pays each client what is owed. Who has no account that can be paid to, or has been paid too much, stops nobody
 * else: the balance stays open.
 */
export function planPayments(
  balances: readonly Balance[],
  accountOf: (clientId: ClientId) => PayeeAccount,
): PlannedPayments {
  const payments: Payment[] = [];
  const leftOut: LeftOut[] = [];
  for (const balance of balances) {
    const account = owedOf(balance) > 0 ? accountOf(balance.clientId) : overpaid;
    if ('problem' in account) leftOut.push({ ...balance, reason: account.problem });
    else payments.push({ ...balance, ...account, no: payments.length + 1 });
  }
  return { payments, leftOut };
}

const overpaid = { problem: 'overpaid' } as const;
