/** Apostrophes and the marks that are typed for them: O’Brien is typed `obrien`. */
const APOSTROPHES = /[\u0027\u0060\u00B4\u02B9-\u02BF\u2018-\u201B\u2032\uA78B\uA78C]/gu;

/** Whatever is no letter and no number, with the marks on it. */
const BETWEEN = /(?:[^\p{L}\p{N}\p{M}]\p{M}*)+/gu;

/** Letters that Unicode does not make of another letter and a mark, by the letters that are typed for them. */
const typed: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: 'æɐɑɒⱥ',
    b: 'ƀƃɓ',
    c: 'ƈȼɕ',
    d: 'đðƌɖɗȡ',
    dz: 'ʣ',
    e: 'ǝəɇɘɛɜ',
    f: 'ƒ',
    g: 'ǥɠɡɢɣƣ',
    h: 'ħɦⱨ',
    i: 'ıɨɩɪ',
    j: 'ȷɉɟʝ',
    k: 'ƙĸⱪ',
    l: 'łƚɫɬɭⱡ',
    m: 'ɱ',
    n: 'ŋƞɲɳȵ',
    o: 'øɔɵɷ',
    oe: 'œ',
    p: 'ƥᵽ',
    q: 'ɋ',
    r: 'ɍɽɾʀ',
    s: 'ʂʃȿƨ',
    ss: 'ß',
    t: 'ŧƫƭʈⱦ',
    th: 'þ',
    u: 'ʉʊɯ',
    v: 'ʋⱱ',
    w: 'ƿⱳ',
    y: 'ƴɏʏ',
    z: 'ʒƶȥʐʑɀⱬ',
  }).flatMap(([letters, others]) => Array.from(others, (other) => [other, letters])),
);

/** Letters of their own at the end of the Finnish alphabet, by signs that sort after `z`; ü sorts with y. */
const ownPlace: readonly (readonly [letter: RegExp, place: string])[] = [
  [/^a\p{M}*\u030A/u, '{'],
  [/^(?:a\p{M}*\u0308|æ)/u, '|'],
  [/^(?:o\p{M}*\u0308|ø)/u, '}'],
  [/^u\p{M}*\u0308/u, 'y'],
];

/** The places that what is typed may have: `a` finds å, ä and æ too. Each in the order of the places. */
const placesOf: Readonly<Record<string, readonly string[]>> = {
  a: ['a', '{', '|'],
  o: ['o', '}'],
  u: ['u', 'y'],
  ' ': [' ', '-'],
};

export interface NameLetters {
  /** As it is typed to find it: without case, marks, hyphens and apostrophes. */
  readonly typed: string;
  /** As it is put in order by plain text, letter for letter of what is typed. */
  readonly placed: string;
}

/** The letters of a name, at most so many. */
export function nameLetters(text: string, limit = Infinity): NameLetters {
  const words = text
    .toLowerCase()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(APOSTROPHES, '')
    .replaceAll(BETWEEN, (signs) => (/\s/.test(signs) ? ' ' : '-'))
    .replaceAll(/^[ -]+|[ -]+$/g, '');
  const letters = Array.from(words).flatMap(lettersOf).slice(0, limit);
  // What was cut may end between two words.
  while (letters.at(-1)?.typed === ' ') letters.pop();
  return {
    typed: letters.map((letter) => letter.typed).join(''),
    placed: letters.map((letter) => letter.placed).join(''),
  };
}

/** Letters and numbers without any mark, which most are. */
const PLAIN = /^[a-z0-9]$/;

function lettersOf(sign: string): NameLetters[] {
  if (PLAIN.test(sign)) return [{ typed: sign, placed: sign }];
  if (sign === ' ' || sign === '-') return [{ typed: ' ', placed: sign }];
  const parts = sign.normalize('NFD');
  const plain = Array.from(parts.replaceAll(/\p{M}/gu, ''))
    .map((letter) => typed[letter] ?? letter)
    .join('');
  const place = ownPlace.find(([letter]) => letter.test(parts))?.[1];
  return Array.from(plain, (letter) => ({ typed: letter, placed: place ?? letter }));
}

/** Where names may be placed that begin with what was typed: for each of its letters, in order. */
export function placesOfTyped(words: string): (readonly string[])[] {
  return Array.from(words, (letter) => placesOf[letter] ?? [letter]);
}
