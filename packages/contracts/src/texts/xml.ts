const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Signs that no XML document may hold, not even escaped: controls and halves of a pair. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text that XML holds as it is: none of the signs above, and no half of a pair. */
const PLAIN = /^[\t\n\r !#-%(-;=?-\u{D7FF}\u{E000}-\u{FFFD}]*$/u;

/** A text as it is between two tags, or in an attribute; signs that XML cannot hold are left out. */
export function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replaceAll(NOT_IN_XML, '').replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
