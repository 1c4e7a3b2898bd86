import { type Conversation, conversationSchema } from '@jatkopolku/domain/conversation';

import type { Overrides } from './overrides.ts';

/** A message of the provider about the default placement, which waits for the county. */
export function makeConversation(
  overrides: Overrides<typeof conversationSchema> = {},
): Conversation {
  return conversationSchema.parse({
    conversationId: 'M1',
    placementId: 'L1',
    providerId: 'P1',
    clientId: 'C1',
    concern: null,
    openedOn: '2020-03-02',
    remarks: 1,
    waitsSince: '2020-03-02',
    state: 'with-county',
    ...overrides,
  });
}
