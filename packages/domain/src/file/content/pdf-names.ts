/** What ends a name in a PDF: blanks and the marks of other things (ISO 32000-1, 7.2.2). */
export const REGULAR = String.raw`[^\0\t\n\f\r ()<>[\]{}/%]`;

const NAME = new RegExp(`/${REGULAR}+`, 'g');

const letterOf = (_: string, digits: string) => String.fromCharCode(Number.parseInt(digits, 16));

/** A name may be written with its letters as numbers: `/J#53` is `/JS`. */
export function nameOf(token: string): string {
  return token.slice(1).replaceAll(/#([0-9A-Fa-f]{2})/g, letterOf);
}

/** Which of the names lie in a text, wherever: also where no reader should find them. */
export function namesIn(text: string, sought: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const [token] of text.matchAll(NAME)) {
    const name = nameOf(token);
    if (sought.has(name)) found.add(name);
  }
  return found;
}
