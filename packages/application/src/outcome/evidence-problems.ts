import type { FileId } from '@jatkopolku/domain/file';
import { type Claim, type Claimant, isEvidence } from '@jatkopolku/domain/outcome';

import type { Records } from '../records.ts';
import type { Refusal } from '../refuse.ts';

interface Sent {
  readonly claimant: Claimant;
  /** Where the files are in what was sent. */
  readonly at: string;
}

/** What is wrong with which of the files that show something. */
export async function evidenceProblems(
  records: Records,
  fileIds: readonly FileId[],
  { claimant, at }: Sent,
): Promise<Refusal> {
  const stored = await records.getMany(
    'file',
    fileIds.map((fileId) => ({ fileId })),
  );
  const files = new Map(stored.map(({ record }) => [record.fileId, record]));
  return fileIds.flatMap((fileId, place) =>
    isEvidence(files.get(fileId), claimant)
      ? []
      : [{ code: 'evidence-unusable' as const, at: `${at}/${place}` }],
  );
}

/** The files of a claim's evidence, without what they show. */
export function filesOfEvidence(evidence: Claim['evidence']): FileId[] {
  return evidence.map(({ fileId }) => fileId);
}
