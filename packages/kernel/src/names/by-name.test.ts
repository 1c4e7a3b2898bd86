import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { byName, sortedByName } from './by-name.ts';
import { nameLetters, placesOfTyped } from './letters.ts';

describe('a name is found by what is typed', () => {
  it.each([
    ['Đorđe', 'dorde'],
    ['Łęcki', 'lecki'],
    ['Østergård', 'ostergard'],
    ['Ŋávdi', 'navdi'],
    ['Yıldız', 'yildiz'],
    ['İpek', 'ipek'],
    ['Weiß', 'weiss'],
    ['WEIẞ', 'weiss'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['Öberg', 'oberg'],
    ['Čermák', 'cermak'],
    ['Virtanen-Korhonen', 'virtanen korhonen'],
    ['Virtanen\u2011Korhonen', 'virtanen korhonen'],
    ['  Aalto,  MAIJA ', 'aalto maija'],
    ['Þór Œdipe Ʒ', 'thor oedipe z'],
    ['---', ''],
  ])('%s by %s', (name, typed) => {
    expect(nameLetters(name).typed).toBe(typed);
  });

  it('and is in one of the places where what is typed is looked for, letter for letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const { typed, placed } = nameLetters(name);
        const places = placesOfTyped(typed);
        expect(nameLetters(typed).typed).toBe(typed);
        expect(Array.from(placed)).toHaveLength(places.length);
        Array.from(placed, (place, at) => expect(places[at]).toContain(place));
      }),
    );
  });
});

describe('names are in order', () => {
  const ordered = [
    'Aalto Maija',
    'Aalto Zoe',
    'Aalto-Virtanen Anna',
    'Aaltonen',
    'Łęcki',
    'Lehto',
    'Müller',
    'Myyrä',
    'Oak',
    'O’Brien',
    'Šaarela',
    'Saari',
    'Vaara',
    'Waara',
    'Weiss',
    'Weiß',
    'Yıldız',
    'Zacharias',
    'Žižek',
    'Zukov',
    'Åberg',
    'Äijälä',
    'Öberg',
    'Østergård',
    'Öykkö',
  ];
  it('as a Finn expects', () => {
    expect(ordered.toReversed().toSorted(byName)).toEqual(ordered);
  });

  it('with numbers by their size, and none equal to another', () => {
    expect(['Paja 10', 'Paja 2', 'paja 2', 'Paja 02'].toSorted(byName)).toEqual([
      'Paja 02',
      'paja 2',
      'Paja 2',
      'Paja 10',
    ]);
  });

  it('where letters differ, exactly as the Finnish collation has them', () => {
    const collator = new Intl.Collator('fi', { sensitivity: 'base', numeric: true });
    const letter = fc.constantFrom(
      ...Array.from('abcdefghijklmnopqrstuvwxyzåäöÅÄÖšžčđŋłøæüéñßŧðáạőű 17'),
    );
    const name = fc
      .string({ unit: letter, minLength: 1, maxLength: 12 })
      .map((text) => text.trim().replaceAll(/ +/g, ' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const expected = collator.compare(a, b);
        fc.pre(expected !== 0);
        expect(Math.sign(byName(a, b))).toBe(Math.sign(expected));
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('items by their names', () => {
  it('are in the order of one comparison after the other, and stay as they came where names are equal', () => {
    const names = fc.array(
      fc.constantFrom('Öberg', 'Paja 10', 'Paja 2', 'paja 2', 'Aalto', 'Å', ''),
    );
    fc.assert(
      fc.property(names, (all) => {
        const items = all.map((name, at) => ({ name, at }));
        expect(sortedByName(items, ({ name }) => name)).toEqual(
          items.toSorted((a, b) => byName(a.name, b.name)),
        );
      }),
    );
  });
});
