import { type Client, type ClientId, waitingAccount } from '@jatkopolku/domain/client';
import {
  type Balance,
  type PayeeAccount,
  type PlannedPayments,
  owedOf,
  planPayments,
} from '@jatkopolku/domain/payment';
import { must, parseIban } from '@jatkopolku/kernel';

import type { Vault } from '../ports.ts';
import type { Versioned } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import type { PaymentDeps } from './batch-head.ts';
import { type OpenBalances, openBalances } from './open-balances.ts';

/** A batch before its head is written: what it would pay, and what that rests on. */
export interface OpenBatch extends Omit<OpenBalances, 'balances'> {
  readonly plan: PlannedPayments;
}

/** What the region would pay its clients now. Changes nothing. */
export async function openBatch({ records, vault }: PaymentDeps): Promise<OpenBatch> {
  const { balances, ...open } = await openBalances(records);
  const accountOf = await openAccounts({ records, vault }, balances);
  return { ...open, plan: planPayments(balances, accountOf) };
}

/** The accounts of those who are owed something, as their records are now. */
async function openAccounts({ records, vault }: PaymentDeps, balances: readonly Balance[]) {
  const owed = balances.filter((one) => owedOf(one) > 0);
  const stored = await records.getMany('client', owed);
  const opened = await someAtOnce(stored, async (client) => {
    const account = await openAccount(vault, client);
    return [client.record.clientId, account] as const;
  });
  const accounts = new Map<ClientId, PayeeAccount>(opened);
  return (clientId: ClientId) => must(accounts.get(clientId), `the client ${clientId}`);
}

async function openAccount(
  vault: Vault,
  { record, version }: Versioned<Client>,
): Promise<PayeeAccount> {
  const { clientId, ibanMark, sealed } = record;
  if (waitingAccount(record)) return { problem: 'account-changing' };
  if (ibanMark === null) return { problem: 'no-account' };
  const { iban } = await vault.open(sealed, clientId);
  if (iban === null) return { problem: 'no-account' };
  return parseIban(iban) ? { version, ending: iban.slice(-4) } : { problem: 'account-invalid' };
}
