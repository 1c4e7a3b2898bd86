import { createHash } from 'node:crypto';

import type { FileContent } from '@jatkopolku/domain/file';

import { DETECTION_BYTES, detectMediaType } from './detect.ts';

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

/** Size, hash and type of content that should have so many bytes; of longer content, of its beginning. */
export async function readContent(
  stream: AsyncIterable<Uint8Array>,
  expectedBytes: number,
): Promise<FileContent> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let head = Buffer.alloc(0);
  for await (const chunk of upTo(expectedBytes, stream)) {
    hash.update(chunk);
    sizeBytes += chunk.byteLength;
    const missing = DETECTION_BYTES - head.byteLength;
    if (missing > 0) head = Buffer.concat([head, chunk.subarray(0, missing)]);
  }
  const mediaType = await detectMediaType(head);
  return { sizeBytes, sha256: hash.digest('hex'), mediaType };
}
