import { emptyCalendar, toCalendarRecord } from '@jatkopolku/domain/attendance';
import type { Placement } from '@jatkopolku/domain/placement';

import { personsCalendar } from '../person/persons-calendar.ts';
import type { Change, Records } from '../records.ts';

/** The version that a placement gets. */
type NewVersion = Pick<Placement, 'clientId' | 'placementId'> & { readonly version: number };

/**
 * The person's calendar with the version of a placement that is written with it: days are judged by that one
 * from then on, and what somebody judged by the calendar before is not written.
 */
export async function calendarOf(
  records: Records,
  { clientId: placedId, placementId, version }: NewVersion,
): Promise<Change<'calendar'>> {
  const { clientId, stored: before } = await personsCalendar(records, placedId);
  const own = before?.record ?? toCalendarRecord({ clientId, placements: {} }, emptyCalendar());
  const record = { ...own, placements: { ...own.placements, [placementId]: version } };
  return { kind: 'calendar', record, before };
}
