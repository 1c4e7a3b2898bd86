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
  evidence: Claim['evidence'],
  { claimant, at }: Sent,
): Promise<Refusal> {
  const stored = await records.getMany(
    'file',
    evidence.map((fileId) => ({ fileId })),
  );
  const files = new Map(stored.map(({ record }) => [record.fileId, record]));
  return evidence.flatMap((fileId, place) =>
    isEvidence(files.get(fileId), claimant)
      ? []
      : [{ code: 'evidence-unusable' as const, at: `${at}/${place}` }],
  );
}
