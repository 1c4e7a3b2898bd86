import {
  closeConversation,
  openConversation,
  raiseConcern,
  writeMessage,
} from '@jatkopolku/application';
import { conversationOperations as operations } from '@jatkopolku/contracts';
import { type ConversationId, sideOf } from '@jatkopolku/domain/conversation';
import { id } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, seenToday } from './records.ts';

/** What providers and case workers write to each other about placements. */
export function addConversationRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listConversations, (call) => {
    const { placementId } = call.query;
    const owner = placementId === undefined ? undefined : { placementId };
    const provider = owner ? undefined : (call.own ?? undefined);
    return listPage(call, 'conversation', call.query, { partition: undefined, owner, provider });
  });
  serve(app, api, operations.readConversation, (call) =>
    readOne(call, 'conversation', call.params),
  );
  serveOnce(app, api, operations.openConversation, {
    make: (call, newId) =>
      openConversation(call, { ...call.body, conversationId: named(newId) }, speaking(call)),
    again: ({ records, body }, newId) =>
      records.get('conversation', { ...body, conversationId: named(newId) }),
  });
  serveOnce(app, api, operations.raiseConcern, {
    make: (call, newId) =>
      raiseConcern(call, { ...call.body, conversationId: named(newId) }, asking(call)),
    again: ({ records, body }, newId) =>
      records.get('conversation', { ...body, conversationId: named(newId) }),
  });
  serve(app, api, operations.writeMessage, (call) =>
    writeMessage(call, { ...seenToday(call), side: sideOf(call.own) }, call.body),
  );
  serve(app, api, operations.closeConversation, (call) =>
    closeConversation(call, { ...seenToday(call), side: sideOf(call.own) }, call.body),
  );
}

function named(newId: (prefix: string) => string): ConversationId {
  return id<'Conversation'>(newId('M'));
}

function speaking(call: Parameters<typeof asking>[0] & { readonly own: string | null }) {
  return { ...asking(call), side: sideOf(call.own) };
}
