import type { CharacterSet } from './schema.ts';

/** Letters, digits and signs that every bank takes (EPC217-08, the basic set). */
const BASIC = /^[A-Za-z0-9/\-?:().,'+ ]$/;
const FINNISH = /^[ÅÄÖåäö]$/;

/** Words that are as the bank takes them already, as almost all names and texts are. */
const taken: Readonly<Record<CharacterSet, RegExp>> = {
  sepa: /^[A-Za-z0-9/\-?:().,'+]+(?: [A-Za-z0-9/\-?:().,'+]+)*$/,
  finnish: /^[A-Za-z0-9/\-?:().,'+ÅÄÖåäö]+(?: [A-Za-z0-9/\-?:().,'+ÅÄÖåäö]+)*$/,
};

/** What a letter without a simpler form of itself becomes (EPC217-08, the conversion table). */
const converted: Readonly<Record<string, string>> = {
  Æ: 'A',
  æ: 'a',
  Ð: 'D',
  ð: 'd',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  ĸ: '.',
  Ł: 'L',
  ł: 'l',
  Ŋ: 'N',
  ŋ: 'n',
  Ø: 'O',
  ø: 'o',
  Œ: 'O',
  œ: 'o',
  ß: 's',
  ẞ: 'S',
  Ŧ: 'T',
  ŧ: 't',
  Þ: 'T',
  þ: 't',
  Ǥ: 'G',
  ǥ: 'g',
  Ʒ: 'Z',
  ʒ: 'z',
  ʼ: "'",
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '&': '+',
  _: '-',
};

/**
 * A name or a text in the letters that a bank takes: each of those stays, a letter with marks loses the marks
 * alone, and what has no letter is a full stop, so that nothing disappears.
 */
export function toBankText(text: string, set: CharacterSet): string {
  if (taken[set].test(text)) return text;
  return Array.from(text.normalize('NFC').trim(), (sign) => toBankSign(sign, set))
    .join('')
    .replaceAll(/\s+/g, ' ');
}

function toBankSign(sign: string, set: CharacterSet): string {
  if (BASIC.test(sign) || (set === 'finnish' && FINNISH.test(sign))) return sign;
  if (/^\s$/.test(sign)) return ' ';
  const [base = ''] = sign.normalize('NFD');
  const plain = converted[sign] ?? converted[base] ?? base;
  return BASIC.test(plain) ? plain : '.';
}
