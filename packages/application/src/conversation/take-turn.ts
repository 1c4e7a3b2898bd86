import {
  type Conversation,
  closeProblem,
  closingTextProblem,
  conversationSteps,
} from '@jatkopolku/domain/conversation';
import { success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { KeyOf } from '../records.ts';
import { allow } from '../refuse.ts';
import { type ConversationDeps, type Speaker, turnOf } from './turn.ts';

export type ExpectedConversation = Expected<KeyOf<'conversation'>> & Speaker;

/** Writes in a conversation: the other side's turn comes, also where it was done. */
export function writeMessage(
  deps: ConversationDeps,
  { today, side, ...expected }: ExpectedConversation,
  { text }: { readonly text: string },
): Saved<Conversation> {
  const speaker = { actor: expected.actor, today, side };
  return moveRecord(deps.records, {
    kind: 'conversation',
    step: conversationSteps[`${side}-write`],
    event: 'message-written',
    ...expected,
    edit: (before, state) =>
      success({ ...before, remarks: before.remarks + 1, waitsSince: today, state }),
    beside: (conversation) => turnOf(deps, conversation, speaker, { event: `${side}-wrote`, text }),
  });
}

/** Closes it: what was written is read, and needs no answer; a concern is closed with words. */
export function closeConversation(
  deps: ConversationDeps,
  { today, side, ...expected }: ExpectedConversation,
  { text }: { readonly text: string },
): Saved<Conversation> {
  const speaker = { actor: expected.actor, today, side };
  const event = text.trim() === '' ? 'read' : 'closed';
  return moveRecord(deps.records, {
    kind: 'conversation',
    step: conversationSteps[`${side}-close`],
    event: 'conversation-closed',
    ...expected,
    edit: (before, state) => {
      const problem = closeProblem(before, side) ?? closingTextProblem(before, text);
      const remarks = before.remarks + 1;
      return allow({ ...before, remarks, waitsSince: today, state }, problem ? [problem] : []);
    },
    beside: (conversation) => turnOf(deps, conversation, speaker, { event, text }),
  });
}
