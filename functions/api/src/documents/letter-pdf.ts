import type { Letter } from '@jatkopolku/contracts';
import type { LocalDate } from '@jatkopolku/kernel';
// Its types know the default alone.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit';

import type { Fonts } from './fonts.ts';

const A4_MARGIN = 64;
const sizes = { title: 20, heading: 13, text: 11, sender: 10 } as const;

interface Printing {
  readonly fonts: Fonts;
  /** The day that the document bears: never the moment of printing, so that its bytes are always the same. */
  readonly on: LocalDate;
}

/** Prints a letter as a tagged PDF (PDF/UA): its structure and language are there for screen readers. */
export function printLetter(letter: Letter, { fonts, on }: Printing): Promise<Buffer> {
  const moment = new Date(`${on}T09:00:00Z`);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: A4_MARGIN,
    pdfVersion: '1.7',
    // Known to the library, not to its types.
    subset: 'PDF/UA' as 'PDF/A-3a',
    tagged: true,
    lang: letter.language === 'sv' ? 'sv-FI' : 'fi-FI',
    displayTitle: true,
    // The standard fonts lie beside the library, where a bundle has none.
    font: fonts.regular as unknown as string,
    info: { Title: letter.title, Author: letter.sender, CreationDate: moment, ModDate: moment },
  });
  const printed = collected(pdf);
  pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  writeLetter(pdf, letter);
  pdf.end();
  return printed;
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
}

function writeLetter(pdf: PDFKit.PDFDocument, { sender, title, facts, sections }: Letter): void {
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  const write = (tag: 'P' | 'H1' | 'H2', draw: () => void) => whole.add(pdf.struct(tag, {}, draw));
  write('P', () => pdf.font('regular').fontSize(sizes.sender).text(sender));
  write('H1', () => pdf.moveDown().font('bold').fontSize(sizes.title).text(title).moveDown(0.5));
  for (const [name, told] of facts) {
    write('P', () =>
      pdf
        .font('bold')
        .fontSize(sizes.text)
        .text(`${name}: `, { continued: true })
        .font('regular')
        .text(told),
    );
  }
  for (const { heading, paragraphs } of sections) {
    write('H2', () =>
      pdf.moveDown().font('bold').fontSize(sizes.heading).text(heading).moveDown(0.25),
    );
    for (const paragraph of paragraphs) {
      write('P', () => pdf.font('regular').fontSize(sizes.text).text(paragraph).moveDown(0.25));
    }
  }
  whole.end();
}
