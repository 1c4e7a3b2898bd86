import type { Caller, Use } from '@jatkopolku/domain/access';
import { type Clock, helsinkiDayOf } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** What was looked at, in one act. */
export interface Looked extends Pick<Use, 'action' | 'clientIds'> {
  /** A name of its own for the act, such as its correlation id. */
  readonly useId: string;
}

/** Writes down who looked at whose data, what for and when, before the data is given out. */
export async function noteUse(
  { records, clock }: { records: Records; clock: Clock },
  { userId, name, roles }: Caller,
  looked: Looked,
): Promise<void> {
  const at = clock.now();
  const record: Use = { ...looked, at, day: helsinkiDayOf(at), userId, name, roles };
  await records.commit([{ kind: 'use', record }], { event: 'used', actor: userId });
}
