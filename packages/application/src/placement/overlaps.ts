import { type Placement, type PlacementAt, overlapProblems } from '@jatkopolku/domain/placement';
import type { DateRange, Problem } from '@jatkopolku/kernel';

import type { Change, Records } from '../records.ts';
import { placementsOfClient } from '../tally/placements-of-client.ts';

interface Wanted extends Pick<Placement, 'placementId' | 'clientId' | 'agreementId'> {
  readonly ranges: readonly DateRange[];
  /** Whether who places the client has seen the others at other agreements. */
  readonly isConfirmed: boolean;
}

/**
 * Why the client is not placed on the days. The calendar was read before, and is written with the placement: of two
 * who place the client at once, the second counts again, and sees by name what the index does not show yet.
 */
export async function clientOverlaps(
  records: Records,
  { clientId, isConfirmed, ...wanted }: Wanted,
  { before }: Change<'calendar'>,
): Promise<Problem[]> {
  if (wanted.ranges.length === 0) return [];
  const names = Object.keys(before?.record.placements ?? {}) as Placement['placementId'][];
  const [listed, written] = await Promise.all([
    placementsOfClient(records, clientId),
    records.getMany(
      'placement',
      names.map((placementId) => ({ placementId })),
    ),
  ]);
  const all = new Map<string, PlacementAt>();
  for (const one of listed) all.set(one.placementId, one);
  for (const { record } of written) all.set(record.placementId, record);
  return overlapProblems(wanted, [...all.values()], isConfirmed);
}
