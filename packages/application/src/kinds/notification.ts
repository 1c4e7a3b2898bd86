import {
  type Notification,
  notificationDigestSchema,
  notificationSchema,
} from '@jatkopolku/domain/notification';

import { kindIn } from './kind.ts';

/** Beside the placements: an interruption is notified in the transaction that decides it. */
const kind = kindIn('placement');
/** Beside the tallies: what is counted of other records has no events of its own. */
const counted = kindIn('tally');

export const notificationKinds = {
  notification: kind(notificationSchema, {
    owner: 'clientId',
    key: ['notificationNo'],
    queue: notificationQueue,
    audited: true,
    purpose:
      'What the county notifies payers and the employment authority of, by client; those not sent, and not acknowledged',
  }),
  notificationDigest: counted(notificationDigestSchema, {
    key: ['digestId'],
    packed: true,
    // Nothing was kept but counts.
    upgrades: [(earlier) => ({ ...earlier, lookedOn: null, first: [] })],
    // Computed from the days and the notifications, which are.
    audited: false,
    purpose:
      'What payers have to hear, in short and what is due first with its days, as the region was last looked through: one record',
  }),
};

/** Made ones wait to be sent, sent ones to be acknowledged, by the day since when they do. */
function notificationQueue({ state, made, sent, clientId, notificationNo }: Notification) {
  const place = [clientId, notificationNo];
  if (state === 'made') return { queue: 'made', place: [made.on, ...place] } as const;
  if (state !== 'sent') return undefined;
  return { queue: 'sent', place: [sent?.on ?? made.on, ...place] } as const;
}
