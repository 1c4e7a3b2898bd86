import type { Caller } from '@jatkopolku/domain/access';
import { type FileDraft, type FileId, type FileRecord, readOffer } from '@jatkopolku/domain/file';
import { type Clock, type Result, success } from '@jatkopolku/kernel';

import { createRecord } from '../create-record.ts';
import type { FileStore, UploadAddress } from '../ports.ts';
import type { Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

export interface FileDeps {
  readonly records: Records;
  readonly files: FileStore;
}

/** What somebody is about to send. */
export interface OfferFile extends FileDraft {
  readonly fileId: FileId;
}

export interface OfferedFile extends Versioned<FileRecord> {
  /** Where the content is to be sent; null for a file that is awaited no more. */
  readonly upload: UploadAddress | null;
}

/** Takes note of a file and says where to send it. The same offer made again gives a new address. */
export async function offerFile(
  { records, files, clock }: FileDeps & { readonly clock: Clock },
  { fileId, ...draft }: OfferFile,
  { userId, providerId }: Pick<Caller, 'userId' | 'providerId'>,
): Promise<Result<OfferedFile, Refusal>> {
  const offer = readOffer(draft);
  if (!offer.ok) return refuse(...offer.error);
  const made = await createRecord(records, {
    kind: 'file',
    record: {
      ...offer.value,
      fileId,
      state: 'awaited',
      offeredBy: userId,
      providerId,
      offeredAt: clock.businessNow(),
      refusedReason: null,
    },
    actor: userId,
    event: 'file-offered',
    fresh: ['offeredAt', 'state', 'refusedReason'],
  });
  if (!made.ok) return made;
  const { record } = made.value;
  const upload = record.state === 'awaited' ? await files.uploadAddress(record) : null;
  return success({ ...made.value, upload });
}
