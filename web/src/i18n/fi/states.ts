import type { states as en } from '../en/states.ts';

export const states: typeof en = {
  loading: 'Ladataan',
  noLine:
    'Verkkoyhteys puuttuu. Näkemäsi voi olla vanhaa; tiedot haetaan uudelleen, kun yhteys palaa.',
  offline: 'Ei yhteyttä',
  offlineText: 'Tietoja ei saatu haettua. Tarkista verkkoyhteytesi ja yritä sitten uudelleen.',
  tryAgain: 'Yritä uudelleen',
  failed: 'Tämä ei onnistunut',
  bug: 'Sivulla tapahtui virhe. Yritä uudelleen; jos se ei auta, lataa sivu uudestaan.',
  correlation: 'Jos ilmoitat tästä, kerro tunnus: {{id}}',
  forbidden: 'Sinulla ei ole oikeutta tähän',
  notFound: 'Ei löytynyt',
  exists: 'On jo olemassa',
  conflict: 'Muuttunut välillä',
  changedBy: 'Muuttaja: {{name}}, {{time}}.',
  changedBySomebody: 'Joku toinen muutti tätä {{time}}.',
  difference: '{{label}}: {{before}} → {{after}}',
  readAgain: 'Lue uudelleen',
  sessionEnded: 'Istuntosi on päättynyt',
  sessionEndedText: 'Kirjaudu uudelleen jatkaaksesi. Palaat tälle sivulle.',
  signInAgain: 'Kirjaudu uudelleen',
  noSuchPage: 'Sivua ei löytynyt',
  noSuchPageText:
    'Tässä osoitteessa ei ole sivua. Se on voinut siirtyä, tai osoitteessa voi olla kirjoitusvirhe.',
  toFrontPage: 'Siirry etusivulle',
  cannotStart: 'Jatkopolku ei vastaa',
  cannotStartText:
    'Palveluun ei juuri nyt saada yhteyttä. Tarkista verkkoyhteytesi ja yritä hetken päästä uudelleen.',
};
