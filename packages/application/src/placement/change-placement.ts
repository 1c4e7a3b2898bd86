import {
  type Placement,
  type PlacementCourse,
  endProblem,
  lastDayOf,
  placementSteps,
} from '@jatkopolku/domain/placement';
import type { LocalDate, Problem } from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import type { OverlapConfirmed } from './create-placement.ts';
import { type ExpectedPlacement, editPlacement } from './edit-placement.ts';

/** What may change of a placement while it lasts: never whose it is, nor where. */
export type PlacementTerms = Omit<
  Placement,
  | 'placementId'
  | 'clientId'
  | 'agreementId'
  | 'providerId'
  | 'serviceStartedOn'
  | 'renews'
  | PlacementCourse
>;

export function changePlacement(
  records: Records,
  expected: ExpectedPlacement,
  { overlapConfirmed, ...terms }: PlacementTerms & OverlapConfirmed,
): Saved<Placement> {
  return editPlacement(records, expected, {
    step: placementSteps.amend,
    event: 'changed',
    isAgreed: true,
    overlapConfirmed,
    change: () => terms,
  });
}

/** Ends a placement before its time, with the reason. */
export function endPlacement(
  records: Records,
  expected: ExpectedPlacement,
  end: { readonly endedOn: LocalDate; readonly endReason: string },
): Saved<Placement> {
  return editPlacement(records, expected, {
    step: placementSteps.end,
    event: 'placement-ended',
    isAgreed: true,
    change: () => end,
    problems: (before, changed) => endProblems(before, changed),
  });
}

function endProblems(before: Placement, changed: Placement): Problem[] {
  const known = endProblem(before);
  if (known) return [known];
  const isLater = before.state === 'ended' && lastDayOf(changed) > lastDayOf(before);
  return isLater ? [{ code: 'ended-outside-period' }] : [];
}
