import type { Fonts } from './fonts.ts';

/** Written from right to left, which the letters' layout cannot do. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Control and format characters turn or hide text, and what is nobody's or a half of a pair is no text. */
const NO_TEXT = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The signs that the fonts can print, as ranges of code points in hexadecimal: `20-7e a0-17f`. */
export function printableRanges(fonts: Fonts): string {
  const signs = [...new Set(fonts.flatMap((face) => [...face.signs]))]
    .filter((sign) => !RIGHT_TO_LEFT.test(String.fromCodePoint(sign)))
    .filter((sign) => !NO_TEXT.test(String.fromCodePoint(sign)))
    .toSorted((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const sign of signs) {
    const range = ranges.at(-1);
    if (range && range[1] === sign - 1) range[1] = sign;
    else ranges.push([sign, sign]);
  }
  return ranges
    .map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`))
    .join(' ');
}

const hex = (sign: number) => sign.toString(16);
