import { readFile } from 'node:fs/promises';

interface FontFile {
  /** Beside a bundle. */
  readonly name: string;
  /** Its address as it is installed; asked only when it is read. */
  readonly installed: () => string;
}

interface Typeface {
  readonly regular: FontFile;
  readonly bold: FontFile;
}

/**
 * The letters' own typeface, then those that have what it has not: every Latin letter, the marks that are
 * put above and below letters, narrow spaces. A PDF for everybody carries with it the fonts that it uses.
 */
const typefaces: readonly Typeface[] = [
  {
    regular: {
      name: 'source-sans-3-latin-400-normal.woff',
      installed: () =>
        import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'),
    },
    bold: {
      name: 'source-sans-3-latin-600-normal.woff',
      installed: () =>
        import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'),
    },
  },
  {
    regular: {
      name: 'DejaVuSans.ttf',
      installed: () => import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    },
    bold: {
      name: 'DejaVuSans-Bold.ttf',
      installed: () => import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
    },
  },
  {
    regular: {
      name: 'noto-sans-latin-ext-400-normal.woff',
      installed: () =>
        import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff'),
    },
    bold: {
      name: 'noto-sans-latin-ext-600-normal.woff',
      installed: () =>
        import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff'),
    },
  },
];

/** A typeface and the signs that both of its fonts have. */
interface Face {
  readonly regular: Buffer;
  readonly bold: Buffer;
  readonly signs: ReadonlySet<number>;
}

/** Typefaces, the first that has a sign being the one that prints it. */
export type Fonts = readonly Face[];

export type ReadFonts = () => Promise<Fonts>;

/** Fonts that lie in the folder of a module, such as a bundled function by `import.meta.url`. */
export function fontsBeside(moduleUrl: string): ReadFonts {
  return readOnce(({ name }) => new URL(name, moduleUrl));
}

export const installedFonts: ReadFonts = readOnce(({ installed }) => new URL(installed()));

type UrlOf = (file: FontFile) => URL;

function readOnce(urlOf: UrlOf): ReadFonts {
  let fonts: Promise<Fonts> | undefined;
  return () => {
    fonts ??= Promise.all(typefaces.map((face) => readFace(face, urlOf)));
    return fonts;
  };
}

async function readFace({ regular, bold }: Typeface, urlOf: UrlOf): Promise<Face> {
  const [first, second] = await Promise.all([readFile(urlOf(regular)), readFile(urlOf(bold))]);
  const { create } = await import('fontkit');
  const signsOf = (font: Buffer) => {
    const read = create(font);
    return new Set('characterSet' in read ? read.characterSet : []);
  };
  const inBold = signsOf(second);
  const signs = [...signsOf(first)].filter((sign) => inBold.has(sign));
  return { regular: first, bold: second, signs: new Set(signs) };
}
