import {
  type Balance,
  type BalanceCredit,
  type Payment,
  type PaymentBatch,
  balancesOf,
  owedOf,
  returnedBy,
} from '@jatkopolku/domain/payment';
import type { Credit, Recovery } from '@jatkopolku/domain/recovery';
import { type Run, isReleased } from '@jatkopolku/domain/settlement';
import { sumCents } from '@jatkopolku/kernel';

import { findLists } from '../payment/payment-lists.ts';
import type { Records } from '../records.ts';
import { statementsIn } from '../settlement/statements.ts';
import type { Finding } from './finding.ts';
import { verifyBills } from './verify-bills.ts';

/**
 * Batches that are not what their heads say, and clients whose payments are not what was owed: of each client, all
 * that the batches' runs owe, and all that came back of recoveries, is what was paid for good, and what stays open.
 * @param runs all runs of the region.
 */
export async function verifyPayments(records: Records, runs: readonly Run[]): Promise<Finding[]> {
  const all = (await records.list('paymentBatch')).map(({ record }) => record);
  const gap = all.find(({ batchNo }, at) => batchNo !== at + 1);
  if (gap) return [batchFault(gap)];
  const ofClients = all.filter(({ payees }) => payees === 'clients');
  const ofProviders = all.filter(({ payees }) => payees === 'providers');
  const found = await Promise.all([
    verifyClients(records, ofClients, runs),
    verifyBills(records, ofProviders),
  ]);
  return found.flat();
}

async function verifyClients(
  records: Records,
  batches: readonly PaymentBatch[],
  runs: readonly Run[],
): Promise<Finding[]> {
  const [lists, recoveries] = await Promise.all([
    Promise.all(batches.map((batch) => findLists(records, batch))),
    listOf(records),
  ]);
  const heads = batches.flatMap((batch, at) => {
    const list = lists[at];
    const isSame = list && isCounted(batch, list.payments);
    const isRight = isSame && namesItsRuns(batch, runs) && namesItsCredits(batch, recoveries);
    return isRight ? [] : [batchFault(batch)];
  });
  if (heads.length > 0) return heads;
  const paid = lists.flatMap((list) => list?.payments ?? []);
  const returned = await Promise.all(
    batches.map((batch, at) => returnedIn(records, batch, lists[at]?.payments ?? [])),
  );
  const owed = await owedBy(records, runs, { returned: returned.flat(), recoveries });
  const settled = sumsOf([...paid, ...(lists.at(-1)?.leftOut ?? [])]);
  return differing(sumsOf(owed), settled).map((where) => ({ fault: 'payments-differ', where }));
}

function batchFault({ batchNo }: PaymentBatch): Finding {
  return { fault: 'batch-differs', where: `${batchNo}` };
}

/** Whether the head says how many payments there are, and what they come to; none of them is of nothing or less. */
function isCounted({ count, amountCents }: PaymentBatch, payments: readonly Payment[]): boolean {
  const amounts = payments.map(owedOf);
  const isSum = payments.length === count && sumCents(amounts) === amountCents;
  return isSum && amounts.every((amount) => amount > 0);
}

/** Whether the runs that it names, and no others, have their clients' money in it, and were released. */
function namesItsRuns({ batchNo, runs: named }: PaymentBatch, runs: readonly Run[]): boolean {
  const own = runs.filter((run) => run.batchNo === batchNo);
  const names = new Set(named.map(({ month, runNo }) => `${month} ${runNo}`));
  const isNamed = ({ month, runNo }: Run) => names.has(`${month} ${runNo}`);
  return own.length === named.length && own.every((run) => isNamed(run) && isReleased[run.state]);
}

async function listOf(records: Records): Promise<Recovery[]> {
  return (await records.list('recovery')).map(({ record }) => record);
}

/** Whether each credit that says it is in the batch is named by it with its recovery, and no other is. */
function namesItsCredits(
  { batchNo, recoveries: named }: PaymentBatch,
  recoveries: readonly Recovery[],
): boolean {
  const taken = recoveries
    .map(({ recoveryId, credits }) => [recoveryId, creditsIn(credits, batchNo)] as const)
    .filter(([, amountCents]) => amountCents > 0);
  const amounts = new Map(taken);
  const isNamed = named.every((one) => amounts.get(one.recoveryId) === one.amountCents);
  return isNamed && named.length === taken.length;
}

function creditsIn(credits: readonly Credit[], batchNo: number): number {
  return sumCents(credits.filter((one) => one.batchNo === batchNo).map((one) => one.amountCents));
}

/** What of a recovery is in the balances of batches. */
function takenCredit({ clientId, months, credits }: Recovery): BalanceCredit {
  const taken = credits.filter(({ batchNo }) => batchNo !== null);
  return { clientId, months, amountCents: sumCents(taken.map((one) => one.amountCents)) };
}

/** Payments that came back, and that a later batch has in its balances. */
async function returnedIn(
  records: Records,
  { batchNo, answersBalanced }: PaymentBatch,
  payments: readonly Payment[],
): Promise<readonly Balance[]> {
  if (answersBalanced === 0) return [];
  const answers = (await records.listWithin('bankAnswer', { batchNo })).map(({ record }) => record);
  const balanced = answers.filter(({ answerNo }) => answerNo <= answersBalanced);
  return returnedBy(payments, [], balanced);
}

async function owedBy(
  records: Records,
  runs: readonly Run[],
  { returned, recoveries }: { returned: readonly Balance[]; recoveries: readonly Recovery[] },
): Promise<Balance[]> {
  const taken = runs.filter(({ batchNo }) => batchNo !== null);
  const released = taken.map(async (run) => {
    const statements = await statementsIn(records, [run]);
    return { month: run.month, lines: statements.flatMap(({ lines }) => lines) };
  });
  const credits = recoveries.map(takenCredit);
  return balancesOf({ open: [], runs: await Promise.all(released), returned, credits });
}

function sumsOf(balances: readonly Balance[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of balances) {
    sums.set(one.clientId, (sums.get(one.clientId) ?? 0) + owedOf(one));
  }
  return sums;
}

function differing(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => (a.get(name) ?? 0) !== (b.get(name) ?? 0)).toSorted();
}
