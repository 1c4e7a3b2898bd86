import { type ProviderInvoice, invoiceDueCents } from '@jatkopolku/domain/invoice';
import {
  type Bill,
  type PaymentBatch,
  type PlannedBills,
  paidTogether,
  returnedBy,
} from '@jatkopolku/domain/payment';
import { sumCents } from '@jatkopolku/kernel';

import { findProviderList } from '../payment/provider-lists.ts';
import type { Records } from '../records.ts';
import type { Finding } from './finding.ts';

/**
 * Batches to providers that are not what their heads say, and providers whose payments are not what they billed: of
 * each, all that the batches' invoices come to is what was paid for good, and what stays open.
 * @param batches those to providers, in their order.
 */
export async function verifyBills(
  records: Records,
  batches: readonly PaymentBatch[],
): Promise<Finding[]> {
  const [lists, taken] = await Promise.all([
    Promise.all(batches.map((batch) => findProviderList(records, batch))),
    Promise.all(batches.map((batch) => records.getMany('invoice', batch.invoices))),
  ]);
  const heads = batches.flatMap((batch, at): Finding[] => {
    const invoices = (taken[at] ?? []).map(({ record }) => record);
    const isSame = isCounted(batch, lists[at]) && hasItsInvoices(batch, invoices);
    return isSame ? [] : [{ fault: 'batch-differs', where: `${batch.batchNo}` }];
  });
  if (heads.length > 0) return heads;
  const returned = await Promise.all(
    batches.map((batch, at) => returnedIn(records, batch, lists[at])),
  );
  const owed = sumsOf([
    ...taken.flat().map(({ record }) => dueOf(record)),
    ...returned.flat().map(({ providerId, amountCents }) => ({ providerId, amountCents })),
  ]);
  const settled = sumsOf([
    ...lists.flatMap((list) => list?.payments ?? []),
    ...(lists.at(-1)?.heldBills ?? []),
  ]);
  const names = new Set([...owed.keys(), ...settled.keys()]);
  return [...names]
    .filter((name) => (owed.get(name) ?? 0) !== (settled.get(name) ?? 0))
    .toSorted()
    .map((where) => ({ fault: 'payments-differ', where }));
}

/** Whether the list is there, and says what the head does; none of its payments is of nothing or less. */
function isCounted(
  { count, amountCents }: PaymentBatch,
  list: PlannedBills | undefined,
): list is PlannedBills {
  if (!list || list.payments.length !== count || paidTogether(list) !== amountCents) return false;
  return list.payments.every(
    (one) =>
      one.amountCents > 0 &&
      sumCents(one.bills.map((bill) => bill.amountCents)) === one.amountCents,
  );
}

function hasItsInvoices(
  { batchNo, invoices: named }: PaymentBatch,
  own: readonly ProviderInvoice[],
) {
  return (
    own.length === named.length &&
    own.every((one) => one.batchNo === batchNo && one.state === 'matched')
  );
}

/** Bills of payments that came back, and that a later batch has. */
async function returnedIn(
  records: Records,
  { batchNo, answersBalanced }: PaymentBatch,
  list: PlannedBills | undefined,
): Promise<readonly Bill[]> {
  if (!list || answersBalanced === 0) return [];
  const answers = (await records.listWithin('bankAnswer', { batchNo })).map(({ record }) => record);
  const balanced = answers.filter(({ answerNo }) => answerNo <= answersBalanced);
  return returnedBy(list.payments, [], balanced).flatMap(({ bills }) => bills);
}

type Owed = Pick<Bill, 'providerId' | 'amountCents'>;

function dueOf({ providerId, document }: ProviderInvoice): Owed {
  return { providerId, amountCents: invoiceDueCents(document) };
}

function sumsOf(owed: readonly Owed[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { providerId, amountCents } of owed) {
    sums.set(providerId, (sums.get(providerId) ?? 0) + amountCents);
  }
  return sums;
}
