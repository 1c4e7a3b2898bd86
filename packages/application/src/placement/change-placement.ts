import {
  type Placement,
  type PlacementCourse,
  endProblem,
  lastDayOf,
  placementSteps,
  planTextProblems,
} from '@jatkopolku/domain/placement';
import type { LocalDate, Problem } from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import type { OverlapConfirmed } from './create-placement.ts';
import { type ExpectedPlacement, type PlacementMove, editPlacement } from './edit-placement.ts';

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
  terms: PlacementTerms & OverlapConfirmed,
): Saved<Placement> {
  return editPlacement(records, expected, {
    ...amending(terms),
    event: 'changed',
    problems: (before, changed) => planTextProblems(changed, before),
  });
}

/** A change of what is agreed, whole or in part, by the rules of what is agreed. */
export function amending({
  overlapConfirmed,
  ...terms
}: Partial<PlacementTerms> & OverlapConfirmed): Omit<PlacementMove, 'event'> {
  return { step: placementSteps.amend, isAgreed: true, overlapConfirmed, change: () => terms };
}

/** Ends a placement before its time, with the reason. */
export function endPlacement(
  records: Records,
  expected: ExpectedPlacement,
  end: EarlyEnd,
): Saved<Placement> {
  return editPlacement(records, expected, { ...ending(end), event: 'placement-ended' });
}

interface EarlyEnd {
  readonly endedOn: LocalDate;
  readonly endReason: string;
}

/** An early end, by the rules of early ends. */
export function ending(end: EarlyEnd): Omit<PlacementMove, 'event'> {
  return {
    step: placementSteps.end,
    isAgreed: true,
    change: () => end,
    problems: (before, changed) => endProblems(before, changed),
  };
}

function endProblems(before: Placement, changed: Placement): Problem[] {
  const known = endProblem(before);
  if (known) return [known];
  const isLater = before.state === 'ended' && lastDayOf(changed) > lastDayOf(before);
  return isLater ? [{ code: 'ended-outside-period' }] : [];
}
