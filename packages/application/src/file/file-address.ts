import type { FileId } from '@jatkopolku/domain/file';
import { type Result, success } from '@jatkopolku/kernel';

import type { FileAddress } from '../ports.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { FileDeps } from './offer-file.ts';

/** Where a released file can be fetched for a short while; no other file can. */
export async function fileAddress(
  { records, files }: FileDeps,
  fileId: FileId,
): Promise<Result<FileAddress, Refusal>> {
  const stored = await records.get('file', { fileId });
  if (!stored) return refuse('not-found');
  const { state } = stored.record;
  if (state !== 'released') return refuse({ code: 'not-in-this-state', details: { state } });
  return success(await files.downloadAddress(stored.record));
}
