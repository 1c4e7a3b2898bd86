import { isPrintable } from '@jatkopolku/kernel';

import type { Fonts } from './fonts.ts';

/** Words in a row that one typeface prints, by its place among the fonts. */
export interface Run {
  readonly face: number;
  readonly text: string;
}

/**
 * A text in runs of one typeface each. A word is printed in one typeface, so that its marks are put right,
 * unless none has all its signs. A sign that no font has, as an imported name may hold, is written by its
 * number: nothing is left out unseen.
 */
export function runsOf(text: string, fonts: Fonts): Run[] {
  const words = printedSigns(text).split(/(?<= )/);
  const runs = words.flatMap((word) => runsOfWord(word, fonts));
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.face !== run.face) joined.push(run);
    else joined[joined.length - 1] = { ...run, text: last.text + run.text };
  }
  return joined.length === 0 ? [{ face: 0, text: '' }] : joined;
}

function printedSigns(text: string): string {
  return Array.from(text.normalize('NFC'), (sign) => {
    if (isPrintable(sign) || /[\t\r\n]/.test(sign)) return sign;
    return `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;
  }).join('');
}

function runsOfWord(word: string, fonts: Fonts): Run[] {
  const face = faceOf(word, fonts);
  if (face >= 0) return [{ face, text: word }];
  return Array.from(word, (sign) => ({ face: Math.max(0, faceOf(sign, fonts)), text: sign }));
}

function faceOf(text: string, fonts: Fonts): number {
  const signs = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  // Line ends are laid out, not printed.
  return fonts.findIndex((face) => signs.every((sign) => sign < 0x20 || face.signs.has(sign)));
}
