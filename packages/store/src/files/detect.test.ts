import { samples } from '@jatkopolku/testing/files';
import { expect, it } from 'vitest';

import { DETECTION_BYTES, detectMediaType } from './detect.ts';

/** A part of a picture: its length, name, content and an unchecked sum. */
function chunk(name: string, length: number): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(length);
  return Buffer.concat([head, Buffer.from(name), Buffer.alloc(length + 4)]);
}

const profiled = Buffer.concat([samples.png, chunk('iCCP', 100_000), chunk('IDAT', 10)]);

it.each<[name: string, head: Uint8Array, mediaType: string | null]>([
  ['a PDF', samples.pdf, 'application/pdf'],
  ['a JPEG', samples.jpeg, 'image/jpeg'],
  ['a PNG', samples.png, 'image/png'],
  ['a PNG whose colours fill all that is read', profiled.subarray(0, DETECTION_BYTES), 'image/png'],
  ['a PNG that moves', Buffer.concat([samples.png, chunk('acTL', 8)]), 'image/apng'],
  ['a GIF', samples.gif, 'image/gif'],
  ['an archive', Buffer.from('504b0304', 'hex'), 'application/zip'],
  ['a program', Buffer.from('4d5a9000', 'hex'), 'application/x-msdownload'],
  ['a page', samples.html, null],
  ['a page that speaks of a PDF', Buffer.from('<html>%PDF-1.7'), null],
  ['a PDF after something else', Buffer.from(' %PDF-1.7'), null],
  ['half a PNG’s mark', samples.png.subarray(0, 4), null],
  ['nothing', Buffer.alloc(0), null],
])('%s', async (_name, head, mediaType) => {
  expect(await detectMediaType(head)).toBe(mediaType);
});
