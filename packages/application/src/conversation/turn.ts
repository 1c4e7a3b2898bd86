import { messageMail } from '@jatkopolku/contracts/letters/message-mail';
import type { Conversation, Side } from '@jatkopolku/domain/conversation';
import { type Remark, conversationSubject } from '@jatkopolku/domain/remark';
import { type Clock, type LocalDate, id } from '@jatkopolku/kernel';

import { mailToProvider } from '../provider/mail-to-provider.ts';
import type { Change, Records } from '../records.ts';
import { remarkOf } from '../remark/create-remark.ts';

export interface ConversationDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** Who takes a turn, for which side, and the business day. */
export interface Speaker {
  readonly actor: string;
  readonly today: LocalDate;
  readonly side: Side;
}

interface Said {
  readonly event: Remark['event'];
  readonly text: string;
}

/** What somebody writes, or that they have read it, as changes beside the conversation that it is counted in. */
export async function turnOf(
  deps: ConversationDeps,
  conversation: Conversation,
  { actor, today, side }: Speaker,
  { event, text }: Said,
): Promise<readonly Change[]> {
  const said = { event, text: text.trim(), category: null, fileIds: [] };
  const turn = { number: conversation.remarks, by: actor, on: today, ...said };
  const mail = side === 'county' && said.text !== '' ? await mailOf(deps, conversation) : [];
  return [remarkOf(conversationSubject(conversation), turn), ...mail];
}

function mailOf(deps: ConversationDeps, conversation: Conversation): Promise<readonly Change[]> {
  const { conversationId, providerId, remarks } = conversation;
  const mailId = id<'Mail'>(`${conversationId}-${remarks}`);
  return mailToProvider(deps, { mailId, providerId }, (language) =>
    messageMail({ ...conversation, language }),
  );
}
