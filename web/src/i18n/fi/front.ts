import type { front as en } from '../en/front.ts';

export const front: typeof en = {
  title: 'Kuntouttava työtoiminta sopimuksesta maksuun',
  purpose:
    'Jatkopolussa hyvinvointialueet hankkivat kuntouttavaa työtoimintaa, palveluntuottajat kirjaavat asiakkaiden päivät ja jokainen maksu voidaan perustella.',
  signIn: 'Kirjaudu sisään',
  signInFirst: 'Kirjaudu sisään, niin pääset pyytämällesi sivulle.',
  faults: {
    refused: 'Kirjautuminen keskeytyi tai se hylättiin. Yritä uudelleen.',
    unreachable: 'Kirjautumispalveluun ei juuri nyt saada yhteyttä. Yritä hetken päästä uudelleen.',
  },
  demo: 'Kokeile jonakin näistä henkilöistä',
  demoText: 'Tiedot ovat keksittyjä. Kukin näkee sen, minkä rooli ja organisaatio sallivat.',
  noRole: 'Ei vielä roolia',
  signInAs: 'Kirjaudu: {{name}}',
  forWhom: 'Kuka käyttää',
  forProviders:
    'Palveluntuottajat kirjaavat päiviä ja ilmoittavat asiakkaidensa löytämistä poluista.',
  forCounty:
    'Hyvinvointialueen työntekijät ohjaavat asiakkaita jaksoille, tarkistavat suunnitelmia, hyväksyvät ja päättävät sopimuksista ja optioista.',
  forMoney: 'Talous tilittää kuukaudet; tarkastaja näkee, mistä jokainen summa syntyi.',
};
