import type { Agreement } from '@jatkopolku/domain/agreement';
import { type Placement, mostAtOnce } from '@jatkopolku/domain/placement';
import type { DateRange, Problem } from '@jatkopolku/kernel';

import { placementsOfAgreement } from '../agreement/placements-of-agreement.ts';
import type { Records } from '../records.ts';

interface Wanted extends Pick<Placement, 'placementId'> {
  /** The days on which a place is wanted. */
  readonly ranges: readonly DateRange[];
}

/** Whether all places of the agreement are taken on some of the days, by others than the placement. */
export async function placesProblems(
  records: Records,
  agreement: Agreement,
  { placementId, ranges }: Wanted,
): Promise<Problem[]> {
  const { places } = agreement;
  if (places === null || ranges.length === 0) return [];
  const others = (await placementsOfAgreement(records, agreement)).filter(
    (other) => other.placementId !== placementId,
  );
  const isFull = ranges.some((range) => mostAtOnce(others, range) >= places);
  return isFull ? [{ code: 'no-places-left', details: { places } }] : [];
}
