import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { FileAddress, FileStore, UploadAddress } from '@jatkopolku/application';
import type { FileContent, FileId, FileRecord } from '@jatkopolku/domain/file';
import { type Clock, must } from '@jatkopolku/kernel';

import { ADDRESS_LIFE_SECONDS, addressEnd } from './address-life.ts';
import { type FileUse, contentDisposition } from './content-disposition.ts';
import { type Place, objectKey, places } from './object-key.ts';
import { readContent } from './read-content.ts';

export interface S3Settings {
  /** What was sent lies in one, what was released in another. */
  readonly buckets: Readonly<Record<Place, string>>;
  readonly regionId: string;
  readonly clock: Clock;
  readonly client?: S3Client;
}

type Context = Required<S3Settings>;

/** Files in buckets of S3, which itself refuses at an upload address what was not announced. */
export function s3Files({ client = new S3Client(), ...settings }: S3Settings): FileStore {
  const context = { ...settings, client };
  return {
    uploadAddress: (file) => uploadAddress(context, file),
    downloadAddress: (file) => downloadAddress(context, file, 'saved'),
    shownAddress: (file) => downloadAddress(context, file, 'shown'),
    inspect: (file) => inspect(context, file),
    release: ({ fileId }) => release(context, fileId),
    discard: async ({ fileId }) => {
      for (const place of places) {
        await client.send(new DeleteObjectCommand(objectAt(context, place, fileId)));
      }
    },
  };
}

function objectAt({ buckets, regionId }: Context, place: Place, fileId: FileId) {
  return { Bucket: buckets[place], Key: objectKey(regionId, place, fileId) };
}

const CHECKSUM = 'x-amz-checksum-sha256';

/** Length, type and hash are signed as headers: in the address itself S3 would not compare them. */
async function uploadAddress(context: Context, file: FileRecord): Promise<UploadAddress> {
  const { client, clock } = context;
  const now = clock.now();
  const checksum = Buffer.from(file.sha256, 'hex').toString('base64');
  const command = new PutObjectCommand({
    ...objectAt(context, 'quarantine', file.fileId),
    ContentLength: file.sizeBytes,
    ContentType: file.mediaType,
    ChecksumSHA256: checksum,
  });
  const url = await getSignedUrl(client, command, {
    expiresIn: ADDRESS_LIFE_SECONDS,
    signingDate: new Date(now),
    signableHeaders: new Set(['content-type']),
    unhoistableHeaders: new Set([CHECKSUM]),
  });
  const headers = { 'Content-Type': file.mediaType, [CHECKSUM]: checksum };
  return { url, method: 'PUT', headers, expiresAt: addressEnd(now) };
}

async function downloadAddress(
  context: Context,
  file: FileRecord,
  use: FileUse,
): Promise<FileAddress> {
  const { client, clock } = context;
  const now = clock.now();
  const command = new GetObjectCommand({
    ...objectAt(context, 'released', file.fileId),
    ResponseContentDisposition: contentDisposition(use, file.name),
    ResponseContentType: file.mediaType,
    ResponseCacheControl: 'no-store',
  });
  const options = { expiresIn: ADDRESS_LIFE_SECONDS, signingDate: new Date(now) };
  return { url: await getSignedUrl(client, command, options), expiresAt: addressEnd(now) };
}

async function inspect(
  context: Context,
  { fileId, sizeBytes }: FileRecord,
): Promise<FileContent | undefined> {
  for (const place of places) {
    const command = new GetObjectCommand(objectAt(context, place, fileId));
    const found = await context.client.send(command).catch(nothingThere);
    if (found) {
      const body = must(found.Body, 'the content of an object');
      return readContent(body.transformToWebStream(), sizeBytes);
    }
  }
  return undefined;
}

/** Copied before it is removed: cut short, the content lies in both places and is released again. */
async function release(context: Context, fileId: FileId): Promise<void> {
  const { client } = context;
  const from = objectAt(context, 'quarantine', fileId);
  const to = objectAt(context, 'released', fileId);
  const copy = new CopyObjectCommand({
    ...to,
    CopySource: `${from.Bucket}/${from.Key}`,
    // What a scanner said of the one in quarantine is nothing that it said of this one.
    TaggingDirective: 'REPLACE',
  });
  const copied = await client.send(copy).catch(nothingThere);
  if (!copied) await client.send(new HeadObjectCommand(to));
  await client.send(new DeleteObjectCommand(from));
}

/** S3 says so only to who may list the bucket; to anybody else a missing object is a forbidden one. */
function nothingThere(error: unknown): undefined {
  const isMissing = error instanceof S3ServiceException && error.name === 'NoSuchKey';
  if (!isMissing) throw error;
}
