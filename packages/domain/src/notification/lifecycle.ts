import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

/** A notice to a payer or the employment authority, until the receiver is known to have it. */
export const notificationStates = ['made', 'sent', 'acknowledged', 'dropped'] as const;
export type NotificationState = (typeof notificationStates)[number];
export type NotificationEvent = 'send' | 'acknowledge' | 'drop';

/** What was sent cannot be dropped: what was wrong in it is corrected by another. */
export const notificationLifecycle: Lifecycle<NotificationState, NotificationEvent> = {
  made: { send: 'sent', acknowledge: null, drop: 'dropped' },
  sent: { send: null, acknowledge: 'acknowledged', drop: null },
  acknowledged: { send: null, acknowledge: null, drop: null },
  dropped: { send: null, acknowledge: null, drop: null },
};

export const notificationSteps = stepsOf(notificationLifecycle);
