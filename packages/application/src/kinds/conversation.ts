import {
  type Conversation,
  conversationSchema,
  conversationWaitsFor,
} from '@jatkopolku/domain/conversation';

import { kindIn } from './kind.ts';

const kind = kindIn('placement');

export const conversationKinds = {
  conversation: kind(conversationSchema, {
    owner: 'placementId',
    key: ['conversationId'],
    listedFor: ['providerId'],
    queue: conversationQueue,
    audited: true,
    purpose: 'Messages and concerns by placement; those that wait for the county or a provider',
  }),
};

/** What waits for the county's case worker or for its provider, by the day of the last turn. */
function conversationQueue({ state, providerId, waitsSince, conversationId }: Conversation) {
  const place = [waitsSince, conversationId];
  const turn = conversationWaitsFor[state];
  if (turn === 'county') return { queue: 'with-county', place } as const;
  return turn === 'provider'
    ? ({ queue: `with-provider:${providerId}`, place } as const)
    : undefined;
}
