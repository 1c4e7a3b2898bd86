import { closeProblem, conversationSteps, sideOf } from '@jatkopolku/domain/conversation';

import { type Row, own } from './policy-row.ts';
import { region } from './reach.ts';

const reads = { ...region('case-worker', 'coordinator', 'auditor'), ...own };
const writes = { ...region('case-worker'), ...own };

/** Who reads and writes what is said of a placement: its provider's people, and the county's case workers. */
export const conversationPolicy = {
  listConversations: reads,
  readConversation: reads,
  listConversationRemarks: reads,
  openConversation: writes,
  raiseConcern: own,
  writeMessage: {
    ...writes,
    on: 'conversation',
    steps: [conversationSteps['county-write'], conversationSteps['provider-write']],
  },
  closeConversation: {
    ...writes,
    on: 'conversation',
    steps: [conversationSteps['county-close'], conversationSteps['provider-close']],
    rule: (conversation, actor) => closeProblem(conversation, sideOf(actor.own)),
  },
} as const satisfies Record<string, Row>;
