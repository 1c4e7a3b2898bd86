import { notificationSteps } from '@jatkopolku/domain/notification';

import type { Row } from './policy-row.ts';
import { region } from './reach.ts';

const reads = region('case-worker', 'coordinator', 'auditor');
const handles = region('case-worker');

/** Who notifies payers and the employment authority: the county's case workers, who alone read the identity codes in what is sent. */
export const notificationPolicy = {
  listNotifications: reads,
  readDueNotifications: reads,
  listWaitingNotifications: reads,
  readNotification: reads,
  makeAbsenceNotices: handles,
  sendNotification: { ...handles, on: 'notification', steps: [notificationSteps.send] },
  acknowledgeNotification: {
    ...handles,
    on: 'notification',
    steps: [notificationSteps.acknowledge],
  },
  dropNotification: { ...handles, on: 'notification', steps: [notificationSteps.drop] },
  readNotificationDocument: handles,
} as const satisfies Record<string, Row>;
