import { type DateRange, type Problem, intersection } from '@jatkopolku/kernel';

import { daysOfPlacement } from './lifecycle.ts';
import type { Placement } from './schema.ts';

/** A placement as far as it decides whether two share a day. */
export type PlacementAt = Pick<Placement, 'placementId' | 'agreementId'> &
  Parameters<typeof daysOfPlacement>[0];

interface Wanted extends Pick<Placement, 'placementId' | 'agreementId'> {
  /** The days that the placement is to have, or to have beside those that it has. */
  readonly ranges: readonly DateRange[];
}

/** The client's other placements that have some of the days. */
export function overlappingOf<P extends PlacementAt>(wanted: Wanted, all: readonly P[]): P[] {
  return all.filter((other) => {
    const days = daysOfPlacement(other);
    if (!days || other.placementId === wanted.placementId) return false;
    return wanted.ranges.some((range) => intersection(range, days) !== undefined);
  });
}

/**
 * At one agreement nobody is placed twice on a day. At two it may be meant, since the limits of a week are counted
 * over both: then it is confirmed.
 */
export function overlapProblems(
  wanted: Wanted,
  all: readonly PlacementAt[],
  isConfirmed: boolean,
): Problem[] {
  const overlapping = overlappingOf(wanted, all);
  const here = overlapping.filter(({ agreementId }) => agreementId === wanted.agreementId);
  if (here.length > 0) return here.map((other) => problem('placement-overlaps', other));
  return isConfirmed ? [] : overlapping.map((other) => problem('overlap-unconfirmed', other));
}

function problem(
  code: 'placement-overlaps' | 'overlap-unconfirmed',
  { placementId }: PlacementAt,
): Problem {
  return { code, details: { placementId } };
}
