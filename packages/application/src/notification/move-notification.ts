import { type Notification, notificationSteps } from '@jatkopolku/domain/notification';
import { success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { EventType, KeyOf } from '../records.ts';
import { type Named, markOf } from '../recovery/open-amount.ts';
import { digestNotifications } from './keep-digest.ts';
import type { NotifyingDeps } from './make-notifications.ts';

export type ExpectedNotification = Expected<KeyOf<'notification'>> & Named;

type Move = 'send' | 'acknowledge' | 'drop';

const moves = {
  send: { event: 'notification-sent', field: 'sent' },
  acknowledge: { event: 'notification-acknowledged', field: 'acknowledged' },
  drop: { event: 'notification-dropped', field: 'dropped' },
} as const satisfies Record<Move, { event: EventType; field: keyof Notification }>;

/** Notes that it was sent, that the receiver has it, or that it is not sent: by whom, and on which day. What is dropped is due again. */
export async function moveNotification(
  deps: NotifyingDeps,
  { name, ...expected }: ExpectedNotification,
  move: Move,
): Saved<Notification> {
  const { event, field } = moves[move];
  const moved = await moveRecord(deps.records, {
    kind: 'notification',
    step: notificationSteps[move],
    event,
    ...expected,
    edit: (before, state) =>
      success({ ...before, [field]: markOf(deps, { ...expected, name }), state }),
  });
  if (moved.ok && move === 'drop') await digestNotifications(deps, expected);
  return moved;
}
