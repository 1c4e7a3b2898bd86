import { type Notification, notificationSchema } from '@jatkopolku/domain/notification';

import type { Overrides } from './overrides.ts';

/** A notice to Kela that the default client was ill for a day, which nobody has sent yet. */
export function makeNotification(
  overrides: Overrides<typeof notificationSchema> = {},
): Notification {
  return notificationSchema.parse({
    clientId: 'C1',
    notificationNo: 1,
    about: {
      type: 'absences',
      payer: 'kela',
      days: [{ date: '2020-01-14', reason: 'sick', before: null }],
    },
    made: { by: 'maker', name: 'Kaisa', on: '2020-01-20' },
    sent: null,
    acknowledged: null,
    dropped: null,
    state: 'made',
    ...overrides,
  });
}
