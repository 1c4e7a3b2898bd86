import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { UploadAddress } from '@jatkopolku/application';
import { type Clock, systemClock } from '@jatkopolku/kernel';
import { type FolderFiles, folderFiles } from '@jatkopolku/store';

/** The beginnings of real files; each is detected as its type. */
export const samples = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
  png: Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex'),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  gif: Buffer.from('GIF89a\u0001\u0000\u0001\u0000'),
  html: Buffer.from('<!doctype html><script>alert(1)</script>'),
} as const;

export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Size and hash as an uploader gives them for the content. */
export function announcedOf(content: Uint8Array) {
  return { sizeBytes: content.byteLength, sha256: sha256Of(content) };
}

/** A request as the server at the address would meet it. */
export function uploadRequest({ url, method, headers }: UploadAddress, body: Uint8Array): Request {
  const length = { 'Content-Length': String(body.byteLength) };
  return new Request(new URL(url, 'http://localhost'), {
    method,
    headers: { ...length, ...headers },
    body: Buffer.from(body),
  });
}

/** A folder for the files of a test file's regions. */
export interface TestFiles {
  readonly folder: string;
  of(regionId?: string, clock?: Clock): FolderFiles;
  close(): Promise<void>;
}

export async function openTestFiles(): Promise<TestFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-files-'));
  let regions = 0;
  return {
    folder,
    of: (regionId = `region-${(regions += 1)}`, clock = systemClock) =>
      folderFiles({ folder, regionId, clock, key: 'a key for tests' }),
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
