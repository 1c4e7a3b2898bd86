import { type Conversation, conversationWaitsFor } from '@jatkopolku/domain/conversation';

import type { Task } from './schema.ts';

/** A message or a concern waits for whose turn it is; nothing says when it is late. */
export function conversationTask(conversation: Conversation): Task | undefined {
  const { conversationId, placementId, clientId, providerId, concern, state } = conversation;
  if (!conversationWaitsFor[state]) return undefined;
  const about = { conversationId, placementId, clientId, providerId };
  const type = concern ? 'answer-concern' : 'answer-message';
  return { type, ...about, since: conversation.waitsSince, dueOn: null, late: false };
}
