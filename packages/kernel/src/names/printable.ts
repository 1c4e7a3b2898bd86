import { printableSigns } from './printable-signs.ts';

const classes = printableSigns
  .split(' ')
  .map((range) => range.replaceAll(/[\da-f]+/g, String.raw`\u{$&}`))
  .join('');
const printable = new RegExp(`^[${classes}]$`, 'u');

/** Laid out, not printed. */
const LINE_ENDS = /[\t\r\n]/;

/** Whether the letters' fonts have the sign: one code point, or those that are one letter when composed. */
export function isPrintable(sign: string): boolean {
  return printable.test(sign);
}

/** The first sign of a text that no font has, and its number: `漢 (U+6F22)`. */
export function unprintableSign(text: string): string | undefined {
  const sign = Array.from(text.normalize('NFC')).find(
    (one) => !isPrintable(one) && !LINE_ENDS.test(one),
  );
  if (sign === undefined) return undefined;
  const number = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `${sign} (U+${number})`;
}
