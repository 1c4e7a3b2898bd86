import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';

export const search = {
  title: acts.search,
  what: { fi: 'Mitä haet?', sv: 'Vad söker du?', en: 'What do you look for?' },
  kinds: {
    providers: { fi: 'Palveluntuottajia', sv: 'Tjänsteproducenter', en: 'Providers' },
    agreements: { fi: 'Sopimuksia', sv: 'Avtal', en: 'Agreements' },
    clients: facts.clientsCounted,
    placements: { fi: 'Jaksoja', sv: 'Perioder', en: 'Placements' },
  },
  words: { fi: 'Nimi tai tunnus', sv: 'Namn eller nummer', en: 'Name or number' },
  wordsHint: {
    fi: 'Osa sanasta riittää. Tyhjä näyttää kaikki.',
    sv: 'En del av ett ord räcker. Tomt visar alla.',
    en: 'Part of a word is enough. Empty shows all.',
  },
  clientsHint: {
    fi: 'Asiakkaan sukunimen, etunimen tai tunnuksen alku, vähintään kaksi kirjainta; tai koko henkilötunnus.',
    sv: 'Början av klientens efternamn, förnamn eller kod, minst två bokstäver; eller hela personbeteckningen.',
    en: 'The beginning of a client’s last name, first name or id, at least two letters; or a whole identity code.',
  },
  search: { fi: 'Hae', sv: 'Sök', en: 'Search' },
  found_one: { fi: 'Löytyi {{count}}', sv: 'Hittade {{count}}', en: '{{count}} found' },
  found_other: { fi: 'Löytyi {{count}}', sv: 'Hittade {{count}}', en: '{{count}} found' },
  nothing: {
    fi: 'Mikään ei täsmää. Kokeile osaa nimestä tai toista lajia.',
    sv: 'Inget stämmer. Prova en del av namnet, eller något annat.',
    en: 'Nothing matches. Try a part of the name, or another kind.',
  },
  pages: {
    fi: 'Löytyneiden sivut',
    sv: 'Sidor med det som hittades',
    en: 'Pages of what was found',
  },
  page: {
    fi: 'Sivu {{page}}/{{pages}}',
    sv: 'Sida {{page}} av {{pages}}',
    en: 'Page {{page}} of {{pages}}',
  },
  previous: { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  next: { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
} satisfies Words;
