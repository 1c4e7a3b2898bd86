import type { ContentFault } from '../schema.ts';
import { isBlank, viewOf } from './bytes.ts';

const MARK_BYTES = 8;
/** Of a chunk: its length and its name before, its sum behind what it holds. */
const BEFORE_BYTES = 8;
const SUM_BYTES = 4;

/** What is wrong with the shape of a PNG: its chunks are walked to its end, and their sums are right. */
export function pngFaults(bytes: Uint8Array): ContentFault[] {
  const end = pngEnd(bytes);
  if (end === undefined) return ['file-damaged'];
  return isBlank(bytes.subarray(end)) ? [] : ['file-mixed'];
}

function pngEnd(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes);
  let at = MARK_BYTES;
  let hasPixels = false;
  while (at + BEFORE_BYTES + SUM_BYTES <= bytes.length) {
    const sumAt = at + BEFORE_BYTES + view.getUint32(at);
    if (sumAt + SUM_BYTES > bytes.length) return undefined;
    if (view.getUint32(sumAt) !== sumOf(bytes.subarray(at + 4, sumAt))) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + BEFORE_BYTES));
    if ((at === MARK_BYTES) !== (name === 'IHDR')) return undefined;
    hasPixels ||= name === 'IDAT';
    at = sumAt + SUM_BYTES;
    if (name === 'IEND') return hasPixels ? at : undefined;
  }
  return undefined;
}

const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32, as PNG has it of a chunk's name and what it holds (ISO 3309). */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
