import type { HistoryEntry } from '@jatkopolku/domain/history';
import type { Claim } from '@jatkopolku/domain/outcome';
import { type BillingSlot, type Run, isReleased } from '@jatkopolku/domain/settlement';
import { type Cents, cents, sumCents } from '@jatkopolku/kernel';

import type { RecordEvent, Records } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';

/** When runs booked parts of a claim, or took them back, when their money was let go, and when all of it was paid. */
export async function bookedOfClaim(records: Records, claim: Claim): Promise<HistoryEntry[]> {
  const slots = await records.list('billingSlot', { claimId: claim.claimId });
  const byRun = Map.groupBy(
    slots.map(({ record }) => record),
    ({ month, runNo }) => `${month} ${runNo}`,
  );
  const entries = await someAtOnce([...byRun.values()], async ([first]) => {
    const events = first ? await records.history('run', first) : [];
    return events.flatMap((event, at) => entryOf(event, events[at - 1]?.after, claim));
  });
  return entries.flat();
}

/** What a run did to the claim by an event of its own: it booked, its money was let go, or all of it was paid. */
function entryOf(
  { actor, at, businessDate, event, after: run }: RecordEvent<Run>,
  before: Run | undefined,
  claim: Claim,
): HistoryEntry[] {
  const field = fieldOf(run, before);
  const amountCents = amountIn(run, claim);
  if (field === undefined || amountCents === undefined) return [];
  const change = {
    field,
    row: run.month,
    named: 'month',
    reading: 'cents',
    from: null,
    to: amountCents,
  } as const;
  const acts = [{ event, by: actor, count: 1 }];
  return [{ from: at, to: at, businessDate, acts, changes: [change] }];
}

function fieldOf(run: Run, before: Run | undefined) {
  if (before === undefined) return 'claim.booked.amountCents' as const;
  if (run.reconciled !== null && before.reconciled === null)
    return 'claim.paid.amountCents' as const;
  const wasReleased = isReleased[before.state];
  return isReleased[run.state] && !wasReleased
    ? ('claim.released.amountCents' as const)
    : undefined;
}

/** What the run bills of the claim, less what it takes back; undefined for one that names no part of it. */
function amountIn({ bills, refunds }: Run, { claimId, parts }: Claim): Cents | undefined {
  const amounts = parts.flatMap(({ partNo, amountCents }) => {
    const isNamed = (one: Pick<BillingSlot, 'claimId' | 'partNo'>) =>
      one.claimId === claimId && one.partNo === partNo;
    return [
      ...(bills.some(isNamed) ? [amountCents] : []),
      ...(refunds.some(isNamed) ? [cents(0 - amountCents)] : []),
    ];
  });
  return amounts.length === 0 ? undefined : sumCents(amounts);
}
