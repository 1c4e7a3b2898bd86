import type { en } from './en.ts';

/** Startsidans texter på svenska. */
export const sv: typeof en = {
  title: 'Jatkopolku',
  purpose: 'Arbetsverksamhet i rehabiliteringssyfte: från ramavtal till betalning.',
  region: 'Område',
  businessDate: 'Verksamhetsdatum',
  years: 'År',
  year: 'År',
  clients: 'Klienter',
  days: 'Deltagandedagar',
  bonusClaims: 'Godkända ersättningar för vägar',
  bonusEuros: 'Ersättningar, EUR',
  months: 'Månader',
  month: 'Månad',
  empty: 'Området har inga uppgifter ännu. Importera först ett paket.',
  next: 'Prova härnäst i en annan terminal',
  nextSettle: 'Avräkna en månad och bokför den:',
  nextReport: 'Vart gick klienterna år 2020?',
  nextImport: 'Importera ett eget paket:',
  api: 'Gränssnittet (API), beskrivet på engelska och redo att prova:',
  language: 'Språk',
};
