import { type Placement, correctEndProblem, placementSteps } from '@jatkopolku/domain/placement';
import type { LocalDate, Problem } from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import type { OverlapConfirmed } from './create-placement.ts';
import { type ExpectedPlacement, editPlacement } from './edit-placement.ts';

export interface CorrectedEnd extends OverlapConfirmed {
  /** Another last day; null where the placement runs on. */
  readonly endedOn: LocalDate | null;
  readonly endReason: string;
  /** Why it is put right. */
  readonly reason: string;
}

/**
 * Puts the end of a placement right: earlier, later or taken back. Each day that is logged stays inside it, and one
 * that goes on longer needs a place, and days of which the client has no other placement.
 */
export function correctEnd(
  records: Records,
  expected: ExpectedPlacement,
  { endedOn, endReason, reason, overlapConfirmed }: CorrectedEnd,
): Saved<Placement> {
  const end = { endedOn, endReason: endedOn === null ? '' : endReason };
  return editPlacement(records, expected, {
    step: placementSteps['correct-end'],
    event: endedOn === null ? 'placement-end-taken-back' : 'placement-end-corrected',
    isAgreed: true,
    overlapConfirmed,
    change: () => ({ ...end, endCorrection: reason }),
    problems: (before) => [...notEnded(before), ...sameEnd(before, end)],
  });
}

function notEnded(before: Placement): Problem[] {
  const problem = correctEndProblem(before);
  return problem ? [problem] : [];
}

function sameEnd(before: Placement, end: Pick<Placement, 'endedOn' | 'endReason'>): Problem[] {
  const isSame = before.endedOn === end.endedOn && before.endReason === end.endReason;
  return isSame && before.endedOn !== null ? [{ code: 'end-same' }] : [];
}
