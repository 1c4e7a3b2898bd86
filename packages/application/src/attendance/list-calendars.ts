import type { TakenDays } from '@jatkopolku/domain/attendance';
import { lastDayOf } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Month, monthRange } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { Records, Versioned } from '../records.ts';

/**
 * Which days of a provider's clients of a month are taken, at whatever placement: the limits are counted
 * across all (189/2001 §13, §14.1). It shows neither where nor how long a client was.
 */
export async function listCalendars(
  records: Records,
  { providerId, month }: { readonly providerId: ProviderId; readonly month: Month },
): Promise<Versioned<TakenDays>[]> {
  const { start, end } = monthRange(month);
  const placements = (await listOfProvider(records, 'placement', providerId)).map(
    ({ record }) => record,
  );
  const running = placements.filter((one) => one.startsOn <= end && lastDayOf(one) >= start);
  const ids = [...new Set(running.map(({ clientId }) => clientId))];
  const calendars = await records.getMany(
    'calendar',
    ids.map((clientId) => ({ clientId })),
  );
  const kept = await records.getMany(
    'calendar',
    calendars.flatMap(({ record }) =>
      record.mergedInto === null ? [] : [{ clientId: record.mergedInto }],
    ),
  );
  const keptOf = new Map(kept.map((one) => [one.record.clientId, one]));
  return calendars.map((own) => {
    const { clientId, mergedInto } = own.record;
    const { record, version } = (mergedInto && keptOf.get(mergedInto)) || own;
    return { record: { clientId, months: record.months }, version };
  });
}
