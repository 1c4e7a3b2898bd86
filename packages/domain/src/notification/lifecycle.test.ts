import type { Lifecycle } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import {
  type NotificationEvent,
  type NotificationState,
  notificationLifecycle,
  notificationStates,
} from './lifecycle.ts';

const expected: Lifecycle<NotificationState, NotificationEvent> = {
  made: { send: 'sent', acknowledge: null, drop: 'dropped' },
  sent: { send: null, acknowledge: 'acknowledged', drop: null },
  acknowledged: { send: null, acknowledge: null, drop: null },
  dropped: { send: null, acknowledge: null, drop: null },
};

it.each(notificationStates)('a notification that is %s', (state) => {
  expect(notificationLifecycle[state]).toStrictEqual(expected[state]);
});
