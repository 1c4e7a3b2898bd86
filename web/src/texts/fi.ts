import type { en } from './en.ts';

/** Etusivun tekstit suomeksi. */
export const fi: typeof en = {
  title: 'Jatkopolku',
  purpose: 'Kuntouttava työtoiminta puitejärjestelystä maksuun.',
  region: 'Alue',
  businessDate: 'Toimintapäivä',
  years: 'Vuodet',
  year: 'Vuosi',
  clients: 'Asiakkaita',
  days: 'Osallistumispäiviä',
  bonusClaims: 'Hyväksyttyjä korvauksia polusta',
  bonusEuros: 'Korvauksia, EUR',
  months: 'Kuukaudet',
  month: 'Kuukausi',
  empty: 'Alueella ei ole vielä tietoja. Tuo ensin tietopaketti.',
  next: 'Kokeile seuraavaksi toisessa päätteessä',
  nextSettle: 'Tilitä kuukausi ja kirjaa se:',
  nextReport: 'Mihin asiakkaat siirtyivät vuonna 2020?',
  nextImport: 'Tuo oma tietopaketti:',
  api: 'Rajapinta englanniksi kuvattuna ja kokeiltavana:',
  language: 'Kieli',
};
