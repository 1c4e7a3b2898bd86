import { type Placement, overlapProblems } from '@jatkopolku/domain/placement';
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
  { isConfirmed, ...wanted }: Wanted,
  calendar: Change<'calendar'>,
): Promise<Problem[]> {
  if (wanted.ranges.length === 0) return [];
  const all = await placementsBy(records, wanted, calendar);
  return overlapProblems(wanted, all, isConfirmed);
}

/** All placements of the client, also what an index does not show yet. */
export async function placementsBy(
  records: Records,
  { clientId }: Pick<Placement, 'clientId'>,
  { record, before }: Change<'calendar'>,
): Promise<Placement[]> {
  const names = Object.keys(before?.record.placements ?? {}) as Placement['placementId'][];
  // Of a person with two records the calendar is that of the one that is kept.
  const own = [...new Set([clientId, record.clientId])];
  const [listed, written] = await Promise.all([
    Promise.all(own.map((one) => placementsOfClient(records, one))),
    records.getMany(
      'placement',
      names.map((placementId) => ({ placementId })),
    ),
  ]);
  const all = new Map<string, Placement>();
  for (const one of listed.flat()) all.set(one.placementId, one);
  for (const one of written) all.set(one.record.placementId, one.record);
  return [...all.values()];
}
