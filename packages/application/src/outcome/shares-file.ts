import type { FileId } from '@jatkopolku/domain/file';
import type { Claim } from '@jatkopolku/domain/outcome';

import type { Records } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import { filesOfEvidence } from './evidence-problems.ts';

/** So many files of the same content are looked at: a person who sends one more often has long been seen. */
const MAX_COPIES = 100;

/** Whether one of the others rests on a file of the same content as one of the claim. */
export async function sharesFile(
  records: Records,
  { evidence }: Pick<Claim, 'evidence'>,
  others: readonly Pick<Claim, 'evidence'>[],
): Promise<boolean> {
  const used = new Set(others.flatMap((other) => filesOfEvidence(other.evidence)));
  const own = await records.getMany(
    'file',
    filesOfEvidence(evidence).map((fileId) => ({ fileId })),
  );
  const hashes = new Set(own.map(({ record }) => record.sha256));
  const copies = await someAtOnce([...hashes], (hash) => filesOfContent(records, hash));
  return copies.flat().some((fileId) => used.has(fileId));
}

async function filesOfContent(records: Records, sha256: string): Promise<FileId[]> {
  const asked = { words: sha256, limit: MAX_COPIES, cursor: undefined };
  const page = await records.find('file', asked);
  return (page?.items ?? []).map(({ record }) => record.fileId);
}
