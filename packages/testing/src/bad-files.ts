import { deflateSync } from 'node:zlib';

import type { MediaType } from '@jatkopolku/domain/file';
import type { ProblemCode } from '@jatkopolku/kernel';

import { packedObjects, packedText, paperOf, pdfOf, streamOf } from './test-pdf.ts';
import { chunkOf, jpegOf, pngOf, segmentOf } from './test-pictures.ts';

/** A file as somebody would send it. */
export interface SentFile {
  /** What it is, for the name of a test. */
  readonly what: string;
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: Buffer;
}

/** A file that is not taken, and why not. */
export interface BadFile extends SentFile {
  readonly code: ProblemCode;
  /** Whether only who can unpack what a PDF has packed can know; a browser cannot at once. */
  readonly isPacked?: boolean;
}

const types = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' } as const;

function sent(ending: keyof typeof types, what: string, bytes: Uint8Array): SentFile {
  const name = `${what.replaceAll(/[^\w ]/g, '')}.${ending}`;
  return { what, name, mediaType: types[ending], bytes: Buffer.from(bytes) };
}

export const goodFiles: readonly SentFile[] = [
  sent('pdf', 'a paper', paperOf()),
  sent(
    'pdf',
    'a paper with packed objects',
    paperOf({ more: [packedObjects('<< /Title (A) >>')] }),
  ),
  sent('pdf', 'a paper that opens at a page', paperOf({ catalog: '/OpenAction [3 0 R /Fit]' })),
  sent('pdf', 'a paper with a link', paperOf({ catalog: '/X << /S /URI /URI (https://e.fi) >>' })),
  sent('pdf', 'a paper that speaks of scripts', paperOf({ catalog: '/X (JavaScript \\) and JS)' })),
  sent('pdf', 'a paper with blanks at its end', Buffer.concat([paperOf(), Buffer.from('\r\n\0')])),
  sent('jpg', 'a picture', jpegOf()),
  sent('jpg', 'a picture with a brighter one behind it', Buffer.concat([jpegOf(), jpegOf()])),
  sent('jpg', 'a picture with a note of the phone', Buffer.concat([jpegOf(), makersNote(20)])),
  sent('png', 'a drawing', pngOf()),
  sent('png', 'a drawing with a remark', pngOf(chunkOf('tEXt', 'Author\0Aino'))),
];

/** The note that phones write behind a picture, with so many bytes in it. */
function makersNote(bytes: number): Buffer<ArrayBuffer> {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes + 4);
  return Buffer.concat([Buffer.from('SEFH'), Buffer.alloc(bytes), length, Buffer.from('SEFT')]);
}

/** In two halves, so that no scanner takes this file for what it makes. */
const scannersTest = `${String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD`}-ANTIVIRUS-TEST-FILE!$H+H*`;

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const program = Buffer.from(
  `MZ\u0090\0\u0003${'\0'.repeat(60)}This program cannot be run in DOS mode.`,
);
const archive = Buffer.from(
  'PK\u0003\u0004 a.exe PK\u0001\u0002 a.exe PK\u0005\u0006'.padEnd(80, '\0'),
);
const page = '<html><script>alert(1)</script></html>';

/** Objects packed as `dictionary` says, in the bytes that are given. */
function oddlyPacked(
  dictionary: string,
  pack: (text: string) => Uint8Array | string,
): Buffer<ArrayBuffer> {
  const { text, first } = packedText([script]);
  return streamOf(`/Type /ObjStm /N 1 /First ${first} ${dictionary}`, pack(text));
}
const hex = (text: string) => `${Buffer.from(text).toString('hex')}>`;
const hidden = `9 0 obj\n${script}\nendobj\n`;

const scripted: readonly SentFile[] = [
  sent('pdf', 'a script at the opening', paperOf({ catalog: `/OpenAction ${script}` })),
  sent(
    'pdf',
    'a script by an escaped name',
    paperOf({ more: ['<< /S /J#61va#53cript /J#53 (x) >>'] }),
  ),
  sent('pdf', 'a script by its key alone', paperOf({ more: ['<< /JS 6 0 R >>'] })),
  sent('pdf', 'a script beside a remark', paperOf({ more: ['<< /S%x\n/JavaScript%x\n/JS(x)>>'] })),
  sent('pdf', 'a script hidden in a stream', paperOf({ more: [streamOf('/X 1', hidden)] })),
  sent('pdf', 'a script hidden in a string', paperOf({ more: [`<< /X (${script}) >>`] })),
  sent('pdf', 'a script hidden in a remark', paperOf({ more: [`<< >> %${script}`] })),
  sent('pdf', 'the start of a program', paperOf({ more: ['<< /S /Launch /F (a.exe) >>'] })),
  sent('pdf', 'a form that sends itself', paperOf({ more: ['<< /S /SubmitForm /F (x) >>'] })),
  sent('pdf', 'a form that acts', paperOf({ more: ['<< /AA << /K 6 0 R >> >>'] })),
  sent('pdf', 'a form of another kind', paperOf({ catalog: '/AcroForm << /XFA 5 0 R >>' })),
  sent('pdf', 'a film', paperOf({ more: ['<< /Subtype /RichMedia >>'] })),
  sent('pdf', 'a sound', paperOf({ more: ['<< /Subtype /Sound >>'] })),
];

const scriptedPacked: readonly SentFile[] = [
  sent('pdf', 'a script among packed objects', paperOf({ more: [packedObjects('7', script)] })),
  sent(
    'pdf',
    'a packed script by an escaped name',
    paperOf({ more: [packedObjects('<</#4aS 6 0 R>>')] }),
  ),
  sent('pdf', 'packed objects of no type', paperOf({ more: [untyped(packedObjects(script))] })),
];

function untyped(stream: Buffer): Buffer<ArrayBuffer> {
  return Buffer.from(stream.toString('latin1').replace('/Type /ObjStm', ''), 'latin1');
}

const nested: readonly SentFile[] = [
  sent('pdf', 'a file within', paperOf({ more: [streamOf('/Type /EmbeddedFile', program)] })),
  sent('pdf', 'a list of files', paperOf({ catalog: '/Names << /EmbeddedFiles 5 0 R >>' })),
  sent('pdf', 'a file of no type', paperOf({ more: ['<< /F (a.exe) /EF << /F 6 0 R >> >>'] })),
  sent('pdf', 'a file behind an escaped name', paperOf({ more: ['<< /E#46 << /F 6 0 R >> >>'] })),
];

const locked: readonly SentFile[] = [
  sent('pdf', 'a password', paperOf({ trailer: '/Encrypt 5 0 R' })),
  sent('pdf', 'a stream hidden in a string', paperOf({ more: ['(<< >>\nstream\n)'] })),
  sent('pdf', 'a stream behind a remark', paperOf({ more: ['(<</N 1>>%x\n%y\nstream\n)'] })),
];

const lockedPacked: readonly SentFile[] = [
  sent('pdf', 'objects written in digits', packedAs('/Filter /ASCIIHexDecode', hex)),
  sent(
    'pdf',
    'objects packed twice',
    packedAs('/Filter [/FlateDecode /ASCIIHexDecode]', (text) => deflateSync(hex(text))),
  ),
  sent('pdf', 'objects packed as another object says', packedAs('/Filter 6 0 R', hex)),
  sent(
    'pdf',
    'objects packed as two keys say',
    packedAs('/Filter /FlateDecode /Filter /ASCIIHexDecode', hex),
  ),
  sent(
    'pdf',
    'objects packed by differences',
    packedAs('/Filter /FlateDecode /DecodeParms << /Predictor 12 >>', deflateSync),
  ),
  sent('pdf', 'objects that do not unpack', packedAs('/Filter /FlateDecode', hex)),
  sent(
    'pdf',
    'objects that unpack without end',
    packedAs('/Filter /FlateDecode', () => deflateSync(Buffer.alloc(65 * 1024 * 1024))),
  ),
];

function packedAs(
  dictionary: string,
  pack: (text: string) => Uint8Array | string,
): Buffer<ArrayBuffer> {
  return paperOf({ more: [oddlyPacked(dictionary, pack)] });
}

const mixed: readonly SentFile[] = [
  sent('pdf', 'an archive behind a paper', Buffer.concat([paperOf(), archive])),
  sent('pdf', 'an archive within a paper', paperOf({ more: [streamOf('', archive)] })),
  sent('pdf', 'a page within a paper', paperOf({ more: [`<< >> %${page}`] })),
  sent('pdf', 'a program within a paper', paperOf({ more: [streamOf('', program)] })),
  sent('pdf', 'words behind a paper', Buffer.concat([paperOf(), Buffer.from('more')])),
  sent('jpg', 'an archive behind a picture', Buffer.concat([jpegOf(), archive])),
  sent('jpg', 'a film behind a picture', Buffer.concat([jpegOf(), makersNote(20_000)])),
  sent(
    'jpg',
    'half a picture behind a picture',
    Buffer.concat([jpegOf(), jpegOf().subarray(0, 99)]),
  ),
  sent('jpg', 'a paper within a picture', jpegOf(segmentOf(0xfe, paperOf()))),
  sent('jpg', 'a page within a picture', jpegOf(segmentOf(0xfe, page))),
  sent('png', 'an archive behind a drawing', Buffer.concat([pngOf(), archive])),
  sent('png', 'an archive within a drawing', pngOf(chunkOf('teSt', archive))),
  sent(
    'png',
    'a script of a server within a drawing',
    pngOf(chunkOf('tEXt', 'A\0<?php system(1)')),
  ),
  sent('png', 'a paper within a drawing', pngOf(chunkOf('teSt', paperOf()))),
];

const harmful: readonly SentFile[] = [
  sent('pdf', 'the test of virus scanners', Buffer.from(scannersTest)),
  sent(
    'pdf',
    'the test of virus scanners in a paper',
    paperOf({ more: [streamOf('', scannersTest)] }),
  ),
  sent(
    'jpg',
    'the test of virus scanners behind a picture',
    Buffer.concat([jpegOf(), Buffer.from(scannersTest)]),
  ),
  sent('png', 'the test of virus scanners in a drawing', pngOf(chunkOf('tEXt', scannersTest))),
];

const otherTypes: readonly SentFile[] = [
  sent('pdf', 'a renamed program', program),
  sent('pdf', 'a renamed archive', archive),
  sent('pdf', 'a renamed page', Buffer.from(page)),
  sent('pdf', 'a renamed picture', jpegOf()),
  sent('pdf', 'a paper behind a blank', Buffer.concat([Buffer.from(' '), paperOf()])),
  sent('png', 'a renamed paper', paperOf()),
  sent('jpg', 'a renamed moving picture', Buffer.from('GIF89a\u0001\0\u0001\0;')),
];

const damaged: readonly SentFile[] = [
  sent('pdf', 'nothing but a beginning', Buffer.from('%PDF-1.7\n')),
  sent('pdf', 'half a paper', paperOf().subarray(0, 300)),
  sent('pdf', 'a paper whose table is not there', Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n')),
  sent('pdf', 'a paper whose text does not end', pdfOf(['<< /X (a >>'])),
  sent('jpg', 'half a picture', jpegOf().subarray(0, -2)),
  sent('jpg', 'a picture of nothing', Buffer.from('ffd8ffd9', 'hex')),
  sent('png', 'half a drawing', pngOf().subarray(0, -12)),
  sent('png', 'a drawing with a wrong sum', spoilt(pngOf())),
];

/** With the last bit of its first chunk's sum turned. */
function spoilt(png: Buffer): Buffer<ArrayBuffer> {
  const changed = Buffer.from(png);
  changed[32] = (changed[32] ?? 0) ^ 1;
  return changed;
}

const coded =
  (code: ProblemCode, isPacked = false) =>
  (file: SentFile): BadFile => ({ ...file, code, isPacked });

/** Files whose content is refused, each with its code. */
export const badFiles: readonly BadFile[] = [
  ...scripted.map(coded('file-scripted')),
  ...scriptedPacked.map(coded('file-scripted', true)),
  ...nested.map(coded('file-nested')),
  ...locked.map(coded('file-locked')),
  ...lockedPacked.map(coded('file-locked', true)),
  ...mixed.map(coded('file-mixed')),
  ...harmful.map(coded('file-harmful')),
  ...otherTypes.map(coded('file-type-mismatch')),
  ...damaged.map(coded('file-damaged')),
];

/** Files that are refused before anybody looks into them. */
export const unsentFiles: readonly BadFile[] = [
  { ...sent('pdf', 'an empty file', Buffer.alloc(0)), code: 'file-blank' },
  {
    ...sent('pdf', 'a file of 40 MB', Buffer.alloc(40 * 1024 * 1024, ' ')),
    code: 'file-too-large',
  },
  {
    ...sent('pdf', 'a program by its own name', program),
    name: 'Contract.pdf.exe',
    code: 'file-name-invalid',
  },
];
