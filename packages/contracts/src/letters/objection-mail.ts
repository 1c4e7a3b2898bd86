import type { ClaimId } from '@jatkopolku/domain/outcome';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { LetterLanguage } from '@jatkopolku/words/language';
import { objectionMailWords } from '@jatkopolku/words/objection-mail';

interface ObjectionNews {
  readonly what: 'asked' | 'decided';
  readonly claimId: ClaimId;
  readonly language: LetterLanguage;
}

/** The message that leads to what was asked about an objection, or how it was decided: without anything of either. */
export function objectionMail({ what, claimId, language }: ObjectionNews) {
  const { subject, text } = inLanguage(objectionMailWords[what], language);
  const values = { claimId };
  return {
    subject: filledFrom(subject, values),
    text: filledFrom(text, values),
    path: `/claims/${claimId}`,
  };
}
