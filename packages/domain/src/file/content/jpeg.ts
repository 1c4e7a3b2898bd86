import type { ContentFault } from '../schema.ts';
import { isBlank, viewOf } from './bytes.ts';

const MARK = 0xff;
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;

/** Phones put further pictures behind the first: a depth, a brighter one, a small one. */
const MAX_PICTURES = 10;

/** What is wrong with the shape of a JPEG. */
export function jpegFaults(bytes: Uint8Array): ContentFault[] {
  let end = jpegEnd(bytes, 0);
  if (end === undefined) return ['file-damaged'];
  for (let pictures = 1; pictures < MAX_PICTURES && end < bytes.length; pictures += 1) {
    const next = jpegEnd(bytes, end);
    if (next === undefined) break;
    end = next;
  }
  const rest = bytes.subarray(end);
  return isBlank(rest) || isMakersNote(rest) ? [] : ['file-mixed'];
}

/** Where the picture that begins here ends; undefined when it is not whole. */
function jpegEnd(bytes: Uint8Array, from: number): number | undefined {
  if (bytes[from] !== MARK || bytes[from + 1] !== START) return undefined;
  const view = viewOf(bytes);
  let hasFrame = false;
  let hasScan = false;
  let at = from + 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === END) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== MARK) return undefined;
    if (marker === END) return hasFrame && hasScan ? at + 2 : undefined;
    if (marker === MARK) {
      at += 1;
      continue;
    }
    hasFrame ||= isFrame(marker);
    hasScan ||= marker === SCAN;
    const length = view.getUint16(at + 2);
    if (marker < 0xc0 || length < 2) return undefined;
    at += 2 + length;
    if (marker === SCAN) at = scanEnd(bytes, at);
  }
  return undefined;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** A mark within a scan is followed by a zero, or restarts the scan. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(MARK, from);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARK && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(MARK, at + (next === MARK ? 1 : 2));
  }
  return bytes.length;
}

/** A phone's note of the moment is short; with a film in it, it is not. */
const MAX_NOTE_BYTES = 16 * 1024;
const NOTE_START = 'SEFH';
const NOTE_END = 'SEFT';

/** Many phones write a note of their own behind each picture: no reader of pictures looks at it. */
function isMakersNote(rest: Uint8Array): boolean {
  if (rest.length < 16 || rest.length > MAX_NOTE_BYTES) return false;
  const tail = rest.length - 8;
  const head = tail - viewOf(rest).getUint32(tail, true);
  return nameAt(rest, tail + 4) === NOTE_END && nameAt(rest, head) === NOTE_START;
}

function nameAt(bytes: Uint8Array, at: number): string {
  return at < 0 ? '' : String.fromCharCode(...bytes.subarray(at, at + 4));
}
