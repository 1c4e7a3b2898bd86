import { id, localDate } from '@jatkopolku/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { alphabeticalPlace, findTexts, foldWords } from './find.ts';

describe('words are compared', () => {
  it.each([
    ['Öberg', 'oberg'],
    ['  Aalto,  MAIJA ', 'aalto maija'],
    ['Virtanen-Korhonen', 'virtanen korhonen'],
    ['Čermák', 'cermak'],
    ['O’Brien', 'obrien'],
    ['---', ''],
    ['Nieminen-Lehtonen-Karjalainen Maria', 'nieminen lehtonen karjalainen'],
  ])('%j as %j', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it('the same however often they are folded, and never longer than a key part takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const folded = foldWords(text);
        expect(foldWords(folded)).toBe(folded);
        expect(new TextEncoder().encode(folded).length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('a client is found', () => {
  const textsOf = (lastName: string, firstName: string) =>
    findTexts({ clientId: id<'Client'>('C-0B7'), lastName, firstName }).map(({ words }) => words);

  it('by the id, and by each name first', () => {
    expect(textsOf('Virtanen-Korhonen', 'Anna Maija')).toEqual([
      'c 0b7',
      'virtanen korhonen anna maija',
      'korhonen anna maija virtanen',
      'anna maija virtanen korhonen',
      'maija virtanen korhonen anna',
    ]);
  });

  it('by the id alone where there is no name, and once by names that are the same', () => {
    expect(textsOf('', '')).toEqual(['c 0b7']);
    expect(textsOf('Anna', 'Anna')).toEqual(['c 0b7', 'anna anna']);
  });

  it('by æ as one letter and as two', () => {
    expect(textsOf('Ærø', 'Bo')).toEqual(['c 0b7', 'aro bo', 'aero bo', 'bo aro', 'bo aero']);
  });

  it('in the order of last names, those who are found by another name after them', () => {
    const client = { clientId: id<'Client'>('C1'), lastName: 'Östberg', firstName: 'Bo' };
    expect(findTexts(client).map(({ place }) => place)).toEqual([
      '0c1',
      '0}stberg bo',
      '1bo }stberg',
    ]);
  });

  it('by so many names at most', () => {
    const many = Array.from({ length: 40 }, (_, at) => `n${at}`).join(' ');
    expect(textsOf(many, many).length).toBeLessThanOrEqual(8);
  });

  it('by the beginning of any of the names', () => {
    const name = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{1,8}$/);
    fc.assert(
      fc.property(name, name, fc.nat({ max: 4 }), (lastName, firstName, length) => {
        const texts = textsOf(lastName, firstName);
        for (const written of [lastName, firstName, `${firstName} ${lastName}`]) {
          const words = foldWords(written.slice(0, length + 2));
          expect(texts.some((text) => text.startsWith(words))).toBe(true);
        }
      }),
    );
  });
});

it('lists by name know the place of a client, and none of a protected person', () => {
  const names = { lastName: 'Åberg', firstName: 'Bo' };
  const places = [names, { ...names, lastName: 'Zidan' }, { lastName: '', firstName: '' }].map(
    (one) => alphabeticalPlace({ ...one, protection: null }),
  );
  expect(places.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
    places[2],
    places[1],
    places[0],
  ]);
  const protection = { since: localDate('2020-01-01'), source: 'client' as const };
  expect(alphabeticalPlace({ ...names, protection })).toBeNull();
});
