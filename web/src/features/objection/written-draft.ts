import { type Operations, operations } from '@jatkopolku/contracts';

import { readBy } from '../../form/reading.ts';
import type { Attached } from '../outcome/claim-draft.ts';
import type { ClaimNotice } from './queries.ts';

/** What a provider writes of its objection, with the files that show it. */
export interface WrittenDraft {
  readonly text: string;
  readonly evidence: readonly Attached[];
}

export const nothingWritten: WrittenDraft = { text: '', evidence: [] };

/** Files are attached as the evidence of a claim is. */
function fieldOf([field = '', ...rest]: readonly string[]): string {
  return field === 'fileIds' ? 'evidence' : [field, ...rest].join('.');
}

const bodyOf = ({ text, evidence }: WrittenDraft) => ({
  text,
  fileIds: evidence.map(({ fileId }) => fileId),
});

/** An objection by the API's own schema. */
export function readNewObjection(
  draft: WrittenDraft,
  { claimId, decisionNo }: Pick<ClaimNotice, 'claimId' | 'decisionNo'>,
) {
  const body = { claimId, decisionNo, ...bodyOf(draft) };
  return readBy<WrittenDraft, Operations['fileObjection']>(operations.fileObjection, body, fieldOf);
}

/** An answer by the API's own schema. */
export function readObjectionAnswer(draft: WrittenDraft) {
  return readBy<WrittenDraft, Operations['answerObjection']>(
    operations.answerObjection,
    bodyOf(draft),
    fieldOf,
  );
}
