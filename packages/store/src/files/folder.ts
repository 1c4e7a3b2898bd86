import type { FileStore } from '@jatkopolku/application';
import { type FileId, type MediaType, contentProblem } from '@jatkopolku/domain/file';
import { type Problem, type Result, invariant, refusal, success } from '@jatkopolku/kernel';

import type { FileUse } from './content-disposition.ts';
import { type Disk, type DiskContent, diskAt } from './disk.ts';
import {
  type AddressContext,
  type Upload,
  downloadAddressOf,
  readDownload,
  readUpload,
  uploadAddressOf,
} from './folder-addresses.ts';
import { objectKey, places } from './object-key.ts';
import { measure, readContent, upTo } from './read-content.ts';

export interface FolderSettings extends AddressContext {
  readonly folder: string;
}

/** Released content on its way to somebody. */
export interface OpenedFile extends DiskContent {
  readonly name: string;
  readonly type: MediaType;
  readonly use: FileUse;
}

/** Files in a folder, and what the server at their addresses needs. */
export interface FolderFiles extends FileStore {
  /** Takes what a request sends to an upload address. */
  receive(request: Request): Promise<Result<void, Problem>>;
  /** Opens the released content at the download address of a request. */
  open(request: Request): Promise<Result<OpenedFile, Problem>>;
  /** Removes what was sent and not released for a day; a bucket does so by itself. */
  removeAbandoned(): Promise<void>;
}

const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

interface Context extends AddressContext {
  readonly disk: Disk;
}

/** A folder in place of a bucket, with addresses relative to the server that answers at `/files`. */
export function folderFiles({ folder, ...addresses }: FolderSettings): FolderFiles {
  const disk = diskAt(folder);
  const context = { ...addresses, disk };
  const { regionId, clock } = addresses;
  return {
    uploadAddress: (file) => Promise.resolve(uploadAddressOf(context, file)),
    downloadAddress: (file) => Promise.resolve(downloadAddressOf(context, file, 'saved')),
    shownAddress: (file) => Promise.resolve(downloadAddressOf(context, file, 'shown')),
    inspect: async ({ fileId, sizeBytes }) => {
      for (const key of keysOf(regionId, fileId)) {
        const found = await disk.read(key);
        if (found) return readContent(found.stream, sizeBytes);
      }
      return undefined;
    },
    release: ({ fileId }) => release(context, fileId),
    discard: async ({ fileId }) => {
      for (const key of keysOf(regionId, fileId)) await disk.remove(key);
    },
    receive: (request) => receive(context, request),
    open: (request) => openReleased(context, request),
    removeAbandoned: async () => {
      const before = Date.parse(clock.now()) - ABANDONED_AFTER_MS;
      for (const name of ['incoming', 'quarantine']) {
        await disk.removeOlder(`${regionId}/${name}`, before);
      }
    },
  };
}

/** Everywhere that a file's content may lie. */
function keysOf(regionId: string, fileId: FileId): string[] {
  return places.map((place) => objectKey(regionId, place, fileId));
}

async function release({ regionId, disk }: Context, fileId: FileId): Promise<void> {
  const released = objectKey(regionId, 'released', fileId);
  if (await disk.move(objectKey(regionId, 'quarantine', fileId), released)) return;
  const earlier = await disk.read(released);
  invariant(earlier, `${fileId} lies in quarantine or was released before`);
  earlier.stream.destroy();
}

/** Written under a name of its own first: what differs from the announcement never reaches its place. */
async function receive(context: Context, request: Request): Promise<Result<void, Problem>> {
  const { regionId, disk } = context;
  const upload = readUpload(context, request);
  if (!upload.ok) return upload;
  const headerProblem = headerProblemOf(upload.value, request.headers);
  if (headerProblem) return refusal(headerProblem);
  const { fileId, length } = upload.value;
  const draft = await disk.write(`${regionId}/incoming`, upTo(length, bodyOf(request)));
  const problem = await writtenProblem(context, draft, upload.value);
  if (problem) {
    await disk.remove(draft);
    return refusal(problem);
  }
  await disk.move(draft, objectKey(regionId, 'quarantine', fileId));
  return success(undefined);
}

function headerProblemOf({ type, length }: Upload, headers: Headers): Problem | undefined {
  if (headers.get('Content-Type') !== type) {
    return { code: 'file-type-mismatch', details: { expected: type } };
  }
  const announced = headers.get('Content-Length') ?? '';
  if (announced === String(length)) return undefined;
  return { code: 'file-size-mismatch', details: { expected: length, found: announced } };
}

/** A bucket does not look into what is sent either: releasing does. */
async function writtenProblem({ disk }: Context, key: string, announced: Upload) {
  const { type: mediaType, length: sizeBytes, sha256 } = announced;
  const written = await disk.read(key);
  invariant(written, 'what was just written is there');
  const content = await measure(written.stream, sizeBytes);
  return contentProblem({ mediaType, sizeBytes, sha256 }, { ...content, mediaType, faults: [] });
}

/** A body that breaks off is one that is too short. */
async function* bodyOf({ body }: Request): AsyncGenerator<Uint8Array> {
  try {
    if (body) yield* body;
  } catch {
    // Nothing more comes, and nobody waits for an answer.
  }
}

async function openReleased(
  context: Context,
  request: Request,
): Promise<Result<OpenedFile, Problem>> {
  const download = readDownload(context, request);
  if (!download.ok) return download;
  const { fileId, name, type, use } = download.value;
  const content = await context.disk.read(objectKey(context.regionId, 'released', fileId));
  return content ? success({ ...content, name, type, use }) : refusal({ code: 'not-found' });
}
