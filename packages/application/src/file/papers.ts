import { type Caller, isKnownTo, looksAtProtected, reachOf } from '@jatkopolku/domain/access';
import type { ClientId } from '@jatkopolku/domain/client';
import type { FileId, FileRecord } from '@jatkopolku/domain/file';

import { protectedClients } from '../protected-clients.ts';
import type { RecordOf, Records } from '../records.ts';

/** No file is a paper of so many records. */
const MAX_RECORDS = 20;

/** The claims that rest on a file: it is a paper of their clients. */
async function claimsOn(records: Records, fileId: FileId): Promise<RecordOf<'claim'>[]> {
  const page = await records.find('claim', {
    words: fileId,
    limit: MAX_RECORDS,
    cursor: undefined,
  });
  return (page?.items ?? [])
    .map(({ record }) => record)
    .filter(({ evidence }) => evidence.some((one) => one.fileId === fileId));
}

/** The exchanges in which a file has come: it is a paper of their clients too. */
async function remarksWith(records: Records, fileId: FileId): Promise<RecordOf<'remark'>[]> {
  const page = await records.find('remark', {
    words: fileId,
    limit: MAX_RECORDS,
    cursor: undefined,
  });
  return (page?.items ?? [])
    .map(({ record }) => record)
    .filter(({ fileIds }) => fileIds.some((one) => one === fileId));
}

async function applicationsWith(
  records: Records,
  fileId: FileId,
): Promise<RecordOf<'application'>[]> {
  const page = await records.find('application', {
    words: fileId,
    limit: MAX_RECORDS,
    cursor: undefined,
  });
  return (page?.items ?? [])
    .map(({ record }) => record)
    .filter(({ documents }) => documents.some((one) => one === fileId));
}

/**
 * Whether somebody may see a file as the paper of a record that they may see: of a claim, of an answer, of
 * an application, or, where the county's own people sent it for neither, of a company check.
 */
export async function isPaperKnownTo(
  records: Records,
  { fileId, providerId }: Pick<FileRecord, 'fileId' | 'providerId'>,
  caller: Pick<Caller, 'userId' | 'providerId' | 'roles'>,
): Promise<boolean> {
  const [claims, remarks, applications] = await Promise.all([
    claimsOn(records, fileId),
    remarksWith(records, fileId),
    applicationsWith(records, fileId),
  ]);
  if (claims.length + remarks.length + applications.length === 0) {
    return providerId === null && reachOf(caller, 'readInspection') !== undefined;
  }
  const evidence = reachOf(caller, 'listEvidence');
  const open = evidence === undefined ? [] : await withoutProtected(records, claims, caller);
  const documents = reachOf(caller, 'listDocuments');
  return (
    (evidence !== undefined &&
      (open.some((claim) => isKnownTo('claim', claim, { ...caller, reach: evidence })) ||
        remarks.some((remark) => isKnownTo('remark', remark, { ...caller, reach: evidence })))) ||
    (documents !== undefined &&
      applications.some((one) => isKnownTo('application', one, { ...caller, reach: documents })))
  );
}

/** Without the claims of protected clients that somebody does not work on or decide. */
async function withoutProtected(
  records: Records,
  claims: readonly RecordOf<'claim'>[],
  caller: Pick<Caller, 'userId' | 'roles'>,
): Promise<RecordOf<'claim'>[]> {
  const hidden = await protectedClients(
    records,
    claims.map(({ clientId }) => clientId),
  );
  return claims.filter((claim) => !hidden.has(claim.clientId) || looksAtProtected(caller, claim));
}

/** The clients whose paper a file is, as claims rest on it and answers came with it. */
export async function clientsOfPaper(records: Records, fileId: FileId): Promise<ClientId[]> {
  const [claims, remarks] = await Promise.all([
    claimsOn(records, fileId),
    remarksWith(records, fileId),
  ]);
  return [...new Set([...claims, ...remarks].map(({ clientId }) => clientId))];
}
