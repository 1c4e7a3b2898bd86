import type { DayEntries, Sheet } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import type { LocalDate, Month } from '@jatkopolku/kernel';

import type { Asking, Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import { someAtOnce } from '../some-at-once.ts';
import { logDays } from './log-days.ts';

export interface LogMonth {
  readonly providerId: ProviderId;
  readonly month: Month;
  readonly placements: readonly {
    readonly placementId: PlacementId;
    readonly days: DayEntries;
  }[];
}

/** What became of the days of one placement. */
export interface LoggedMonth {
  readonly placementId: PlacementId;
  readonly result: Awaited<Saved<Sheet>>;
}

/**
 * Logs days of many clients of a provider's month: of each placement all that are given, or none. What is
 * refused of one holds up no other; sent again, what was saved is there already.
 */
export function logMonth(
  records: Records,
  { providerId, month, placements }: LogMonth,
  asking: Asking<LocalDate>,
  known: Records = records,
): Promise<LoggedMonth[]> {
  return someAtOnce(placements, async ({ placementId, days }) => {
    const placement = await known.get('placement', { placementId });
    // Whose a placement is never changes.
    const isOwn = placement?.record.providerId === providerId;
    const command = { placementId, month, days };
    const result = isOwn
      ? await logDays(records, command, asking, known)
      : refuse('unknown-placement');
    return { placementId, result };
  });
}
