import type { Notification } from '@jatkopolku/domain/notification';

import type { Records, Versioned } from '../records.ts';

/** So many of each are shown, those that have waited longest. */
const LIMIT = 500;

export interface WaitingNotifications {
  readonly items: Versioned<Notification>[];
  readonly more: boolean;
}

/** The notifications that nobody has sent, and those that their receiver has not acknowledged. */
export async function waitingNotifications(records: Records): Promise<WaitingNotifications> {
  const [made, sent] = await Promise.all([
    records.waiting('notification', 'made', LIMIT + 1),
    records.waiting('notification', 'sent', LIMIT + 1),
  ]);
  return {
    items: [...made.slice(0, LIMIT), ...sent.slice(0, LIMIT)],
    more: made.length > LIMIT || sent.length > LIMIT,
  };
}
