import type { Dispute } from '@jatkopolku/domain/settlement';
import { disputeMailWords } from '@jatkopolku/words/dispute-mail';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { LetterLanguage } from '@jatkopolku/words/language';

import { monthText } from '../texts/day-text.ts';

interface DisputeNews extends Pick<Dispute, 'providerId' | 'month'> {
  readonly language: LetterLanguage;
}

/** The message that leads to finance's answer, without anything of the line or of a client. */
export function disputeMail({ providerId, month, language }: DisputeNews) {
  const { subject, text } = inLanguage(disputeMailWords, language);
  return {
    subject: filledFrom(subject, { month: monthText(month, language) }),
    text,
    path: `/statements/${providerId}/${month}`,
  };
}
