import type { ClientId } from '@jatkopolku/domain/client';
import type { FileId, FileRecord } from '@jatkopolku/domain/file';
import { type Result, success } from '@jatkopolku/kernel';

import type { FileAddress } from '../ports.ts';
import type { Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { FileDeps } from './offer-file.ts';
import { clientsOfPaper } from './papers.ts';

/** Where a file can be fetched, and the clients whose paper it is: who fetches it looks at them. */
export interface PaperAddress extends FileAddress {
  readonly clientIds: ClientId[];
}

/** Where a released file can be fetched for a short while; no other file can. */
export async function fileAddress(
  { records, files }: FileDeps,
  fileId: FileId,
): Promise<Result<PaperAddress, Refusal>> {
  const stored = await records.get('file', { fileId });
  if (!stored) return refuse('not-found');
  const { state } = stored.record;
  if (state !== 'released') return refuse({ code: 'not-in-this-state', details: { state } });
  const address = await files.downloadAddress(stored.record);
  return success({ ...address, clientIds: await clientsOfPaper(records, fileId) });
}

/** What a reader gets of a file: its name may name its clients. */
export interface ReadFile extends Versioned<FileRecord> {
  readonly clientIds: ClientId[];
}

export async function readFile(
  records: Records,
  fileId: FileId,
): Promise<Result<ReadFile, Refusal>> {
  const stored = await records.get('file', { fileId });
  if (!stored) return refuse('not-found');
  return success({ ...stored, clientIds: await clientsOfPaper(records, fileId) });
}
