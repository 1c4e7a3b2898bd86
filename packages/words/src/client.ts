import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { provider } from './provider.ts';
import { things } from './things.ts';

export const client = {
  title: things.clients,
  new: { fi: 'Uusi asiakas', sv: 'Ny klient', en: 'New client' },
  client: { fi: 'Asiakas {{clientId}}', sv: 'Klient {{clientId}}', en: 'Client {{clientId}}' },
  findElsewhere: {
    fi: 'Omat asiakkaasi löytyvät haulla.',
    sv: 'Dina egna klienter hittar du med sökningen.',
    en: 'Your own clients are found by search.',
  },
  onlyCaseWorkers: {
    fi: 'Uudet asiakkaat lisää asiakastyöntekijä.',
    sv: 'Nya klienter läggs till av en handläggare.',
    en: 'Case workers take new clients.',
  },
  find: {
    words: {
      fi: 'Nimi, asiakasnumero tai henkilötunnus',
      sv: 'Namn, klientnummer eller personbeteckning',
      en: 'Name, client id or identity code',
    },
    hint: {
      fi: 'Nimen tai numeron alku riittää. Henkilötunnus kirjoitetaan kokonaan.',
      sv: 'Början av namnet eller numret räcker. Personbeteckningen skrivs hel.',
      en: 'The beginning of a name or id is enough. An identity code is written whole.',
    },
    find: { fi: 'Hae', sv: 'Sök', en: 'Find' },
    short: {
      fi: 'Kirjoita vähintään kaksi kirjainta.',
      sv: 'Skriv minst två bokstäver.',
      en: 'Write at least two letters.',
    },
    wrongCode: {
      fi: 'Tämä ei ole henkilötunnus: tarkista päivä, välimerkki ja viimeinen merkki.',
      sv: 'Detta är ingen personbeteckning: kontrollera datumet, skiljetecknet och det sista tecknet.',
      en: 'This is no identity code: check its date, sign and last character.',
    },
    found_one: {
      fi: 'Löytyi {{count}} asiakas',
      sv: '{{count}} klient hittades',
      en: '{{count}} client found',
    },
    found_other: {
      fi: 'Löytyi {{count}} asiakasta',
      sv: '{{count}} klienter hittades',
      en: '{{count}} clients found',
    },
    many_one: {
      fi: 'Yli {{count}} asiakas',
      sv: 'Mer än {{count}} klient',
      en: 'More than {{count}} client',
    },
    many_other: {
      fi: 'Ensimmäiset {{count}} asiakasta',
      sv: 'De första {{count}} klienterna',
      en: 'The first {{count}} clients',
    },
    more: { fi: 'Näytä lisää asiakkaita', sv: 'Visa fler klienter', en: 'Show more clients' },
    born: { fi: 'syntynyt {{year}}', sv: 'född {{year}}', en: 'born in {{year}}' },
    nothing: {
      fi: 'Tämän nimistä asiakasta ei ole. Tarkista kirjoitusasu tai lisää uusi asiakas.',
      sv: 'Ingen klient heter så. Kontrollera stavningen eller lägg till en ny klient.',
      en: 'No client is called so. Check the spelling, or take in a new client.',
    },
  },
  fields: {
    name: facts.name,
    firstName: { fi: 'Etunimet', sv: 'Förnamn', en: 'First names' },
    lastName: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Last name' },
    municipality: { fi: 'Kotikunta', sv: 'Hemkommun', en: 'Municipality' },
    language: facts.language,
    personalIdentityCode: {
      fi: 'Henkilötunnus',
      sv: 'Personbeteckning',
      en: 'Personal identity code',
    },
    iban: facts.iban,
    account: { fi: 'Tilinumero', sv: 'Kontonummer', en: 'Account' },
    accountProposal: {
      fi: 'Odottaa vahvistusta',
      sv: 'Väntar på bekräftelse',
      en: 'Waits to be confirmed',
    },
  },
  hints: {
    personalIdentityCode: {
      fi: 'Esimerkiksi 131052-308T.',
      sv: 'Till exempel 131052-308T.',
      en: 'Such as 131052-308T.',
    },
    iban: {
      fi: 'Tili, jolle asiakkaalle maksetaan, kun toinen henkilö on vahvistanut sen. Sen voi lisätä myöhemmin.',
      sv: 'Kontot som klienten får betalt till när en annan person har bekräftat det. Det kan läggas till senare.',
      en: 'To which the client is paid once a second person has confirmed it; can be added later.',
    },
  },
  secretsAreSealed: {
    fi: 'Henkilötunnus ja tilinumero suojataan: niitä ei näytetä enää, eivätkä ne säily, jos poistut sivulta.',
    sv: 'Personbeteckningen och kontonumret skyddas: de visas inte mer och sparas inte om du lämnar sidan.',
    en: 'The identity code and the account number are sealed: they are not shown again, and not kept if you leave the page.',
  },
  make: { fi: 'Lisää asiakas', sv: 'Lägg till klienten', en: 'Take in the client' },
  wasMade: { fi: 'Asiakas lisättiin.', sv: 'Klienten lades till.', en: 'The client was taken in.' },
  change: acts.changeFacts,
  changeFacts: acts.changeFacts,
  save: acts.save,
  wasChanged: {
    fi: 'Tiedot tallennettiin.',
    sv: 'Uppgifterna sparades.',
    en: 'The facts were saved.',
  },
  account: {
    title: provider.account.title,
    text: {
      fi: 'Yksi henkilö antaa uuden tilinumeron ja toinen vahvistaa sen. Sillä välin asiakkaalle ei makseta mitään.',
      sv: 'En person anger ett nytt kontonummer och en annan bekräftar det. Under tiden betalas inget till klienten.',
      en: 'A new account number is entered by one person and confirmed by another. Until then the client is paid nothing.',
    },
    known: { fi: 'Tiedossa', sv: 'Känt', en: 'Known' },
    ending: provider.account.ending,
    entered: {
      fi: 'annettu {{date}}, {{name}}',
      sv: 'angivet {{date}}, {{name}}',
      en: 'entered {{date}}, {{name}}',
    },
    waits: {
      fi: 'Tämä tili odottaa vahvistusta: asiakkaalle ei makseta, ennen kuin toinen henkilö on vahvistanut tai hylännyt sen.',
      sv: 'Det här kontot väntar på bekräftelse: klienten får inte betalt förrän en annan person har bekräftat eller avvisat det.',
      en: 'This account waits to be confirmed: the client is not paid before a second person has confirmed or refused it.',
    },
    waitsForOther: {
      fi: 'Annoit tämän tilinumeron: toinen asiakastyöntekijä tai joku taloudesta vahvistaa sen.',
      sv: 'Du angav detta kontonummer: en annan handläggare eller någon på ekonomin bekräftar det.',
      en: 'You entered this account: another case worker or somebody of finance confirms it.',
    },
    refused: {
      fi: 'Hylätty {{date}}, {{name}}: {{reason}}',
      sv: 'Avvisat {{date}}, {{name}}: {{reason}}',
      en: 'Refused {{date}}, {{name}}: {{reason}}',
    },
    askFirst: {
      fi: 'Varmista asiakkaalta, että hänen tilinumeronsa päättyy näihin neljään merkkiin.',
      sv: 'Kontrollera med klienten att klientens kontonummer slutar på dessa fyra tecken.',
      en: 'Make sure with the client that the account number ends in these four characters.',
    },
    confirm: acts.confirm,
    sureConfirm: acts.sureConfirm,
    wasConfirmed: provider.account.done.confirm,
    refuse: acts.refuse,
    reason: provider.account.reason,
    wasRefused: provider.account.done.refuse,
    none: { fi: 'Ei tilinumeroa', sv: 'Inget kontonummer', en: 'No account number' },
    change: { fi: 'Muuta tilinumeroa', sv: 'Ändra kontonumret', en: 'Change the account number' },
    what: { fi: 'Mikä muuttuu?', sv: 'Vad ändras?', en: 'What changes?' },
    kinds: {
      new: { fi: 'Uusi tilinumero', sv: 'Ett nytt kontonummer', en: 'A new account number' },
      none: {
        fi: 'Asiakkaalla ei ole enää tiliä',
        sv: 'Klienten har inget konto längre',
        en: 'The client has no account any more',
      },
    },
    hint: {
      fi: 'Vanhaa numeroa ei näytetä. Tarkista uusi asiakkaan kanssa.',
      sv: 'Det gamla numret visas inte. Kontrollera det nya med klienten.',
      en: 'The old number is not shown. Check the new one with the client.',
    },
    wasEntered: {
      fi: 'Tilinumero tallennettiin. Toinen henkilö vahvistaa sen.',
      sv: 'Kontonumret sparades. En annan person bekräftar det.',
      en: 'The account was saved. A second person confirms it.',
    },
    wasRemoved: {
      fi: 'Asiakkaalla ei ole enää tilinumeroa.',
      sv: 'Klienten har inget kontonummer längre.',
      en: 'The client has no account number any more.',
    },
    wasWithdrawn: {
      fi: 'Muutos peruttiin: tämä tilinumero on voimassa.',
      sv: 'Ändringen återtogs: det här kontonumret gäller.',
      en: 'The change was withdrawn: this account is in force.',
    },
  },
  benefits: {
    title: { fi: 'Etuudet', sv: 'Förmåner', en: 'Benefits' },
    none: {
      fi: 'Etuutta ei tiedetä: asiakkaan päivät odottavat maksajaa.',
      sv: 'Ingen förmån är känd: klientens dagar väntar på en betalare.',
      en: 'No benefit is known: the client’s days are held until one is.',
    },
    add: { fi: 'Lisää etuus', sv: 'Lägg till en förmån', en: 'Add a benefit' },
    change: acts.change,
    from: { fi: '{{from}} alkaen', sv: 'från {{from}}', en: 'from {{from}}' },
    paidBy: { fi: 'maksaja {{payer}}', sv: 'betalas av {{payer}}', en: 'paid by {{payer}}' },
    wasSaved: {
      fi: 'Etuus tallennettiin.',
      sv: 'Förmånen sparades.',
      en: 'The benefit was saved.',
    },
    fields: {
      benefit: { fi: 'Etuus', sv: 'Förmån', en: 'Benefit' },
      payer: facts.payer,
      fund: { fi: 'Työttömyyskassa', sv: 'Arbetslöshetskassa', en: 'Unemployment fund' },
      validFrom: { fi: 'Alkaa', sv: 'Börjar', en: 'From' },
      validTo: { fi: 'Päättyy', sv: 'Slutar', en: 'To' },
    },
    fundHint: {
      fi: 'Kassan nimi tai numero.',
      sv: 'Kassans namn eller nummer.',
      en: 'The fund’s name or number.',
    },
    validToHint: {
      fi: 'Jätä tyhjäksi, jos päättymispäivää ei tiedetä.',
      sv: 'Lämna tomt om slutdagen inte är känd.',
      en: 'Leave empty if the end is not known.',
    },
    kinds: {
      'earnings-related': {
        fi: 'Ansiopäiväraha',
        sv: 'Inkomstrelaterad dagpenning',
        en: 'Earnings-related allowance',
      },
      'labour-market-subsidy': {
        fi: 'Työmarkkinatuki',
        sv: 'Arbetsmarknadsstöd',
        en: 'Labour market subsidy',
      },
      'basic-allowance': {
        fi: 'Peruspäiväraha',
        sv: 'Grunddagpenning',
        en: 'Basic unemployment allowance',
      },
      'general-support': { fi: 'Yleistuki', sv: 'Allmänt stöd', en: 'General support' },
      'social-assistance': facts.socialAssistance,
    },
    payers: {
      kela: facts.kela,
      county: { fi: 'hyvinvointialue', sv: 'välfärdsområdet', en: 'the wellbeing services county' },
      fund: {
        fi: 'työttömyyskassa {{fund}}',
        sv: 'arbetslöshetskassan {{fund}}',
        en: 'unemployment fund {{fund}}',
      },
    },
  },
} satisfies Words;
