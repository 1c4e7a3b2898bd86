import type { FileId } from '@jatkopolku/domain/file';
import type { Claim } from '@jatkopolku/domain/outcome';
import { claimSubject } from '@jatkopolku/domain/remark';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Change } from '../records.ts';
import { remarkOf } from '../remark/create-remark.ts';

interface Answer {
  readonly claim: Claim;
  readonly before: Claim;
  readonly text: string;
  readonly by: string;
  readonly on: LocalDate;
}

/** What a provider answers to what was asked of a claim, with the files that come with it. */
export function answerOf({ claim, before, text, by, on }: Answer): Change {
  const turn = { number: claim.remarks, by, on, event: 'answered' as const, category: null };
  const fileIds = filesAdded(before.evidence, claim.evidence);
  return remarkOf(claimSubject(claim), { ...turn, text: text.trim(), fileIds });
}

/** The files that were not among those before. */
function filesAdded(before: Claim['evidence'], now: Claim['evidence']): FileId[] {
  const known = new Set(before.map(({ fileId }) => fileId));
  return now.map(({ fileId }) => fileId).filter((fileId) => !known.has(fileId));
}
