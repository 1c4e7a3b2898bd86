import { type NotificationDigest, digestOf } from '@jatkopolku/domain/notification';

import type { Records, Versioned } from '../records.ts';
import { type DueNotification, dueNotifications } from './due-notifications.ts';
import type { NotifyingDeps } from './make-notifications.ts';

const key = { digestId: 'due' } as const;

/** What payers have to hear, in short, as it was last looked through: tasks read one record instead of a region. */
export async function readDigest(
  records: Records,
): Promise<Versioned<NotificationDigest> | undefined> {
  return records.get('notificationDigest', key);
}

/** Looks the region through, by night. */
export async function digestNotifications(
  { records, clock }: NotifyingDeps,
  { actor }: { readonly actor: string },
): Promise<void> {
  await keepDigest(records, await dueNotifications(records, clock.today()), actor);
}

/** Keeps what is due in short. Of two who keep it at once one does; the next night puts it right. */
export async function keepDigest(
  records: Records,
  due: readonly DueNotification[],
  actor: string,
): Promise<void> {
  const before = await readDigest(records);
  const record = digestOf(due);
  await records.commit([{ kind: 'notificationDigest', record, before }], {
    event: 'changed',
    actor,
  });
}
