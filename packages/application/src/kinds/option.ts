import {
  decisionSchema,
  decisionWaitsAs,
  feedSchema,
  noticeSchema,
} from '@jatkopolku/domain/option';

import { kindIn } from './kind.ts';

const kind = kindIn('option');

/** Decisions on options, what providers hear of them, and the calendars of their deadlines. */
export const optionKinds = {
  decision: kind(decisionSchema, {
    key: ['decisionId'],
    // Proposed ones wait for the second person, confirmed ones for the notices; by the day of proposing.
    queue: ({ state, proposedOn, decisionId }) => {
      const queue = decisionWaitsAs[state];
      return queue && ({ queue, place: [proposedOn, decisionId] } as const);
    },
    audited: true,
    purpose: 'Decision on an option by id; all of the region',
  }),
  notice: kind(noticeSchema, {
    owner: 'decisionId',
    key: ['agreementId'],
    // They wait until they are acknowledged, by the day of sending.
    queue: ({ state, sentOn, decisionId, agreementId }) =>
      state === 'sent'
        ? ({ queue: 'sent', place: [sentOn, decisionId, agreementId] } as const)
        : undefined,
    listedFor: ['providerId'],
    audited: true,
    purpose: 'Notices of a decision to providers, by decision; all of the region',
  }),
  feed: kind(feedSchema, {
    owner: 'userId',
    key: ['feedId'],
    unique: ({ hash, state }) => (state === 'active' ? [['secret', hash]] : []),
    audited: true,
    purpose: 'Secret addresses of calendars, by person; by the hash of the secret',
  }),
};
