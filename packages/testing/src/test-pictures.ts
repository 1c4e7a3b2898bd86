import { crc32, deflateSync } from 'node:zlib';

/** A part of a PNG: its length, name, content and sum. */
export function chunkOf(name: string, content: Uint8Array | string = ''): Buffer<ArrayBuffer> {
  const named = Buffer.concat([Buffer.from(name), Buffer.from(content)]);
  return Buffer.concat([uint32(named.byteLength - 4), named, uint32(crc32(named))]);
}

function uint32(value: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A PNG of one white dot, with further chunks before it. */
export function pngOf(...more: readonly Buffer[]): Buffer<ArrayBuffer> {
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunkOf('IHDR', Buffer.from('00000001000000010802000000', 'hex')),
    ...more,
    chunkOf('IDAT', deflateSync(Buffer.from([0, 255, 255, 255]))),
    chunkOf('IEND'),
  ]);
}

/** A part of a JPEG behind its mark: its length, and what it holds. */
export function segmentOf(mark: number, content: Uint8Array | string): Buffer<ArrayBuffer> {
  const held = Buffer.from(content);
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(held.byteLength + 2, 2);
  return Buffer.concat([head, held]);
}

/** Tables, frame and scan of one grey dot, in baseline JPEG. */
const dot = Buffer.concat([
  segmentOf(0xdb, Buffer.from([0, ...Array.from({ length: 64 }, () => 1)])),
  segmentOf(0xc0, Buffer.from('080001000101011100', 'hex')),
  segmentOf(0xc4, Buffer.from([0x00, 1, ...Array.from({ length: 15 }, () => 0), 0])),
  segmentOf(0xc4, Buffer.from([0x10, 1, ...Array.from({ length: 15 }, () => 0), 0])),
  segmentOf(0xda, Buffer.from('010100003f00', 'hex')),
  Buffer.from([0x3f]),
]);

/** A JPEG of one grey dot, with further segments at its beginning. */
export function jpegOf(...more: readonly Buffer[]): Buffer<ArrayBuffer> {
  const head = segmentOf(0xe0, Buffer.from('4a46494600010100000100010000', 'hex'));
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    head,
    ...more,
    dot,
    Buffer.from('ffd9', 'hex'),
  ]);
}
