import { mailSchema } from '@jatkopolku/domain/mail';

import { kindIn } from './kind.ts';

const kind = kindIn('mail');

export const mailKinds = {
  mail: kind(mailSchema, {
    key: ['mailId'],
    // Messages wait until they are sent, in their order.
    queue: ({ sentAt, writtenAt, mailId }) =>
      sentAt === null ? ({ queue: 'unsent', place: [writtenAt, mailId] } as const) : undefined,
    audited: true,
    purpose: 'Messages to be sent; all of the region',
  }),
};
