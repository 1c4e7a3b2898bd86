import type { CalendarRecord } from '@jatkopolku/domain/attendance';
import type { ClientId } from '@jatkopolku/domain/client';

import type { Records, Versioned } from '../records.ts';

/** The calendar that has a person's days, and under which client record it is kept. */
export interface PersonsCalendar {
  readonly clientId: ClientId;
  /** Undefined before the first day. */
  readonly stored: Versioned<CalendarRecord> | undefined;
}

/** The calendar by which a client's days are judged: a record that was merged leads to that of the one kept. */
export async function personsCalendar(
  records: Pick<Records, 'get'>,
  clientId: ClientId,
): Promise<PersonsCalendar> {
  const stored = await records.get('calendar', { clientId });
  const keptId = stored?.record.mergedInto ?? null;
  return keptId === null ? { clientId, stored } : personsCalendar(records, keptId);
}
