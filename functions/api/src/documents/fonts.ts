import { readFile } from 'node:fs/promises';

/** The letters' own typeface, as its package names its files: a PDF for everybody carries its fonts with it. */
const files = {
  regular: 'source-sans-3-latin-400-normal.woff',
  bold: 'source-sans-3-latin-600-normal.woff',
} as const;

export interface Fonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

export type ReadFonts = () => Promise<Fonts>;

/** Fonts that lie in the folder of a module, such as a bundled function by `import.meta.url`. */
export function fontsBeside(moduleUrl: string): ReadFonts {
  return readOnce((name) => new URL(name, moduleUrl));
}

/** Fonts as they are installed. */
export const installedFonts: ReadFonts = readOnce((name) => {
  // Looked for only when they are read: a bundle has its fonts beside it.
  return new URL(
    name,
    import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'),
  );
});

function readOnce(urlOf: (name: string) => URL): ReadFonts {
  let fonts: Promise<Fonts> | undefined;
  return () => {
    fonts ??= readFonts(urlOf);
    return fonts;
  };
}

async function readFonts(urlOf: (name: string) => URL): Promise<Fonts> {
  const [regular, bold] = await Promise.all([
    readFile(urlOf(files.regular)),
    readFile(urlOf(files.bold)),
  ]);
  return { regular, bold };
}
