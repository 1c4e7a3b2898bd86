import type { BillingSlot, Run } from '@jatkopolku/domain/settlement';

import type { Records } from '../records.ts';
import type { Finding } from './finding.ts';

/** Whether each part of a claim was billed once at most, and refunded once, and its place says by which run. */
export async function verifyParts(records: Records, runs: readonly Run[]): Promise<Finding[]> {
  const booked = runs.flatMap(({ month, runNo, bills, refunds }) => [
    ...bills.map((part) => ({ ...part, way: 'bill' as const, month, runNo })),
    ...refunds.map((part) => ({ ...part, way: 'refund' as const, month, runNo })),
  ]);
  const slots = await records.getMany('billingSlot', booked);
  const slotOf = new Map(slots.map(({ record }) => [partName(record), record]));
  const seen = new Set<string>();
  return booked.flatMap((one): Finding[] => {
    const where = `${one.month} run ${one.runNo} ${partName(one)}`;
    if (seen.has(partName(one))) return [{ fault: 'part-twice', where }];
    seen.add(partName(one));
    const slot = slotOf.get(partName(one));
    // Runs that were booked before there were places have none.
    const isOther = slot && (slot.month !== one.month || slot.runNo !== one.runNo);
    return isOther ? [{ fault: 'slot-differs', where }] : [];
  });
}

function partName({ claimId, partNo, way }: Pick<BillingSlot, 'claimId' | 'partNo' | 'way'>) {
  return `${claimId} part ${partNo} ${way}`;
}
