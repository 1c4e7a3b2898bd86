import { type Operations, operations } from '@jatkopolku/contracts';
import { type ExclusionGroundCode, exclusionGroundCodes } from '@jatkopolku/domain/eligibility';

import { readBy } from '../../form/reading.ts';

export const exclusionAnswers = ['no', 'yes', 'corrected'] as const;
type Answer = (typeof exclusionAnswers)[number];

/** A declaration as it is being taken: an answer for every ground, of which most are absent. */
export interface DeclarationDraft {
  readonly declaredBy: string;
  readonly declaredOn: string;
  readonly note: string;
  readonly answers: Readonly<Partial<Record<ExclusionGroundCode, Answer>>>;
}

export const emptyDeclaration: DeclarationDraft = {
  declaredBy: '',
  declaredOn: '',
  note: '',
  answers: {},
};

export function readDeclaration(draft: DeclarationDraft) {
  const { declaredBy, declaredOn, note, answers } = draft;
  const found = exclusionGroundCodes.flatMap((ground) => {
    const answer = answers[ground];
    return answer === 'yes' || answer === 'corrected' ? [{ ground, answer, note }] : [];
  });
  return readBy<DeclarationDraft, Operations['takeDeclaration']>(operations.takeDeclaration, {
    declaredBy,
    declaredOn,
    found,
  });
}
