import { mailSchema } from '@jatkopolku/domain/mail';
import { decisionSchema, feedSchema, noticeSchema } from '@jatkopolku/domain/option';

import { decisionQueue, mailQueue, noticeQueue } from '../queues.ts';
import { type Definitions, whole } from './definition.ts';

/** Decisions on options, what is told of them and by what, and the calendars of their deadlines. */
export const optionKinds: Definitions<'decision' | 'notice' | 'feed' | 'mail'> = {
  decision: {
    slice: 'option',
    schema: decisionSchema,
    partition: whole,
    sort: ({ decisionId }) => [decisionId],
    queue: decisionQueue,
    audited: true,
    purpose: 'Decision on an option by id; all of the region',
  },
  notice: {
    slice: 'option',
    schema: noticeSchema,
    partition: whole,
    sort: ({ decisionId, agreementId }) => [decisionId, agreementId],
    owner: ({ decisionId }) => [decisionId],
    queue: noticeQueue,
    provider: ({ providerId }) => providerId,
    audited: true,
    purpose: 'What providers were told of a decision, by decision; all of the region',
  },
  feed: {
    slice: 'option',
    schema: feedSchema,
    partition: whole,
    sort: ({ userId, feedId }) => [userId, feedId],
    owner: ({ userId }) => [userId],
    unique: ({ hash, state }) => (state === 'active' ? [['secret', hash]] : []),
    audited: true,
    purpose: 'Secret addresses of calendars, by person; by the hash of the secret',
  },
  mail: {
    slice: 'mail',
    schema: mailSchema,
    partition: whole,
    sort: ({ mailId }) => [mailId],
    queue: mailQueue,
    audited: true,
    purpose: 'Messages to be sent; all of the region',
  },
};
