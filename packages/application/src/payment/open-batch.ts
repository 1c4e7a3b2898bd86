import { type Client, type ClientId, waitingAccount } from '@jatkopolku/domain/client';
import {
  type Balance,
  type PayeeAccount,
  type PaymentBatch,
  type PlannedPayments,
  balancesOf,
  owedOf,
  planPayments,
} from '@jatkopolku/domain/payment';
import type { Run } from '@jatkopolku/domain/settlement';
import { must, parseIban } from '@jatkopolku/kernel';

import type { Vault } from '../ports.ts';
import type { Records, Versioned } from '../records.ts';
import { statementsIn } from '../settlement/statements.ts';
import { someAtOnce } from '../some-at-once.ts';
import { type PaymentDeps, nextBatchNo, returnedSince } from './batch-head.ts';
import { listsOf } from './payment-lists.ts';

/**
 * A batch takes so many runs, and what came back of so many earlier batches, at most: each is written with its head,
 * and a transaction has its limit. The rest is in the next one.
 */
const MAX_RUNS = 30;
const MAX_ANSWERED = 15;

/** A batch before its head is written: what it would pay, and what that rests on. */
export interface OpenBatch {
  readonly batchNo: PaymentBatch['batchNo'];
  readonly plan: PlannedPayments;
  /** Released runs whose clients' money it takes. */
  readonly runs: readonly Versioned<Run>[];
  /** Earlier batches of which payments came back since. */
  readonly answered: readonly Versioned<PaymentBatch>[];
}

/** What the region would pay its clients now. Changes nothing. */
export async function openBatch({ records, vault }: PaymentDeps): Promise<OpenBatch> {
  const [heads, waiting] = await Promise.all([
    records.list('paymentBatch'),
    records.waiting('run', 'released', MAX_RUNS),
  ]);
  const own = heads.filter(({ record }) => record.payees === 'clients');
  const last = own.at(-1)?.record;
  const runs = waiting.filter(({ record }) => record.batchNo === null);
  const answered = own
    .filter(({ record }) => record.answers > record.answersBalanced)
    .slice(0, MAX_ANSWERED);
  const [open, released, returned] = await Promise.all([
    last ? listsOf(records, last) : undefined,
    Promise.all(runs.map(({ record }) => releasedRun(records, record))),
    Promise.all(answered.map(({ record }) => returnedOf(records, record))),
  ]);
  const balances = balancesOf({
    open: open?.leftOut ?? [],
    runs: released,
    returned: returned.flat(),
  });
  const accountOf = await openAccounts({ records, vault }, balances);
  return {
    batchNo: nextBatchNo(heads),
    plan: planPayments(balances, accountOf),
    runs,
    answered,
  };
}

async function releasedRun(records: Records, run: Run) {
  const statements = await statementsIn(records, [run]);
  return { month: run.month, lines: statements.flatMap(({ lines }) => lines) };
}

/** Payments of a batch that came back by answers that no later batch has counted. */
async function returnedOf(records: Records, batch: PaymentBatch): Promise<readonly Balance[]> {
  const { payments } = await listsOf(records, batch);
  return returnedSince(records, batch, payments);
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
