import type { search as en } from '../en/search.ts';

export const search: typeof en = {
  title: 'Sök',
  what: 'Vad söker du?',
  kinds: {
    providers: 'Tjänsteproducenter',
    agreements: 'Avtal',
    clients: 'Klienter',
    placements: 'Perioder',
  },
  words: 'Namn eller nummer',
  wordsHint: 'En del av ett ord räcker. Tomt visar alla.',
  search: 'Sök',
  found_one: 'Hittade {{count}}',
  found_other: 'Hittade {{count}}',
  nothing: 'Inget stämmer. Prova en del av namnet, eller något annat.',
  pages: 'Sidor med det som hittades',
  page: 'Sida {{page}} av {{pages}}',
  previous: 'Föregående',
  next: 'Nästa',
};
