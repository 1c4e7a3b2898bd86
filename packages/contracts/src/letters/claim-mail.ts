import type { ClaimNotice } from '@jatkopolku/domain/outcome';
import { claimMailWords } from '@jatkopolku/words/claim-mail';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';

/** What letters call the rule that approves clean claims. */
export function claimRuleName(language: ClaimNotice['language']): string {
  return claimMailWords.rule[language];
}

/** The message that leads to the letter: short, and without anything of the client. */
export function claimMail({ claimId, language, facts }: ClaimNotice) {
  const { subject, text } = inLanguage(claimMailWords, language);
  const values = { claimId, framework: facts.frameworkName };
  return {
    subject: filledFrom(subject, values),
    text: filledFrom(text, values),
    path: `/claims/${claimId}`,
  };
}
