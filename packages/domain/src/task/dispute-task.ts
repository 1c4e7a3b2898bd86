import type { Dispute } from '@jatkopolku/domain/settlement';
import { helsinkiDayOf } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

/** A disputed line of a statement waits for finance to answer; what was answered waits for who corrects the facts. */
export function disputeTask({
  month,
  providerId,
  disputeNo,
  disputedAt,
  state,
}: Dispute): Task | undefined {
  if (state !== 'open') return undefined;
  const since = helsinkiDayOf(disputedAt);
  const about = { month, providerId, disputeNo };
  return { type: 'answer-dispute', ...about, since, dueOn: null, late: false };
}
