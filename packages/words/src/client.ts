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
    interpreter: { fi: 'Tulkkauksen kieli', sv: 'Tolkning till', en: 'Interpreted into' },
    phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
    email: provider.contacts.email,
    address: { fi: 'Postiosoite', sv: 'Postadress', en: 'Postal address' },
    protectedSince: {
      fi: 'Turvakielto alkaen',
      sv: 'Spärrmarkering från',
      en: 'Address protected from',
    },
    diedOn: { fi: 'Kuollut', sv: 'Avliden', en: 'Died' },
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
  noInterpreter: {
    fi: 'Tulkkia ei tarvita',
    sv: 'Ingen tolk behövs',
    en: 'No interpreter is needed',
  },
  withheld: {
    fi: 'Turvakielto: kotikunta ja yhteystiedot eivät näy tässä. Nimetty työntekijä ja ohjaaja saavat ne näkyviin.',
    sv: 'Spärrmarkering: hemkommun och kontaktuppgifter visas inte här. Den namngivna handläggaren och handledaren kan få fram dem.',
    en: 'Protected address: municipality and contact are not shown here. The named case worker and instructor can look at them.',
  },
  unnamed: { fi: 'Nimi suojattu', sv: 'Skyddat namn', en: 'Name protected' },
  protectedFacts: {
    show: {
      fi: 'Näytä suojatut tiedot',
      sv: 'Visa skyddade uppgifter',
      en: 'Show what is protected',
    },
    why: {
      fi: 'Miksi tarvitset tiedot?',
      sv: 'Varför behöver du uppgifterna?',
      en: 'Why do you need them?',
    },
    whyHint: {
      fi: 'Syy jää lokiin nimesi kanssa.',
      sv: 'Orsaken sparas i loggen med ditt namn.',
      en: 'The log keeps the reason with your name.',
    },
    shown: {
      fi: 'Suojatut tiedot. Ne katoavat, kun poistut sivulta.',
      sv: 'Skyddade uppgifter. De försvinner när du lämnar sidan.',
      en: 'What is protected. It goes when you leave the page.',
    },
  },
  settings: {
    title: things.clientSettings,
    text: {
      fi: 'Kun asiakkaan viimeinen päivä on ohi, palveluntuottajan väki näkee hänen nimensä vielä näin kauan. Nimi näkyy pidempään, jos hakemus, oikaisuvaatimus tai kuukauden korjaus on kesken. Turvakieltoasiakkaan nimi ei näy pidempään.',
      sv: 'När klientens sista dag har gått ser tjänsteproducentens personal klientens namn ännu så här länge. Namnet visas längre om en ansökan, en omprövning eller en rättelse av en månad är öppen. En klient med spärrmarkering visas inte längre.',
      en: 'After a client’s last day a provider’s people see the client’s name for so long. They see it for longer while a claim, an objection or the correction of a month is open. A client with a protected address is not shown for longer.',
    },
    months: {
      fi: 'Kuukausia viimeisen päivän jälkeen',
      sv: 'Månader efter sista dagen',
      en: 'Months after the last day',
    },
    hint: facts.atMost,
    change: acts.change,
    wasSaved: facts.settingSaved,
  },
  hints: {
    interpreter: {
      fi: 'Jätä tyhjäksi, jos tulkkia ei tarvita.',
      sv: 'Lämna tomt om ingen tolk behövs.',
      en: 'Leave empty if no interpreter is needed.',
    },
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
  marks: {
    title: {
      fi: 'Turvakielto ja kuolema',
      sv: 'Spärrmarkering och dödsfall',
      en: 'Protected address and death',
    },
    change: {
      fi: 'Merkitse turvakielto tai kuolema',
      sv: 'Anteckna spärrmarkering eller dödsfall',
      en: 'Mark a protected address or death',
    },
    empty: {
      fi: 'Tyhjä päivä poistaa merkinnän.',
      sv: 'Ett tomt datum tar bort anteckningen.',
      en: 'An empty day takes the mark away.',
    },
    protectionSource: {
      fi: 'Mistä turvakielto tiedetään',
      sv: 'Källa till spärrmarkeringen',
      en: 'Source of the protection',
    },
    deathSource: {
      fi: 'Mistä kuolema tiedetään',
      sv: 'Källa till dödsfallet',
      en: 'Source of the death',
    },
    sources: {
      'population-register': {
        fi: 'väestötietojärjestelmä',
        sv: 'befolkningsdatasystemet',
        en: 'population register',
      },
      client: { fi: 'asiakas', sv: 'klienten', en: 'the client' },
      authority: { fi: 'viranomainen', sv: 'en myndighet', en: 'an authority' },
    },
    wasMarked: {
      fi: 'Merkintä tallennettiin.',
      sv: 'Anteckningen sparades.',
      en: 'The mark was saved.',
    },
  },
  identity: {
    correct: {
      fi: 'Korjaa henkilötunnus',
      sv: 'Rätta personbeteckningen',
      en: 'Correct the identity code',
    },
    why: { fi: 'Miksi korjataan', sv: 'Varför den rättas', en: 'Why it is corrected' },
    whyHint: {
      fi: 'Esimerkiksi: asiakas sai henkilötunnuksen.',
      sv: 'Till exempel: klienten fick en personbeteckning.',
      en: 'Such as: the client received an identity code.',
    },
    text: {
      fi: 'Asiakas löytyy edelleen myös vanhalla tunnuksella.',
      sv: 'Klienten hittas fortfarande också med den gamla beteckningen.',
      en: 'The client is still found by the old code too.',
    },
    wasCorrected: {
      fi: 'Henkilötunnus korjattiin.',
      sv: 'Personbeteckningen rättades.',
      en: 'The identity code was corrected.',
    },
  },
  merge: {
    title: {
      fi: 'Sama henkilö kahdesti',
      sv: 'Samma person två gånger',
      en: 'The same person twice',
    },
    text: {
      fi: 'Jos samalla henkilöllä on kahdet tiedot, ne yhdistetään. Yksi ehdottaa, toinen vahvistaa.',
      sv: 'Om samma person har två poster slås de samman. En föreslår, en annan bekräftar.',
      en: 'Where one person has two records, they are merged. One proposes it, another confirms.',
    },
    propose: { fi: 'Ehdota yhdistämistä', sv: 'Föreslå sammanslagning', en: 'Propose a merge' },
    keptId: {
      fi: 'Asiakasnumero, jolla henkilö jatkaa',
      sv: 'Klientnumret som personen fortsätter med',
      en: 'The client id that the person goes on with',
    },
    keptHint: {
      fi: 'Tämän sivun asiakas yhdistetään siihen.',
      sv: 'Klienten på den här sidan slås samman med den.',
      en: 'The client of this page is joined to it.',
    },
    why: {
      fi: 'Mistä tiedetään, että henkilö on sama',
      sv: 'Hur man vet att personen är densamma',
      en: 'How it is known that they are one person',
    },
    wasProposed: {
      fi: 'Yhdistämistä ehdotettiin. Toinen henkilö vahvistaa sen.',
      sv: 'Sammanslagningen föreslogs. En annan person bekräftar den.',
      en: 'The merge was proposed. A second person confirms it.',
    },
    into: {
      fi: 'Yhdistetään asiakkaaseen',
      sv: 'Slås samman med klienten',
      en: 'Is merged into client',
    },
    was: {
      fi: 'Yhdistetty asiakkaaseen',
      sv: 'Sammanslagen med klienten',
      en: 'Was merged into client',
    },
    from: {
      fi: 'Samaan henkilöön on yhdistetty',
      sv: 'Till samma person hör',
      en: 'Of the same person',
    },
    proposedBy: {
      fi: 'Ehdotti {{name}} {{date}}: {{reason}}',
      sv: 'Föreslagen av {{name}} {{date}}: {{reason}}',
      en: 'Proposed by {{name}} on {{date}}: {{reason}}',
    },
    endedBy: {
      withdrawn: {
        fi: 'Perui {{name}} {{date}}',
        sv: 'Återtagen av {{name}} {{date}}',
        en: 'Withdrawn by {{name}} on {{date}}',
      },
      declined: {
        fi: 'Hylkäsi {{name}} {{date}}: {{reason}}',
        sv: 'Avslagen av {{name}} {{date}}: {{reason}}',
        en: 'Declined by {{name}} on {{date}}: {{reason}}',
      },
      merged: {
        fi: 'Vahvisti {{name}} {{date}}',
        sv: 'Bekräftad av {{name}} {{date}}',
        en: 'Confirmed by {{name}} on {{date}}',
      },
    },
    waitsForOther: {
      fi: 'Ehdotit tätä itse: toinen henkilö vahvistaa.',
      sv: 'Du föreslog detta: en annan person bekräftar.',
      en: 'You proposed this: a second person confirms it.',
    },
    effects: {
      fi: 'Mitä yhdistäminen muuttaa',
      sv: 'Vad sammanslagningen ändrar',
      en: 'What the merge changes',
    },
    noEffects: {
      fi: 'Samoja päiviä tai bonuksia ei ole: mitään ei jää laskematta.',
      sv: 'Inga dagar eller bonusar är desamma: allt räknas.',
      en: 'No days or bonuses are the same: all of them count.',
    },
    uncounted: {
      fi: '{{clientId}}, jakso {{placementId}}: ei lasketa {{dates}}',
      sv: '{{clientId}}, period {{placementId}}: räknas inte {{dates}}',
      en: '{{clientId}}, placement {{placementId}}: do not count {{dates}}',
    },
    claimTwice: {
      fi: 'Bonushakemus {{claimId}} ({{clientId}}) samasta polusta {{date}}: yksi on liikaa',
      sv: 'Bonusansökan {{claimId}} ({{clientId}}) för samma väg {{date}}: en är för mycket',
      en: 'Claim {{claimId}} ({{clientId}}) for the same path of {{date}}: one is too many',
    },
    confirm: {
      fi: 'Vahvista: sama henkilö',
      sv: 'Bekräfta: samma person',
      en: 'Confirm: the same person',
    },
    sureConfirm: {
      fi: 'Yhdistä, tätä ei voi perua',
      sv: 'Slå samman, detta kan inte ångras',
      en: 'Merge, this cannot be undone',
    },
    wasMerged: {
      fi: 'Asiakkaat yhdistettiin.',
      sv: 'Klienterna slogs samman.',
      en: 'The clients were merged.',
    },
    withdraw: { fi: 'Peru ehdotus', sv: 'Återta förslaget', en: 'Withdraw the proposal' },
    sureWithdraw: {
      fi: 'Peru ehdotus nyt',
      sv: 'Återta förslaget nu',
      en: 'Withdraw the proposal now',
    },
    wasWithdrawn: {
      fi: 'Ehdotus peruttiin.',
      sv: 'Förslaget återtogs.',
      en: 'The proposal was withdrawn.',
    },
    decline: {
      fi: 'Hylkää: eri henkilö',
      sv: 'Avslå: en annan person',
      en: 'Decline: another person',
    },
    declineReason: {
      fi: 'Miksi henkilöt ovat eri',
      sv: 'Varför personerna är olika',
      en: 'Why they are two persons',
    },
    wasDeclined: {
      fi: 'Ehdotus hylättiin.',
      sv: 'Förslaget avslogs.',
      en: 'The proposal was declined.',
    },
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
    overlap: {
      fi: 'Päällekkäin {{days}}: {{pays}} ja {{other}}. Näistä maksaa {{pays}}.',
      sv: 'Överlappar {{days}}: {{pays}} och {{other}}. Av dem betalar {{pays}}.',
      en: 'Overlap {{days}}: {{pays}} and {{other}}. Of these {{pays}} pays.',
    },
    gap: {
      fi: 'Ei etuutta {{days}}: kukaan ei maksa näitä päiviä.',
      sv: 'Ingen förmån {{days}}: ingen betalar dessa dagar.',
      en: 'No benefit {{days}}: nobody pays these days.',
    },
    effects: {
      title: {
        fi: 'Mitä tallennus muuttaa',
        sv: 'Vad som ändras när du sparar',
        en: 'What saving changes',
      },
      none: {
        fi: 'Hyväksyttyjen päivien maksaja ei muutu.',
        sv: 'Den som betalar godkända dagar ändras inte.',
        en: 'Nobody else pays accepted days than before.',
      },
      nobody: { fi: 'ei maksajaa', sv: 'ingen betalare', en: 'nobody' },
      move: {
        fi: '{{month}}: {{days}} päivää, {{amount}}. Maksaja oli {{from}}, on {{to}}.',
        sv: '{{month}}: {{days}} dagar, {{amount}}. Betalaren var {{from}}, blir {{to}}.',
        en: '{{month}}: {{days}} days, {{amount}}. The payer was {{from}}, and is {{to}}.',
      },
      booked: {
        fi: 'Kuukausi on kirjattu: talous korjaa sen seuraavassa ajossa.',
        sv: 'Månaden är bokförd: ekonomin rättar den i nästa körning.',
        en: 'The month is booked: finance corrects it with the next run.',
      },
      notified: {
        fi: 'Ilmoitetut poissaolot korjataan ilmoituksella kummallekin maksajalle.',
        sv: 'Anmäld frånvaro rättas genom en anmälan till båda betalarna.',
        en: 'Absences that were notified are corrected by a notice to both payers.',
      },
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
