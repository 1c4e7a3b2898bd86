import { byText } from '../id.ts';
import { nameLetters } from './letters.ts';

/**
 * Orders names as a Finn expects, in every list, choice and export: å, ä and ö after z, ü with y, letters
 * with other marks beside those without, numbers by their size, a hyphen after a space. Words that differ
 * in marks or case only, follow each other. The same in the browser and beside the table's own order of
 * plain text, which no collation of either has.
 */
export function byName(a: string, b: string): number {
  return byText(placeOf(a), placeOf(b)) || byText(lowered(a), lowered(b)) || byText(b, a);
}

const lowered = (text: string) => text.normalize('NFC').toLowerCase();

/** Numbers with more digits come later. */
function placeOf(name: string): string {
  const { placed } = nameLetters(name);
  return placed.replaceAll(/\d+/g, (digits) => {
    const number = digits.replace(/^0+(?=\d)/, '');
    return `${Math.min(number.length, 9)}${number}`;
  });
}
