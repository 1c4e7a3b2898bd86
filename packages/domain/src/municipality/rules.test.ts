import { type LocalDate, addDays, byName, localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { type Municipality, REGISTER_FROM, municipalities } from './municipalities.ts';
import { isInForce, municipalitiesOn, municipalityName } from './rules.ts';

const newYear = (year: number) => localDate(`${year}-01-01`);
const namesOn = (date: LocalDate) => municipalitiesOn(date).map(({ fi }) => fi);
const counts = [
  [2004, 444],
  [2005, 432],
  [2006, 431],
  [2007, 416],
  [2008, 415],
  [2009, 348],
  [2010, 342],
  [2011, 336],
  [2012, 336],
  [2013, 320],
  [2014, 320],
  [2015, 317],
  [2016, 313],
  [2017, 311],
  [2018, 311],
  [2019, 311],
  [2020, 310],
  [2021, 309],
  [2022, 309],
  [2023, 309],
  [2024, 309],
  [2025, 308],
  [2026, 308],
] as const;

describe('municipalities in force', () => {
  it.each(counts)('in %i are as many as Statistics Finland counts: %i', (year, count) => {
    expect(municipalitiesOn(newYear(year))).toHaveLength(count);
    expect(municipalitiesOn(localDate(`${year}-12-31`))).toHaveLength(count);
  });

  it('are in Finnish order, ä and ö after z', () => {
    const names = namesOn(newYear(2026));
    expect(names).toEqual(names.toSorted(byName));
    expect([names[0], names.at(-1)]).toEqual(['Akaa', 'Äänekoski']);
  });

  it('change at the turn of a year', () => {
    const turn = newYear(2009);
    expect(namesOn(addDays(turn, -1))).toEqual(expect.arrayContaining(['Jaala', 'Tammisaari']));
    expect(namesOn(turn)).toContain('Raasepori');
    expect(namesOn(turn)).not.toContain('Jaala');
    expect(namesOn(addDays(turn, -1))).not.toContain('Raasepori');
  });
});

describe('the register', () => {
  const byCode = new Map(municipalities.map((one) => [one.code, one]));
  const ended = municipalities.filter(({ lastDay }) => lastDay !== null);

  it('has each code once, of three digits', () => {
    expect(byCode.size).toBe(municipalities.length);
    expect([...byCode.keys()].filter((code) => !/^\d{3}$/.test(code))).toEqual([]);
  });

  it('has heirs of those that ended, and of no others', () => {
    const withHeirs = municipalities.filter(({ heirs }) => heirs.length > 0);
    expect(withHeirs).toEqual(ended);
    expect(ended).toHaveLength(145);
  });

  it('has ended at the turn of a year only, into others that are in force the day after', () => {
    const wrong = ended.filter(({ code, lastDay, heirs }) => {
      const dayAfter = addDays(lastDay ?? REGISTER_FROM, 1);
      const others = heirs.flatMap((heir) => (heir === code ? [] : (byCode.get(heir) ?? [])));
      const inForce = others.filter((heir) => isInForce(heir, dayAfter));
      return !dayAfter.endsWith('-01-01') || inForce.length !== heirs.length;
    });
    expect(wrong).toEqual([]);
  });

  it('has a predecessor of each that began after its own first day', () => {
    const begun = municipalities.filter(({ firstDay }) => (firstDay ?? '') > REGISTER_FROM);
    const heirs = new Set(ended.flatMap((one) => one.heirs));
    expect(begun.filter(({ code }) => !heirs.has(code))).toEqual([]);
  });

  it('has none that ended before its first day, or before the register begins', () => {
    const from = ({ firstDay }: Municipality) => firstDay ?? REGISTER_FROM;
    expect(ended.filter((one) => (one.lastDay ?? '') <= from(one))).toEqual([]);
  });
});

describe('so many went to', () => {
  const mergers = [
    ['Salo', 9],
    ['Hämeenlinna', 5],
    ['Kouvola', 5],
    ['Kuopio', 5],
    ['Oulu', 5],
    ['Parainen', 5],
    ['Joensuu', 4],
    ['Siikalatva', 4],
    ['Akaa', 3],
    ['Kauhava', 3],
    ['Lohja', 3],
    ['Loviisa', 3],
    ['Mikkeli', 3],
    ['Savonlinna', 3],
  ] as const;
  it.each(mergers)('%s: %i', (name, count) => {
    const named = municipalities.filter(({ fi }) => fi === name);
    const joined = municipalities.filter(({ heirs }) =>
      named.some(({ code }) => heirs.includes(code)),
    );
    expect(joined).toHaveLength(count);
  });
});

describe('the name of a code', () => {
  it.each([
    ['286', 'fi', 'Kouvola'],
    ['091', 'sv', 'Helsingfors'],
    ['091', 'en', 'Helsinki'],
    ['163', 'sv', 'Jaala'],
    ['445', 'sv', 'Pargas'],
    ['000', 'fi', '000'],
  ] as const)('%s in %s is %s', (code, language, name) => {
    expect(municipalityName(code, language)).toBe(name);
  });
});
