import { type LocalDate, localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { findMunicipality, textsOf } from './find.ts';
import { type Municipality, municipalities } from './municipalities.ts';
import { otherNames } from './other-names.ts';
import { hasBegun, isInForce } from './rules.ts';

const newYears = Array.from({ length: 23 }, (_, at) => localDate(`${2004 + at}-01-01`));

const on = (text: string, day: string) => {
  const found = findMunicipality(text, localDate(day));
  if (found?.type === 'divided') return found.heirs.map(({ fi }) => fi).join(' / ');
  return found?.municipality.fi;
};

describe('a municipality is found', () => {
  it.each([
    ['Kouvola', 'Kouvola'],
    ['kouvola ', 'Kouvola'],
    ['286', 'Kouvola'],
    ['091', 'Helsinki'],
    ['91', 'Helsinki'],
    ['5', 'Alajärvi'],
    ['HELSINGFORS', 'Helsinki'],
    ['Aanekoski', 'Äänekoski'],
    ['mänttä vilppula', 'Mänttä-Vilppula'],
    ['S:t Michel', 'Mikkeli'],
    ['St Michel', 'Mikkeli'],
    ['Pedersören kunta', 'Pedersöre'],
    ['Länsi-Turunmaa', 'Parainen'],
    ['Väståboland', 'Parainen'],
    ['Koski Åbo l', 'Koski Tl'],
  ])('by %s: %s', (text, name) => {
    expect(on(text, '2026-01-01')).toBe(name);
  });

  it.each(['', ' ', '0', '999', '0091', 'Kouvol', 'Viipuri'])('none by %j', (text) => {
    expect(findMunicipality(text, localDate('2026-01-01'))).toBeUndefined();
  });
});

describe('one that has ended leads to its heir on the day', () => {
  it.each([
    ['Anjalankoski', '2009-01-01', 'Kouvola'],
    ['Elimäki', '2009-01-01', 'Kouvola'],
    ['Jaala', '2009-01-01', 'Kouvola'],
    ['Kuusankoski', '2009-01-01', 'Kouvola'],
    ['Valkeala', '2009-01-01', 'Kouvola'],
    ['Kouvola', '2008-12-31', 'Kouvola'],
    ['Jaala', '2008-12-31', 'Jaala'],
    ['163', '2026-01-01', 'Kouvola'],
    ['Rovaniemen maalaiskunta', '2006-01-01', 'Rovaniemi'],
    ['Valtimo', '2020-01-01', 'Nurmes'],
    ['Honkajoki', '2020-12-31', 'Honkajoki'],
    ['Honkajoki', '2021-01-01', 'Kankaanpää'],
    ['Pertunmaa', '2024-12-31', 'Pertunmaa'],
    ['Pertunmaa', '2025-01-01', 'Mäntyharju'],
    ['Ekenäs', '2010-01-01', 'Raasepori'],
    // Over several mergers.
    ['Suodenniemi', '2007-01-01', 'Vammala'],
    ['Suodenniemi', '2009-01-01', 'Sastamala'],
    ['Maxmo', '2007-01-01', 'Vöyri-Maksamaa'],
    ['Maxmo', '2011-01-01', 'Vöyri'],
  ])('%s on %s: %s', (text, day, name) => {
    expect(on(text, day)).toBe(name);
  });

  it('a name that two had means the one of the day', () => {
    const codeOn = (day: string) => {
      const found = findMunicipality('Vöyri', localDate(day));
      return found?.municipality.code;
    };
    expect(['2006-12-31', '2007-01-01', '2011-01-01'].map(codeOn)).toEqual(['944', '945', '946']);
    expect(on('Pargas', '2008-12-31')).toBe('Parainen');
    expect(findMunicipality('Pargas', localDate('2009-01-01'))?.municipality.code).toBe('445');
  });

  it('one that was divided leads to none by itself', () => {
    const found = findMunicipality('Längelmäki', localDate('2007-01-01'));
    expect(found).toMatchObject({ type: 'divided', municipality: { code: '443' } });
    expect(on('Längelmäki', '2007-01-01')).toBe('Jämsä / Orivesi');
    expect(on('443', '2006-12-31')).toBe('Längelmäki');
  });

  it('one that begins later is none yet', () => {
    expect(on('Akaa', '2006-12-31')).toBeUndefined();
    expect(on('020', '2007-01-01')).toBe('Akaa');
  });

  it('by each text, on each day from the first, and to itself while it is in force', () => {
    const questions = municipalities.flatMap((one) =>
      newYears
        .filter((day) => hasBegun(one, day))
        .flatMap((day) => [...textsOf(one)].map((text) => ({ one, text, day }))),
    );
    expect(questions.length).toBeGreaterThan(20_000);
    expect(questions.filter((question) => !isAnswered(question))).toEqual([]);
  });
});

interface Question {
  readonly one: Municipality;
  readonly text: string;
  readonly day: LocalDate;
}

function isAnswered({ one, text, day }: Question): boolean {
  const found = findMunicipality(text, day);
  const isItself = found?.type === 'in-force' && found.municipality === one;
  if (isInForce(one, day)) return isItself;
  if (found?.type !== 'divided') return found !== undefined && isInForce(found.municipality, day);
  return found.heirs.length > 1 && found.heirs.every((heir) => isInForce(heir, day));
}

describe('names', () => {
  it.each(newYears)('on %s mean one municipality each', (day) => {
    const texts = municipalities
      .filter((one) => isInForce(one, day))
      .flatMap((one) => [...textsOf(one)]);
    expect(texts.length).toBeGreaterThan(700);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('in other words are of municipalities of the register', () => {
    const codes = new Set(municipalities.map(({ code }) => code));
    expect(Object.keys(otherNames).filter((code) => !codes.has(code))).toEqual([]);
  });
});
