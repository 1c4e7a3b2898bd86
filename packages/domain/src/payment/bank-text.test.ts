import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { toBankText } from './bank-text.ts';
import { type CharacterSet, characterSets } from './schema.ts';

const asTaken: Readonly<Record<CharacterSet, RegExp>> = {
  sepa: /^[A-Za-z0-9/\-?:().,'+ ]*$/,
  finnish: /^[A-Za-z0-9/\-?:().,'+ ÅÄÖåäö]*$/,
};

it.each([
  ['Äijälä Åke', 'Äijälä Åke', 'Aijala Ake'],
  ['Näkkäläjärvi Ánte Niillas', 'Näkkäläjärvi Ante Niillas', 'Nakkalajarvi Ante Niillas'],
  ['Sáŋgá Čáhppes Đorđe', 'Sanga Cahppes Dorde', 'Sanga Cahppes Dorde'],
  ['Šimek-Żółć', 'Simek-Zolc', 'Simek-Zolc'],
  ['Großmann Þór', 'Grosmann Tor', 'Grosmann Tor'],
  ['O’Connor & Søn', "O'Connor + Son", "O'Connor + Son"],
  ['Иван', '....', '....'],
  ['  Nieminen \t Aino ', 'Nieminen Aino', 'Nieminen Aino'],
  // The same letter, written as a letter and a mark.
  ['Ma\u0308kela\u0308', 'Mäkelä', 'Makela'],
])('%s', (text, finnish, sepa) => {
  expect(toBankText(text, 'finnish')).toBe(finnish);
  expect(toBankText(text, 'sepa')).toBe(sepa);
});

it('is always what the bank takes, and the same when it is asked again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...characterSets), (text, set) => {
      const once = toBankText(text, set);
      expect(once).toMatch(asTaken[set]);
      expect(toBankText(once, set)).toBe(once.trim());
    }),
  );
});

it('changes no letter that the bank takes', () => {
  const finnish = fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9'.-]*$/);
  fc.assert(
    fc.property(finnish, (text) => {
      expect(toBankText(text, 'finnish')).toBe(text);
    }),
  );
});
