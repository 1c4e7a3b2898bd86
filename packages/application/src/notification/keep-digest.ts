import { type NotificationDigest, digestOf } from '@jatkopolku/domain/notification';
import type { Problem, Result } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { type DueNotification, dueNotifications } from './due-notifications.ts';
import type { NotifyingDeps } from './make-notifications.ts';

const key = { digestId: 'due' } as const;

/** A look that was overtaken is repeated; what overtakes it each time is as late as it. */
const LOOKS = 3;

/** What payers have to hear, in short, as it was last looked through: tasks and pages read one record instead of a region. */
export async function readDigest(
  records: Records,
): Promise<Versioned<NotificationDigest> | undefined> {
  return records.get('notificationDigest', key);
}

/** What a look found, to be kept in place of what was there before it began. */
interface Look {
  readonly before: Versioned<NotificationDigest> | undefined;
  readonly due: readonly DueNotification[];
}

/** Looks the region through. What is kept is read first, so that nothing older is written over what another look finds meanwhile. */
export async function lookThrough({ records, clock }: NotifyingDeps): Promise<Look> {
  const before = await readDigest(records);
  return { before, due: await dueNotifications(records, clock.today()) };
}

/** Looks the region through, by night and when something is due again. */
export async function digestNotifications(
  deps: NotifyingDeps,
  { actor }: { readonly actor: string },
): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const kept = await keepDigest(deps, await lookThrough(deps), actor);
    if (kept.ok) return;
  }
}

/** Keeps in short what a look found; refused where another has kept something since the look began. */
export function keepDigest(
  { records, clock }: NotifyingDeps,
  { before, due }: Look,
  actor: string,
): Promise<Result<void, Problem>> {
  const record = digestOf(due, clock.today());
  return records.commit([{ kind: 'notificationDigest', record, before }], {
    event: 'changed',
    actor,
  });
}
