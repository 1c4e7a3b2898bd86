import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { UploadAddress } from '@jatkopolku/application';
import { type Clock, systemClock } from '@jatkopolku/kernel';
import { type FolderFiles, folderFiles } from '@jatkopolku/store';

import { paperOf } from './test-pdf.ts';
import { jpegOf, pngOf } from './test-pictures.ts';

/** Whole files of the types that are taken, and others. */
export const samples = {
  pdf: paperOf(),
  png: pngOf(),
  jpeg: jpegOf(),
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
