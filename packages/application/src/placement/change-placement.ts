import {
  type Placement,
  type PlacementCourse,
  lastDayOf,
  placementSteps,
} from '@jatkopolku/domain/placement';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { type ExpectedPlacement, editPlacement } from './edit-placement.ts';

/** What may change of a placement while it lasts: never whose it is, nor where. */
export type PlacementTerms = Omit<
  Placement,
  'placementId' | 'clientId' | 'agreementId' | 'providerId' | 'serviceStartedOn' | PlacementCourse
>;

export function changePlacement(
  records: Records,
  expected: ExpectedPlacement,
  terms: PlacementTerms,
): Saved<Placement> {
  return editPlacement(records, expected, {
    step: placementSteps.amend,
    event: 'changed',
    isAgreed: true,
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
    problems: (before, changed) =>
      before.state === 'ended' && lastDayOf(changed) > lastDayOf(before)
        ? [{ code: 'ended-outside-period' }]
        : [],
  });
}
