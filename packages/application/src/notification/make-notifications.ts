import type { ClientId } from '@jatkopolku/domain/client';
import type { Notification } from '@jatkopolku/domain/notification';
import type { Clock } from '@jatkopolku/kernel';

import { type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';
import { type Named, markOf } from '../recovery/open-amount.ts';
import { someAtOnce } from '../some-at-once.ts';
import type { DueNotification } from './due-notifications.ts';
import { digestNotifications, keepDigest, lookThrough } from './keep-digest.ts';

export interface NotifyingDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** So many are made in a call; the rest in the next one. */
const MAX_AT_ONCE = 200;

/** What is made of what is due: for one payer, of one client or of all. */
export interface Wanted {
  readonly payer: string;
  readonly clientId: ClientId | null;
}

export interface MadeNotifications {
  readonly made: number;
  /** How many of the payer's are still due. */
  readonly left: number;
}

/**
 * Makes the notices of absences that are due to a payer, one for each client. Each is numbered after all that was
 * made of its client when the days were looked at: of two people who make them at once, or a second press, the later one
 * finds the number taken, and makes none.
 */
export async function makeAbsenceNotices(
  deps: NotifyingDeps,
  { payer, clientId }: Wanted,
  who: Named,
): Promise<MadeNotifications> {
  const { before, due: all } = await lookThrough(deps);
  const due = all.filter(
    (one) => one.payer === payer && (clientId === null || one.clientId === clientId),
  );
  const made = await someAtOnce(due.slice(0, MAX_AT_ONCE), (one) => makeOne(deps, one, who));
  const count = made.filter(({ ok }) => ok).length;
  const isMade = new Set(due.filter((_, at) => made[at]?.ok));
  const left = all.filter((one) => !isMade.has(one));
  const kept = await keepDigest(deps, { before, due: left }, who.actor);
  // Another has looked meanwhile, and may not have seen what was made here.
  if (!kept.ok) await digestNotifications(deps, who);
  return { made: count, left: Math.max(0, due.length - MAX_AT_ONCE) };
}

function makeOne(
  deps: NotifyingDeps,
  { clientId, payer, days, nextNo }: DueNotification,
  who: Named,
): Saved<Notification> {
  return createRecord(deps.records, {
    kind: 'notification',
    event: 'notification-made',
    actor: who.actor,
    record: {
      clientId,
      notificationNo: nextNo,
      about: { type: 'absences', payer, days: [...days] },
      ...justMade(markOf(deps, who)),
    },
  });
}

/** A notification that nobody has sent. */
export function justMade(made: Notification['made']) {
  return { made, sent: null, acknowledged: null, dropped: null, state: 'made' as const };
}
