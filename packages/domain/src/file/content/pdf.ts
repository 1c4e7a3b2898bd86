import type { ContentFault } from '../schema.ts';
import { namesIn } from './pdf-names.ts';
import { type Inflate, unpackObjects } from './pdf-objects.ts';
import { type PdfShape, countStreams, readPdfShape } from './pdf-shape.ts';

interface Signs {
  /** Looked for in all bytes, also where no reader should find them. */
  readonly anywhere: readonly string[];
  /** Too short for that: packed data has them by chance. */
  readonly inObjects: readonly string[];
}

/** What acts by itself, plays, or sends something away (ISO 32000-1, 12.6, 12.7.8 and 13). */
const acting: Signs = {
  anywhere:
    'JavaScript Launch SubmitForm ImportData Rendition RichMedia RichMediaExecute XFA'.split(' '),
  inObjects: ['JS', 'AA', 'Movie', 'Sound', '3D'],
};

/** A file within the file (ISO 32000-1, 7.11.4). */
const nesting: Signs = {
  anywhere: ['EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'GoToE'],
  inObjects: ['EF'],
};

const LOCK = 'Encrypt';
const sought = new Set([
  ...[acting, nesting].flatMap((one) => [...one.anywhere, ...one.inObjects]),
  LOCK,
]);

/** What is wrong with a PDF. Without `inflate` its packed objects are left to who can open them. */
export function pdfFaults(bytes: Uint8Array, text: string, inflate?: Inflate): ContentFault[] {
  const anywhere = namesIn(text, sought);
  if (anywhere.has(LOCK)) return ['file-locked'];
  const shape = readPdfShape(text);
  const packed = shape && inflate ? unpackObjects(bytes, shape, inflate) : [];
  const unpacked = namesIn((packed ?? []).join(' '), sought);
  const inObjects = new Set([...unpacked, ...(shape?.names ?? [])]);
  const has = (signs: Signs) =>
    signs.anywhere.some((name) => anywhere.has(name) || inObjects.has(name)) ||
    signs.inObjects.some((name) => inObjects.has(name));
  const faults: ContentFault[] = [];
  if (has(acting)) faults.push('file-scripted');
  if (has(nesting)) faults.push('file-nested');
  if (!packed || isAmbiguous(text, shape)) faults.push('file-locked');
  return [...faults, ...endFaults(text, shape)];
}

/** Where two readers may find different streams, what one of them finds cannot be known. */
function isAmbiguous(text: string, shape: PdfShape | undefined): boolean {
  return shape !== undefined && countStreams(text) !== shape.streams.length;
}

const END = /startxref[\0\s]+(\d{1,10})[\0\s]+%%EOF[\0\s]*$/;
/** The end is looked for in so much of a file; more blanks than that are no PDF's. */
const END_LENGTH = 1024;
/** Where all objects lie is said by a table, or by an object of its own. */
const TABLE = /^[\0\s]*(xref[\0\s]|\d+[\0\s]+\d+[\0\s]+obj)/;

function endFaults(text: string, shape: PdfShape | undefined): ContentFault[] {
  const end = END.exec(text.slice(-END_LENGTH));
  if (!end && text.includes('%%EOF')) return ['file-mixed'];
  const place = Number(end?.[1] ?? text.length);
  const isWhole = shape !== undefined && TABLE.test(text.slice(place, place + 64));
  return isWhole ? [] : ['file-damaged'];
}
