import { deflateSync } from 'node:zlib';

/** One object of a PDF, as it is written between its number and its end. */
export type PdfObject = string | Buffer;

/** A stream with what its dictionary says besides its length. */
export function streamOf(dictionary: string, data: Uint8Array | string): Buffer<ArrayBuffer> {
  const content = Buffer.from(data);
  const head = `<< ${dictionary} /Length ${content.byteLength} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream')]);
}

/** Objects packed into a stream, numbered from 20 on. */
export function packedObjects(...objects: readonly string[]): Buffer<ArrayBuffer> {
  const { text, first } = packedText(objects);
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${first} /Filter /FlateDecode`;
  return streamOf(dictionary, deflateSync(text));
}

/** What a stream of objects holds: their numbers and places, then themselves. */
export function packedText(objects: readonly string[]) {
  let place = 0;
  const places = objects.map((object, index) => {
    const entry = `${20 + index} ${place}`;
    place += object.length + 1;
    return entry;
  });
  const head = `${places.join(' ')} `;
  return { text: head + objects.map((object) => `${object} `).join(''), first: head.length };
}

/** A PDF of these objects, of which the first is its catalog, with the table that says where they lie. */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Buffer<ArrayBuffer> {
  const parts = [Buffer.from('%PDF-1.7\n%\u00E4\u00F6\n')];
  const lengthNow = () => parts.reduce((sum, part) => sum + part.byteLength, 0);
  const places = objects.map((object, index) => {
    const place = lengthNow();
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = lengthNow();
  const size = objects.length + 1;
  const end = [
    `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`,
    `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`,
  ];
  return Buffer.concat([...parts, Buffer.from(end.join(''))]);
}

interface Paper {
  /** What the catalog says besides its pages. */
  readonly catalog?: string;
  readonly trailer?: string;
  /** Further objects, numbered from 5 on. */
  readonly more?: readonly PdfObject[];
}

/** A PDF of one page that says one line, as a printer of PDFs makes it, and whatever else is given. */
export function paperOf({
  catalog = '',
  trailer = '',
  more = [],
}: Paper = {}): Buffer<ArrayBuffer> {
  const line = deflateSync('BT /F1 20 Tf 72 740 Td (Work contract \\(example\\)) Tj ET');
  const font = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
  const page = `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R`;
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< ${page} /Resources << ${font} >> >>`,
      streamOf('/Filter /FlateDecode', line),
      ...more,
    ],
    trailer,
  );
}
