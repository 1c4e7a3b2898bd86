import { acts } from './acts.ts';
import type { Words } from './language.ts';

export const states = {
  loading: { fi: 'Ladataan', sv: 'Laddar', en: 'Loading' },
  noLine: {
    fi: 'Verkkoyhteys puuttuu. Näkemäsi voi olla vanhaa; tiedot haetaan uudelleen, kun yhteys palaa.',
    sv: 'Nätverksanslutning saknas. Det du ser kan vara gammalt; uppgifterna läses på nytt när anslutningen är tillbaka.',
    en: 'There is no network connection. What you see may be old; it is read again when the connection is back.',
  },
  offline: { fi: 'Ei yhteyttä', sv: 'Ingen anslutning', en: 'No connection' },
  offlineText: {
    fi: 'Tietoja ei saatu haettua. Tarkista verkkoyhteytesi ja yritä sitten uudelleen.',
    sv: 'Uppgifterna kunde inte hämtas. Kontrollera nätverksanslutningen och försök sedan på nytt.',
    en: 'The information could not be fetched. Check your network connection, then try again.',
  },
  tryAgain: { fi: 'Yritä uudelleen', sv: 'Försök på nytt', en: 'Try again' },
  failed: { fi: 'Tämä ei onnistunut', sv: 'Det här lyckades inte', en: 'This did not work' },
  bug: {
    fi: 'Sivulla tapahtui virhe. Yritä uudelleen; jos se ei auta, lataa sivu uudestaan.',
    sv: 'Något gick fel på sidan. Försök på nytt; om det inte hjälper, ladda om sidan.',
    en: 'Something went wrong on this page. Try again; if it does not help, reload the page.',
  },
  correlation: {
    fi: 'Jos ilmoitat tästä, kerro tunnus: {{id}}',
    sv: 'Om du anmäler detta, uppge numret: {{id}}',
    en: 'If you report this, give this number: {{id}}',
  },
  forbidden: {
    fi: 'Sinulla ei ole oikeutta tähän',
    sv: 'Du har inte rätt till detta',
    en: 'You may not see this',
  },
  notFound: { fi: 'Ei löytynyt', sv: 'Hittades inte', en: 'Not found' },
  exists: { fi: 'On jo olemassa', sv: 'Finns redan', en: 'Already there' },
  conflict: { fi: 'Muuttunut välillä', sv: 'Ändrades under tiden', en: 'Changed meanwhile' },
  changedBy: {
    fi: 'Muuttaja: {{name}}, {{time}}.',
    sv: 'Ändrades av {{name}}, {{time}}.',
    en: 'Changed by {{name}}, {{time}}.',
  },
  changedBySomebody: {
    fi: 'Joku toinen muutti tätä {{time}}.',
    sv: 'Ändrades av någon annan, {{time}}.',
    en: 'Changed by somebody else, {{time}}.',
  },
  difference: {
    fi: '{{label}}: {{before}} → {{after}}',
    sv: '{{label}}: {{before}} → {{after}}',
    en: '{{label}}: {{before}} → {{after}}',
  },
  changedSince: {
    fi: 'Tämän sivun tiedot muuttuivat sen jälkeen, kun katsoit niitä. Mitään ei ole vielä tehty. Katso tiedot uudelleen ennen kuin jatkat.',
    sv: 'Uppgifterna på sidan ändrades efter att du såg dem. Inget har gjorts ännu. Se på dem på nytt innan du fortsätter.',
    en: 'What this page shows has changed since you looked at it. Nothing has been done yet. Look at it again before you go on.',
  },
  lookAgain: { fi: 'Katson uudelleen', sv: 'Jag ser på nytt', en: 'Look again' },
  readAgain: { fi: 'Lue uudelleen', sv: 'Läs på nytt', en: 'Read again' },
  sessionEnded: {
    fi: 'Istuntosi on päättynyt',
    sv: 'Din session har avslutats',
    en: 'Your session has ended',
  },
  sessionEndedText: {
    fi: 'Kirjaudu uudelleen jatkaaksesi. Palaat tälle sivulle.',
    sv: 'Logga in på nytt för att fortsätta. Du kommer tillbaka till den här sidan.',
    en: 'Sign in again to go on. You come back to this page.',
  },
  signInAgain: { fi: 'Kirjaudu uudelleen', sv: 'Logga in på nytt', en: 'Sign in again' },
  noSuchPage: { fi: 'Sivua ei löytynyt', sv: 'Sidan hittades inte', en: 'Page not found' },
  noSuchPageText: {
    fi: 'Tässä osoitteessa ei ole sivua. Se on voinut siirtyä, tai osoitteessa voi olla kirjoitusvirhe.',
    sv: 'Det finns ingen sida på den här adressen. Den kan ha flyttats, eller så är adressen felskriven.',
    en: 'There is no page at this address. It may have moved, or the address may be mistyped.',
  },
  toFrontPage: { fi: 'Siirry etusivulle', sv: 'Gå till startsidan', en: 'Go to the front page' },
  cannotStart: {
    fi: 'Jatkopolku ei vastaa',
    sv: 'Jatkopolku svarar inte',
    en: 'Jatkopolku does not answer',
  },
  cannotStartText: {
    fi: 'Palveluun ei juuri nyt saada yhteyttä. Tarkista verkkoyhteytesi ja yritä hetken päästä uudelleen.',
    sv: 'Tjänsten kan inte nås just nu. Kontrollera nätverksanslutningen och försök på nytt om en stund.',
    en: 'The service cannot be reached just now. Check your network connection and try again in a moment.',
  },
  working: acts.saving,
  stillWorking: {
    fi: 'Tämä kestää tavallista kauemmin. Odota vielä hetki, älä paina uudelleen.',
    sv: 'Det tar längre tid än vanligt. Vänta ett ögonblick till och tryck inte igen.',
    en: 'It takes longer than usual. Wait a moment more; do not press again.',
  },
  loadingLong: {
    fi: 'Haku kestää tavallista kauemmin. Odota hetki.',
    sv: 'Hämtningen tar längre tid än vanligt. Vänta ett ögonblick.',
    en: 'Fetching takes longer than usual. Wait a moment.',
  },
} satisfies Words;
