import type { Letter } from '@jatkopolku/contracts/letters/letter';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Fonts } from './fonts.ts';
import { runsOf } from './runs.ts';

const A4_MARGIN = 64;
const locales: Readonly<Record<Letter['language'], string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};
const HEADING_ROOM = 72;
const sizes = { title: 20, heading: 13, text: 11, sender: 10 } as const;

interface Printing {
  readonly fonts: Fonts;
  /** The day that the document bears: never the moment of printing, so that its bytes are always the same. */
  readonly on: LocalDate;
}

/**
 * Prints a letter as a tagged PDF (PDF/UA): its structure and language are there for screen readers. The
 * typesetter is loaded by the first letter, since most requests ask for none.
 */
export async function printLetter(letter: Letter, { fonts, on }: Printing): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const moment = new Date(`${on}T09:00:00Z`);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: A4_MARGIN,
    pdfVersion: '1.7',
    // Known to the library, not to its types.
    subset: 'PDF/UA' as 'PDF/A-3a',
    tagged: true,
    lang: locales[letter.language],
    displayTitle: true,
    // The standard fonts lie beside the library, where a bundle has none.
    font: fonts[0]?.regular as unknown as string,
    info: { Title: letter.title, Author: letter.sender, CreationDate: moment, ModDate: moment },
  });
  const printed = collected(pdf);
  fonts.forEach(({ regular, bold }, face) => {
    pdf.registerFont(`regular-${face}`, regular).registerFont(`bold-${face}`, bold);
  });
  writeLetter(pdf, letter, writing(pdf, fonts));
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

/** Writes a text in a weight and size; `continued` when more follows in the same paragraph. */
type Write = (
  weight: 'regular' | 'bold',
  size: keyof typeof sizes,
  text: string,
  options?: { readonly continued: boolean },
) => void;

function writing(pdf: PDFKit.PDFDocument, fonts: Fonts): Write {
  return (weight, size, text, { continued } = { continued: false }) => {
    const runs = runsOf(text, fonts);
    runs.forEach((run, place) => {
      pdf
        .font(`${weight}-${run.face}`)
        .fontSize(sizes[size])
        .text(run.text, { continued: continued || place < runs.length - 1 });
    });
  };
}

function writeLetter(
  pdf: PDFKit.PDFDocument,
  { sender, title, facts, sections }: Letter,
  write: Write,
): void {
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  const add = (tag: 'P' | 'H1' | 'H2', draw: () => void) => whole.add(pdf.struct(tag, {}, draw));
  add('P', () => write('regular', 'sender', sender));
  // What is moved by, is counted in lines of the font that was used last.
  add('H1', () => {
    pdf.moveDown();
    write('bold', 'title', title);
    pdf.moveDown(0.5);
  });
  for (const [name, value] of facts) {
    add('P', () => {
      write('bold', 'text', `${name}: `, { continued: true });
      write('regular', 'text', value);
    });
  }
  for (const { heading, paragraphs } of sections) {
    // A heading stays with the beginning of its text.
    if (pdf.y + HEADING_ROOM > pdf.page.maxY()) pdf.addPage();
    add('H2', () => {
      pdf.moveDown();
      write('bold', 'heading', heading);
      pdf.moveDown(0.25);
    });
    for (const paragraph of paragraphs) {
      add('P', () => {
        write('regular', 'text', paragraph);
        pdf.moveDown(0.25);
      });
    }
  }
  whole.end();
}
