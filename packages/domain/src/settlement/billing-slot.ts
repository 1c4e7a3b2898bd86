import type { BilledPart, BillingSlot, Run } from './schema.ts';

/** How a run that is about to be booked finds the slot of a part. */
export type SlotUse =
  /** Nobody has taken it, or a run that was booked without the part. */
  | 'free'
  /** It is this run's already: an attempt at the same run took it. */
  | 'own'
  /** A later run of the month has taken it: this one is overtaken. */
  | 'overtaken'
  /** Another run has booked the part, or may still do so. */
  | 'taken';

/**
 * Whether a run may take the slot of a part, so that a part is billed once and refunded once, ever. A run takes
 * the slots before its head is written. Once the head is there nobody takes it from a run that books the part;
 * a head that does not name the part has left the slot to whichever run comes next.
 * @param holder the head of the run that took the slot; undefined while it is not written.
 */
export function slotUse(
  slot: BillingSlot | undefined,
  own: BillingSlot,
  holder: Pick<Run, 'bills' | 'refunds'> | undefined,
): SlotUse {
  if (!slot) return 'free';
  if (slot.month === own.month && slot.runNo === own.runNo) return 'own';
  if (slot.month === own.month && slot.runNo > own.runNo) return 'overtaken';
  return holder && !isNamed(holder, own) ? 'free' : 'taken';
}

/** Whether the head of a run books the part in the way. */
export function isNamed(
  { bills, refunds }: Pick<Run, 'bills' | 'refunds'>,
  { claimId, partNo, way }: BilledPart & Pick<BillingSlot, 'way'>,
): boolean {
  const parts = way === 'bill' ? bills : refunds;
  return parts.some((part) => part.claimId === claimId && part.partNo === partNo);
}
