import { type Claim, type Claimant, isEvidence } from '@jatkopolku/domain/outcome';

import type { Records } from '../records.ts';
import type { Refusal } from '../refuse.ts';

/** What is wrong with which file of a claim's evidence. */
export async function evidenceProblems(
  records: Records,
  evidence: Claim['evidence'],
  claimant: Claimant,
): Promise<Refusal> {
  const stored = await records.getMany(
    'file',
    evidence.map((fileId) => ({ fileId })),
  );
  const files = new Map(stored.map(({ record }) => [record.fileId, record]));
  return evidence.flatMap((fileId, place) =>
    isEvidence(files.get(fileId), claimant)
      ? []
      : [{ code: 'evidence-unusable' as const, at: `/evidence/${place}` }],
  );
}
