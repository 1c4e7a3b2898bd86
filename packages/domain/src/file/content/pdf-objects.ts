import { searchable } from './bytes.ts';
import type { PdfShape, PdfStream } from './pdf-shape.ts';

/** Unpacks what zlib has packed, up to a limit; undefined for what cannot be unpacked or is more. */
export type Inflate = (bytes: Uint8Array, mostBytes: number) => Uint8Array | undefined;

/** What a file of ten megabytes may hold, packed: more is made to choke who opens it. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** All that the dictionary of packed objects says, when they are packed in the one way that all programs use. */
const plain = new Set(['Type', 'ObjStm', 'N', 'First', 'Length', 'Extends']);
const packing = ['Filter', 'FlateDecode'];

/** Objects may lie in a stream (ISO 32000-1, 7.5.7): their texts, or undefined when one cannot be opened. */
export function unpackObjects(
  bytes: Uint8Array,
  { streams }: PdfShape,
  inflate: Inflate,
): string[] | undefined {
  const texts: string[] = [];
  let room = MAX_UNPACKED_BYTES;
  for (const stream of streams.filter(hasObjects)) {
    const unpacked = contentOf(stream, bytes, (packed) => inflate(packed, room));
    if (!unpacked) return undefined;
    room -= unpacked.length;
    texts.push(searchable(unpacked));
  }
  return texts;
}

/** Not every reader asks for the type, but all need to know where the first object begins. */
function hasObjects({ names }: PdfStream): boolean {
  return names.includes('ObjStm') || (names.includes('N') && names.includes('First'));
}

function contentOf(
  { from, to, names }: PdfStream,
  bytes: Uint8Array,
  inflate: (packed: Uint8Array) => Uint8Array | undefined,
): Uint8Array | undefined {
  const more = names.filter((name) => !plain.has(name)).join(' ');
  const data = bytes.subarray(from, to);
  if (more === '') return data;
  return more === packing.join(' ') ? inflate(data) : undefined;
}
