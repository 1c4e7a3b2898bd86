import { acts } from './acts.ts';
import type { Words } from './language.ts';

export const front = {
  title: {
    fi: 'Kuntouttava työtoiminta sopimuksesta maksuun',
    sv: 'Arbetsverksamhet i rehabiliteringssyfte, från avtal till betalning',
    en: 'Rehabilitative work activity, from agreement to payment',
  },
  purpose: {
    fi: 'Jatkopolussa hyvinvointialueet hankkivat kuntouttavaa työtoimintaa, palveluntuottajat kirjaavat asiakkaiden päivät ja jokainen maksu voidaan perustella.',
    sv: 'I Jatkopolku köper välfärdsområdena arbetsverksamhet i rehabiliteringssyfte, tjänsteproducenterna antecknar klienternas dagar, och varje betalning kan förklaras.',
    en: 'In Jatkopolku wellbeing services counties buy rehabilitative work activity, providers log each client’s days, and every payment can be explained.',
  },
  signIn: acts.signIn,
  signInFirst: {
    fi: 'Kirjaudu sisään, niin pääset pyytämällesi sivulle.',
    sv: 'Logga in för att öppna sidan du bad om.',
    en: 'Sign in to open the page you asked for.',
  },
  faults: {
    refused: {
      fi: 'Kirjautuminen keskeytyi tai se hylättiin. Yritä uudelleen.',
      sv: 'Inloggningen avbröts eller avvisades. Försök på nytt.',
      en: 'Signing in was interrupted or refused. Try again.',
    },
    unreachable: {
      fi: 'Kirjautumispalveluun ei juuri nyt saada yhteyttä. Yritä hetken päästä uudelleen.',
      sv: 'Inloggningstjänsten kan inte nås just nu. Försök på nytt om en stund.',
      en: 'The sign-in service cannot be reached just now. Try again in a moment.',
    },
  },
  demo: {
    fi: 'Kokeile jonakin näistä henkilöistä',
    sv: 'Prova som någon av dessa personer',
    en: 'Try it as one of these people',
  },
  demoText: {
    fi: 'Tiedot ovat keksittyjä. Kukin näkee sen, minkä rooli ja organisaatio sallivat.',
    sv: 'Uppgifterna här är påhittade. Var och en ser det som rollen och organisationen tillåter.',
    en: 'The data here is made up. Each person sees what their role and organisation allow.',
  },
  noRole: { fi: 'Ei vielä roolia', sv: 'Ingen roll ännu', en: 'No role yet' },
  signInAs: { fi: 'Kirjaudu: {{name}}', sv: 'Logga in som {{name}}', en: 'Sign in as {{name}}' },
  forWhom: { fi: 'Kuka käyttää', sv: 'Vem använder det', en: 'Who uses it' },
  forProviders: {
    fi: 'Palveluntuottajat kirjaavat päiviä ja hakevat bonusta asiakkaidensa jatkopoluista.',
    sv: 'Tjänsteproducenterna antecknar dagar och ansöker om bonus för klienternas fortsatta vägar.',
    en: 'Providers log days and claim bonuses for the paths of their clients.',
  },
  forCounty: {
    fi: 'Hyvinvointialueen työntekijät ohjaavat asiakkaita jaksoille, tarkistavat suunnitelmia, hyväksyvät ja päättävät sopimuksista ja optioista.',
    sv: 'Välfärdsområdets anställda hänvisar klienter till perioder, ser över planer, godkänner och beslutar om avtal och optioner.',
    en: 'The county’s people place clients, review plans, approve, and decide on agreements and options.',
  },
  forMoney: {
    fi: 'Talous tilittää kuukaudet; tarkastaja näkee, mistä jokainen summa syntyi.',
    sv: 'Ekonomin avräknar månaderna; granskarna ser hur varje belopp har uppstått.',
    en: 'Finance settles each month; auditors see how every amount came about.',
  },
} satisfies Words;
