import type { ClaimId } from '@jatkopolku/domain/outcome';
import type { LocalDate } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { LetterLanguage } from '@jatkopolku/words/language';
import { secondPartMailWords } from '@jatkopolku/words/second-part-mail';

import { dayText } from '../texts/day-text.ts';

interface SecondPartDue {
  readonly claimId: ClaimId;
  readonly claimBy: LocalDate;
  readonly language: LetterLanguage;
}

/** The message that asks for the evidence of a path that has lasted, without anything of the client. */
export function secondPartMail({ claimId, claimBy, language }: SecondPartDue) {
  const { subject, text } = inLanguage(secondPartMailWords, language);
  const values = { claimId, until: dayText(claimBy, language) };
  return {
    subject: filledFrom(subject, values),
    text: filledFrom(text, values),
    path: `/claims/${claimId}`,
  };
}
