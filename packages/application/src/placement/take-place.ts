import type { Agreement } from '@jatkopolku/domain/agreement';
import { type Placement, mostAtOnce } from '@jatkopolku/domain/placement';
import type { DateRange, Problem } from '@jatkopolku/kernel';

import { countedPlacements } from '../counted.ts';
import type { Change, Records } from '../records.ts';

interface Wanted extends Pick<Placement, 'placementId'> {
  /** The days on which a place is wanted. */
  readonly ranges: readonly DateRange[];
}

/** Whether there is a place, and what is written with the placement that takes it. */
export interface Places {
  readonly problems: readonly Problem[];
  readonly beside: readonly Change[];
}

/** Whether all places of the agreement are taken on some of the days, by others than the placement. */
export async function takePlace(
  records: Records,
  agreement: Agreement,
  { placementId, ranges }: Wanted,
): Promise<Places> {
  const { places } = agreement;
  if (ranges.length === 0) return { problems: [], beside: [] };
  const counted = await countedPlacements(records, agreement);
  const others = counted.items.filter((other) => other.placementId !== placementId);
  const isFull = places !== null && ranges.some((range) => mostAtOnce(others, range) >= places);
  // Also where places are not limited yet: somebody may limit them meanwhile.
  return {
    problems: isFull ? [{ code: 'no-places-left', details: { places } }] : [],
    beside: [counted.adding(placementId)],
  };
}
