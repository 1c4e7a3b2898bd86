import { type Caller, looksAtProtected } from '@jatkopolku/domain/access';
import type { FileId, FileRecord } from '@jatkopolku/domain/file';
import type { Claim, ClaimId } from '@jatkopolku/domain/outcome';
import { type Result, success } from '@jatkopolku/kernel';

import type { FileAddress } from '../ports.ts';
import { protectedClients } from '../protected-clients.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { FileDeps } from './offer-file.ts';

/** A file, and where it can be looked at for a short while. */
export interface ShownFile {
  readonly file: FileRecord;
  readonly address: FileAddress;
}

/** What a claim rests on. */
export interface Evidence {
  readonly clientId: Claim['clientId'];
  readonly items: ShownFile[];
}

/**
 * The evidence of a claim, for those who may read the claim.
 * @returns `not-decider` of a protected client's to those who do not decide or work on it.
 */
export async function listEvidence(
  deps: FileDeps,
  claimId: ClaimId,
  caller: Pick<Caller, 'userId' | 'roles'>,
): Promise<Result<Evidence, Refusal>> {
  const claim = await deps.records.get('claim', { claimId });
  if (!claim) return refuse('not-found');
  const { clientId, evidence } = claim.record;
  const hidden = await protectedClients(deps.records, [clientId]);
  if (hidden.has(clientId) && !looksAtProtected(caller, claim.record)) return refuse('not-decider');
  return success({
    clientId,
    items: await shownFiles(
      deps,
      evidence.map(({ fileId }) => fileId),
    ),
  });
}

/** The files that a record rests on, in its order. */
export async function shownFiles(
  { records, files }: FileDeps,
  fileIds: readonly FileId[],
): Promise<ShownFile[]> {
  const items: ShownFile[] = [];
  for (const fileId of fileIds) {
    const stored = await records.get('file', { fileId });
    // Only released files are shown by a record, and what is released stays.
    if (!stored) continue;
    items.push({ file: stored.record, address: await files.shownAddress(stored.record) });
  }
  return items;
}
