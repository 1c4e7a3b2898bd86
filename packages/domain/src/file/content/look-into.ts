import { type ContentFault, type MediaType, contentFaults } from '../schema.ts';
import { searchable } from './bytes.ts';
import { jpegFaults } from './jpeg.ts';
import type { Inflate } from './pdf-objects.ts';
import { pdfFaults } from './pdf.ts';
import { pngFaults } from './png.ts';
import { strangersIn } from './strangers.ts';

/** What the bytes of a file say by themselves, whatever it is called. */
export interface Looked {
  /** Null for none that is taken. */
  readonly mediaType: MediaType | null;
  /** Everything for which it is not kept, the gravest first. */
  readonly faults: readonly ContentFault[];
}

/** How each type begins, at its very first byte. */
const beginnings: Readonly<Record<MediaType, string>> = {
  'application/pdf': '%PDF-',
  'image/jpeg': '\u00FF\u00D8\u00FF',
  'image/png': '\u0089PNG\r\n\u001A\n',
};
const BEGINNING_LENGTH = 8;

/** Looks for all that a paper or a picture has no need of, and sees that it is whole. */
export function lookInto(bytes: Uint8Array, inflate?: Inflate): Looked {
  const text = searchable(bytes);
  const mediaType = mediaTypeOf(bytes);
  const shape = shapeFaults({ mediaType, bytes, text, inflate });
  const found = new Set([...strangersIn(text), ...shape]);
  return { mediaType, faults: contentFaults.filter((fault) => found.has(fault)) };
}

function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, BEGINNING_LENGTH));
  const types = Object.keys(beginnings) as MediaType[];
  return types.find((type) => beginning.startsWith(beginnings[type])) ?? null;
}

interface Looking {
  readonly mediaType: MediaType | null;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly inflate: Inflate | undefined;
}

function shapeFaults({ mediaType, bytes, text, inflate }: Looking): ContentFault[] {
  switch (mediaType) {
    case 'application/pdf':
      return pdfFaults(bytes, text, inflate);
    case 'image/jpeg':
      return [...hiddenPaper(text), ...jpegFaults(bytes)];
    case 'image/png':
      return [...hiddenPaper(text), ...pngFaults(bytes)];
    case null:
      return [];
  }
}

/** Readers of PDFs take one that begins later than at the first byte. */
function hiddenPaper(text: string): ContentFault[] {
  return /%PDF-[12]\./.test(text) ? ['file-mixed'] : [];
}
