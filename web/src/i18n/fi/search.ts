import type { search as en } from '../en/search.ts';

export const search: typeof en = {
  title: 'Haku',
  what: 'Mitä haet?',
  kinds: {
    providers: 'Palveluntuottajia',
    agreements: 'Sopimuksia',
    clients: 'Asiakkaita',
    placements: 'Jaksoja',
  },
  words: 'Nimi tai tunnus',
  wordsHint: 'Osa sanasta riittää. Tyhjä näyttää kaikki.',
  search: 'Hae',
  found_one: 'Löytyi {{count}}',
  found_other: 'Löytyi {{count}}',
  nothing: 'Mikään ei täsmää. Kokeile osaa nimestä tai toista lajia.',
  pages: 'Löytyneiden sivut',
  page: 'Sivu {{page}}/{{pages}}',
  previous: 'Edellinen',
  next: 'Seuraava',
};
