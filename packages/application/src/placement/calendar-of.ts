import { emptyCalendar, toCalendarRecord } from '@jatkopolku/domain/attendance';
import type { Placement } from '@jatkopolku/domain/placement';

import type { Change, Records } from '../records.ts';

/** The version that a placement gets. */
type NewVersion = Pick<Placement, 'clientId' | 'placementId'> & { readonly version: number };

/**
 * The client's calendar with the version of a placement that is written with it: days are judged by that one
 * from then on, and what somebody judged by the calendar before is not written.
 */
export async function calendarOf(
  records: Records,
  { clientId, placementId, version }: NewVersion,
): Promise<Change> {
  const before = await records.get('calendar', { clientId });
  const own = before?.record ?? toCalendarRecord({ clientId, placements: {} }, emptyCalendar());
  const record = { ...own, placements: { ...own.placements, [placementId]: version } };
  return { kind: 'calendar', record, before };
}
