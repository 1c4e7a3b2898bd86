import type { House } from './house.ts';

/** The name that documents use for any test. */
const ANY = 'x.test.ts';

/** The files that documents name and that are not there, of what a recipe makes apart. */
export function missingNamedFiles(
  house: House,
  { documents, files, made }: Readonly<Record<'documents' | 'files' | 'made', readonly string[]>>,
): string[] {
  const known = [...files, ...made, ANY].map((file) => `/${file}`);
  return documents.flatMap((document) => {
    const names = house
      .read(document)
      .matchAll(/`((?:[\w@.-]+\/)*[\w-][\w.-]*\.(?:tsx?|mjs|css))`/g);
    return [...names]
      .flatMap(([, name]) => name ?? [])
      .filter((name) => !isKnown(known, name))
      .map((name) => `${document} names ${name}`);
  });
}

/** By its path or the end of it; a package’s `src` may be left out. */
function isKnown(known: readonly string[], name: string): boolean {
  const ends = [`/${name}`, `/${name.replace('/', '/src/')}`];
  return known.some((file) => ends.some((end) => file.endsWith(end)));
}
