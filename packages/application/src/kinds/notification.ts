import { type Notification, notificationSchema } from '@jatkopolku/domain/notification';

import { kindIn } from './kind.ts';

/** Beside the placements: an interruption is notified in the transaction that decides it. */
const kind = kindIn('placement');

export const notificationKinds = {
  notification: kind(notificationSchema, {
    owner: 'clientId',
    key: ['notificationNo'],
    queue: notificationQueue,
    audited: true,
    purpose:
      'What the county notifies payers and the employment authority of, by client; those not sent, and not acknowledged',
  }),
};

/** Made ones wait to be sent, sent ones to be acknowledged, by the day since when they do. */
function notificationQueue({ state, made, sent, clientId, notificationNo }: Notification) {
  const place = [clientId, notificationNo];
  if (state === 'made') return { queue: 'made', place: [made.on, ...place] } as const;
  if (state !== 'sent') return undefined;
  return { queue: 'sent', place: [sent?.on ?? made.on, ...place] } as const;
}
