import { MAX_CLIENTS_OF_ENTRY, type Caller, type AccessLogEntry } from '@jatkopolku/domain/access';
import { type Clock, helsinkiDayOf } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';

/** What was looked at, in one act. */
export interface Access extends Pick<AccessLogEntry, 'action' | 'clientIds'> {
  /** A name of its own for the act, such as its correlation id. */
  readonly useId: string;
  /** Why, in the looker's words, where the act asks for it. */
  readonly reason?: string | undefined;
}

/**
 * Writes down who looked at whose data, what for and when, before the data is given out. What cannot be
 * written down throws: nothing is shown unseen.
 */
export async function logAccess(
  { records, clock }: { records: Records; clock: Clock },
  { userId, name, roles }: Caller,
  looked: Access,
): Promise<void> {
  const at = clock.now();
  const act = {
    at,
    day: helsinkiDayOf(at),
    userId,
    name,
    roles,
    action: looked.action,
    reason: looked.reason ?? '',
  };
  const entries = parts(looked.clientIds, MAX_CLIENTS_OF_ENTRY).map((clientIds, place) => {
    const useId = place === 0 ? looked.useId : `${looked.useId}~${place + 1}`;
    return { ...act, useId, clientIds };
  });
  await someAtOnce(entries, (entry) => records.keepOne('use', entry));
}

function parts<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, part) => all.slice(part * size, (part + 1) * size));
}
