import { isPrintable, printableSigns } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { installedFonts } from './fonts.ts';
import { printableRanges } from './signs.ts';

it('fields refuse what the fonts of the letters have not: after a change run `npm run docs`', async () => {
  expect(printableSigns).toBe(printableRanges(await installedFonts()));
});

/** Blocks of Unicode with the letters of living Latin alphabets; the rest is phonetics and old manuscripts. */
const alphabets = [
  [0x41, 0x2af],
  [0x1e00, 0x1eff],
  [0x2c60, 0x2c7f],
  [0xa722, 0xa7ca],
] as const;

it('every letter of a Latin alphabet can be printed, and every mark above or below one', () => {
  const letters = alphabets
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    )
    .filter((sign) => /(?=\p{Script=Latin})\p{L}/u.test(sign));
  const marks = Array.from({ length: 0x34f - 0x300 }, (_, at) => String.fromCodePoint(0x300 + at));
  const apostrophes = ['’', 'ʼ', 'ʻ', 'ꞌ', '‑', '–', '\u202F', '\u00A0', '·'];
  expect([...letters, ...marks, ...apostrophes].filter((sign) => !isPrintable(sign))).toEqual([]);
});
