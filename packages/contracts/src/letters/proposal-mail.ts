import type { Proposal } from '@jatkopolku/domain/proposal';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { LetterLanguage } from '@jatkopolku/words/language';
import { proposalMailWords } from '@jatkopolku/words/proposal-mail';

interface Answered extends Pick<Proposal, 'placementId' | 'proposalId'> {
  readonly language: LetterLanguage;
}

/** The mail that an answer waits: nothing of what was proposed, for whom, or how it was answered. */
export function proposalMail({ placementId, proposalId, language }: Answered) {
  const path = `/placements/${placementId}/proposals/${proposalId}`;
  return { ...inLanguage(proposalMailWords, language), path };
}
