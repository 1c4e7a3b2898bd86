import { type BillingSlot, type Run, isNamed, slotUse } from '@jatkopolku/domain/settlement';
import { type Problem, type Result, invariant, refusal } from '@jatkopolku/kernel';

import { commitAll } from '../commit-all.ts';
import type { Change, Records, Versioned } from '../records.ts';
import type { Billing, Closing, Share } from './closing.ts';

/**
 * Takes the lifetime place of each part that the run will bill or refund, before its head is written. What a
 * stopped run has taken is taken over; two who close the month at once take the same places for the same
 * run, of which one head is written.
 * @returns `changed-meanwhile` when somebody took one of them in the same moment, or a later run of the month.
 * @throws where a part has been billed, or refunded, before: no line of such a part is ever computed.
 */
export async function takeSlots(
  records: Records,
  closing: Closing,
  shares: readonly Share[],
): Promise<Result<void, Problem>> {
  const billings = shares.flatMap((share) => share.billings);
  const stored = await records.getMany('billingSlot', billings);
  const slotOf = new Map(stored.map((slot) => [slotName(slot.record), slot]));
  const changes: Change[][] = [];
  for (const billing of billings) {
    const taken = await taking(records, closing, {
      billing,
      before: slotOf.get(slotName(billing)),
    });
    if (taken === 'overtaken') return refusal({ code: 'changed-meanwhile' });
    if (taken) changes.push([taken]);
  }
  return commitAll(records, changes, { event: 'booked', actor: closing.actor });
}

interface Taken {
  readonly billing: Billing;
  readonly before: Versioned<BillingSlot> | undefined;
}

async function taking(
  records: Records,
  closing: Closing,
  { billing, before }: Taken,
): Promise<Change | 'overtaken' | undefined> {
  const { month, runNo } = closing;
  const record: BillingSlot = { ...billing, month, runNo };
  const use = slotUse(before?.record, record, await holderOf(records, closing, before?.record));
  if (use === 'overtaken') return use;
  const name = `the ${billing.way} of ${billing.claimId}/${billing.partNo}`;
  invariant(use !== 'taken', `${name} is the first one`);
  invariant(
    closing.runs.every((run) => !isNamed(run, billing)),
    `${name} is in no run of the month`,
  );
  return use === 'own' ? undefined : { kind: 'billingSlot', record, before };
}

/** The head of the run that took the slot, where it was written. */
async function holderOf(
  records: Records,
  { month, runs }: Closing,
  slot: BillingSlot | undefined,
): Promise<Run | undefined> {
  if (!slot) return undefined;
  if (slot.month === month) return runs.find(({ runNo }) => runNo === slot.runNo);
  return (await records.get('run', slot))?.record;
}

function slotName({ claimId, partNo, way }: Billing): string {
  return JSON.stringify([claimId, partNo, way]);
}
