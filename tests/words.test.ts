import { readFileSync } from 'node:fs';

import type { Language } from '@jatkopolku/words/language';
import { describe, expect, it } from 'vitest';

import { everyText } from './every-text.ts';

const glossary = readFileSync('README.md', 'utf8').split('\n');
const linesIn = (language: Language) => [
  ...everyText.map(({ concept, key, text }) => `${concept}.${key}: '${text[language] ?? ''}'`),
  ...glossary,
];
const [finnish, swedish, english] = [linesIn('fi'), linesIn('sv'), linesIn('en')];

/** Words that readers did not understand, and the one that replaced each. */
const replaced: readonly (readonly [old: RegExp, use: string, lines: readonly string[]])[] = [
  [/päivämaksu|fee: 'Palvelu'/i, 'päiväpalkkiot', finnish],
  [/ilmoitu\S+ polusta|polusta on jo ilmoitus/i, 'bonushakemus', finnish],
  [/tiliot(e|te)/i, 'maksuerittely', finnish],
  [/(?<!\p{L})tuottaj/iu, 'palveluntuottaja', finnish],
  [/'Osat?'/, 'osa-alueet', finnish],
  [/Työsi'/, 'Omat tehtävät', finnish],
  [/Katso (nämä ensin|ensin nämä)/i, 'Tarkista ensin', finnish],
  [/'ei mitään'/i, 'ei kirjausta', finnish],
  [/yksi napautus/i, 'Valitse merkintä ja napauta päivää', finnish],
  [/säännöllä/i, 'automaattisesti', finnish],
  [/asiakkai?den arvosanat|asiakkaan arvosanat/i, 'Asiakkaan palaute', finnish],
  [/miten (\S+ )?on mennyt/i, 'toiminnan tulokset', finnish],
  [/mitään( uutta)?( ei)?( vielä)?( saa)? hankkia/i, 'Uusia hankintoja ei voi tehdä', finnish],
  [/ei kerro tarvittavaa|ei ole kertonut/i, 'puuttuu tarvittava tieto', finnish],
  [/avoimessa tiedossa/i, 'ei löydy YTJ:n avoimesta aineistosta', finnish],
  [/puhuu hankkimisen/i, 'Tukee hankintaa', finnish],
  [/ei kerrottu'/i, 'puuttuu', finnish],
  [/Kerro, mitä sopimuksessa/i, 'Kirjaa sopimusehdot', finnish],
  [/'Allekirjoita/, 'Kirjaa allekirjoitus', finnish],
  [/ajallaan'/, 'määräajassa', finnish],
  [/piirrettynä|taulukkona/i, 'Kaavio / Taulukko', finnish],
  [/sama tunnus/i, 'Henkilö on jo asiakkaana', finnish],
  [/ei ole tyyppiä/i, 'Tiedosto ei ole PDF', finnish],
  [/päättyi ennen aikojaan/i, 'Päättyi', finnish],
  [/tämä puuttuu/i, 'Anna {field}', finnish],
  [/titta på/i, 'Kontrollera', swedish],
  [/ingenting/i, 'inget, ingen anteckning', swedish],
  [/av regeln/i, 'automatiskt', swedish],
  [/'(Som tabell|Ritat)'/, 'Diagram / Tabell', swedish],
  [/dagsavgift/i, 'dagsarvode', swedish],
  [/kontoutdrag per/i, 'betalningsspecifikation', swedish],
  [/(?<!\p{L})producent|serviceproducent/iu, 'tjänsteproducent', swedish],
  [/anmälning(ar)?na? om en väg/i, 'bonusansökan', swedish],
  [/accepted by the rule/i, 'accepted automatically', english],
  [/'Drawn'|'As a table'/, 'Chart / Table', english],
  [/speaks for buying/i, 'Supports buying', english],
  [/nobody has told|'not told'/i, 'is not recorded, missing', english],
];

describe('the words that people read', () => {
  it('are looked for where there are some', () => {
    expect(everyText.length).toBeGreaterThan(2_000);
  });

  it.each(replaced)('%s is said as: %s', (old, _use, lines) => {
    expect(lines.filter((line) => old.test(line))).toEqual([]);
  });

  it('call the money a bonus, and give the contract’s full term once in each language', () => {
    const terms = [/vaikuttavuusperuste/i, /effektbaserad/i, /outcome-based/i];
    const saying = (term: RegExp) =>
      everyText.filter(({ text }) => term.test(Object.values(text).join()));
    expect(terms.map((term) => saying(term).length)).toEqual([1, 1, 1]);
  });
});
