import { createHash } from 'node:crypto';

import { type FileContent, lookInto } from '@jatkopolku/domain/file';

import { inflate } from './inflate.ts';

/** The stream up to the chunk that goes over the limit: what is longer is known to be, and not read. */
export async function* upTo(
  limitBytes: number,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of stream) {
    yield chunk;
    bytes += chunk.byteLength;
    if (bytes > limitBytes) return;
  }
}

/** What arrived: all of it, and of content that is too long its beginning. */
export interface Measured {
  readonly bytes: Uint8Array;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Size and hash of content that should have so many bytes. */
export async function measure(
  stream: AsyncIterable<Uint8Array>,
  expectedBytes: number,
): Promise<Measured> {
  const hash = createHash('sha256');
  const chunks: Uint8Array[] = [];
  for await (const chunk of upTo(expectedBytes, stream)) {
    hash.update(chunk);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return { bytes, sizeBytes: bytes.byteLength, sha256: hash.digest('hex') };
}

/** All that content says of itself: it is looked into, not only at its beginning. */
export async function readContent(
  stream: AsyncIterable<Uint8Array>,
  expectedBytes: number,
): Promise<FileContent> {
  const { bytes, ...measured } = await measure(stream, expectedBytes);
  return { ...measured, ...lookInto(bytes, inflate) };
}
