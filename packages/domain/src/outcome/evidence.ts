import type { FileRecord } from '@jatkopolku/domain/file';
import type { ProviderId } from '@jatkopolku/domain/provider';

/** Who claims, and for which provider. */
export interface Claimant {
  readonly userId: string;
  readonly providerId: ProviderId;
}

/** Evidence is a checked file that the claimant, or somebody of the same provider, has sent. */
export function isEvidence(
  file: Pick<FileRecord, 'state' | 'offeredBy' | 'providerId'> | undefined,
  { userId, providerId }: Claimant,
): boolean {
  if (file?.state !== 'released') return false;
  return file.offeredBy === userId || file.providerId === providerId;
}
