import type { Conversation } from '@jatkopolku/domain/conversation';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { LetterLanguage } from '@jatkopolku/words/language';
import { messageMailWords } from '@jatkopolku/words/message-mail';

interface Waiting extends Pick<Conversation, 'placementId' | 'conversationId'> {
  readonly language: LetterLanguage;
}

/** The mail that a message waits: nothing of what it says, of whom, or by whom. */
export function messageMail({ placementId, conversationId, language }: Waiting) {
  const path = `/placements/${placementId}/conversations/${conversationId}`;
  return { ...inLanguage(messageMailWords, language), path };
}
