import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { faults } from './faults.ts';
import { instructions } from './instructions.ts';
import type { Words } from './language.ts';
import { qualifications } from './qualifications.ts';
import { scopes } from './scopes.ts';
import { things } from './things.ts';

export const admission = {
  title: things.applications,
  text: {
    own: {
      fi: 'Organisaationne hakemukset puitesopimuksiin ja se, mihin nyt voi hakea.',
      sv: 'Er organisations ansökningar till ramavtal, och vart ni kan ansöka nu.',
      en: 'Applications of your organisation to frameworks, and where you can apply now.',
    },
    county: {
      fi: 'Palveluntuottajien hakemukset puitesopimuksiin, pisimpään odottanut ensin.',
      sv: 'Tjänsteproducenternas ansökningar till ramavtal, den som väntat längst först.',
      en: 'Providers’ applications to frameworks, the one that has waited longest first.',
    },
  },
  apply: { fi: 'Hae', sv: 'Ansök', en: 'Apply' },
  open: { fi: 'Avoinna hakemuksille', sv: 'Öppna för ansökningar', en: 'Open for applications' },
  noneOpen: {
    fi: 'Yksikään puitesopimus ei ota nyt hakemuksia.',
    sv: 'Inget ramavtal tar emot ansökningar nu.',
    en: 'No framework takes applications now.',
  },
  until: {
    fi: 'hakea voi {{date}} asti',
    sv: 'ansökan till och med {{date}}',
    en: 'applications until {{date}}',
  },
  running: {
    fi: 'hakea voi koko ajan, {{date}} asti',
    sv: 'ansökan så länge det pågår, till {{date}}',
    en: 'applications as long as it runs, until {{date}}',
  },
  ownTitle: { fi: 'Hakemuksenne', sv: 'Era ansökningar', en: 'Your applications' },
  ownNone: {
    fi: 'Ette ole vielä tehneet hakemusta.',
    sv: 'Ni har inte gjort någon ansökan än.',
    en: 'You have made no application yet.',
  },
  count_one: { fi: '{{count}} hakemus', sv: '{{count}} ansökan', en: '{{count}} application' },
  count_other: {
    fi: '{{count}} hakemusta',
    sv: '{{count}} ansökningar',
    en: '{{count}} applications',
  },
  none: {
    fi: 'Tällaisia hakemuksia ei ole.',
    sv: 'Det finns inga sådana ansökningar.',
    en: 'No application is like that.',
  },
  filters: {
    title: acts.show,
    framework: things.framework,
    state: facts.applicationState,
    all: facts.all,
    waiting: facts.waitsForDecision,
  },
  sentOn: { fi: 'lähetetty {{date}}', sv: 'inlämnad {{date}}', en: 'sent {{date}}' },
  notSent: { fi: 'ei vielä lähetetty', sv: 'inte inlämnad än', en: 'not sent yet' },
  lotsOf_one: { fi: 'osa-alue {{lots}}', sv: 'del {{lots}}', en: 'lot {{lots}}' },
  lotsOf_other: { fi: 'osa-alueet {{lots}}', sv: 'delar {{lots}}', en: 'lots {{lots}}' },
  goOn: {
    fi: 'Teillä on hakemus tähän puitesopimukseen: {{state}}.',
    sv: 'Ni har en ansökan till detta ramavtal: {{state}}.',
    en: 'You have an application to this framework: {{state}}.',
  },
  new: {
    title: {
      fi: 'Hae puitesopimukseen',
      sv: 'Ansök till ett ramavtal',
      en: 'Apply to a framework',
    },
    text: {
      fi: 'Kirjoittamasi säilyy tässä ikkunassa, kunnes tallennat sen. Mitään ei lähetetä, ennen kuin olet käynyt hakemuksen läpi.',
      sv: 'Det du skriver finns kvar i detta fönster tills du sparar det. Inget lämnas in innan du har gått igenom ansökan.',
      en: 'What you write is kept in this window until you save it. Nothing is sent before you have looked through it.',
    },
    save: { fi: 'Tallenna ja käy läpi', sv: 'Spara och gå igenom', en: 'Save and look through' },
    framework: things.framework,
    saved: {
      fi: 'Hakemus tallennettiin. Käy se läpi ja lähetä.',
      sv: 'Ansökan sparades. Gå igenom den och lämna in den.',
      en: 'The application was saved. Look through it and send it.',
    },
    closed: {
      fi: 'Yksikään puitesopimus ei ota nyt hakemuksia, tai teillä on jo avoin hakemus kuhunkin.',
      sv: 'Inget ramavtal tar emot ansökningar nu, eller så har ni redan en öppen ansökan till vart och ett.',
      en: 'No framework takes applications now, or you have an open application to each.',
    },
  },
  scope: { fi: 'Mitä tarjoatte', sv: 'Vad ni erbjuder', en: 'What you offer' },
  scopes,
  scopeHint: {
    fi: 'Itse työtoimintaa ei saa ostaa yritykseltä; tukea ja ohjausta saa (189/2001 13 § 2 mom.).',
    sv: 'Själva arbetsverksamheten får inte köpas av ett företag; stöd och handledning får köpas (189/2001 13 § 2 mom.).',
    en: 'The work activity itself may not be bought from a company; support and guidance may (189/2001 §13.2).',
  },
  lots: { fi: 'Osa-alueet ja hinnat', sv: 'Delar och priser', en: 'Lots and prices' },
  lotsHint: {
    fi: 'Valitse osa-alueet, joille haette.',
    sv: 'Välj de delar som ni ansöker om.',
    en: 'Choose the lots that you apply for.',
  },
  lot: things.lotNamed,
  price: {
    fi: 'Osa-alue {{lot}}: osallistumispäivän hinta, euroa',
    sv: 'Del {{lot}}: pris för en deltagandedag, euro',
    en: 'Lot {{lot}}: price of an attended day, EUR',
  },
  places: {
    fi: 'Osa-alue {{lot}}: paikkoja yhtä aikaa',
    sv: 'Del {{lot}}: platser samtidigt',
    en: 'Lot {{lot}}: places at a time',
  },
  offer: {
    fi: '{{price}} / päivä, {{places}} paikkaa',
    sv: '{{price}} per dag, {{places}} platser',
    en: '{{price}} a day, {{places}} places',
  },
  person: facts.responsiblePerson,
  name: facts.name,
  qualification: facts.qualification,
  qualifications,
  years: facts.experienceYears,
  yearsHint: {
    fi: 'Kokonaisia vuosia, {{minExperienceYears}}–{{maxExperienceYears}}.',
    sv: 'Hela år, {{minExperienceYears}}–{{maxExperienceYears}}.',
    en: 'Whole years, {{minExperienceYears}}–{{maxExperienceYears}}.',
  },
  experience_one: {
    fi: '{{count}} vuoden kokemus',
    sv: '{{count}} års erfarenhet',
    en: '{{count}} year of experience',
  },
  experience_other: {
    fi: '{{count}} vuoden kokemus',
    sv: '{{count}} års erfarenhet',
    en: '{{count}} years of experience',
  },
  instructors: facts.instructors,
  instructorsHint: {
    fi: 'Asiakkaita ohjaavat henkilöt. Jokaisella on ammatillinen tutkinto tai muu ohjaustaito.',
    sv: 'De som handleder klienter. Var och en har en yrkesexamen eller annan handledningsförmåga.',
    en: 'Those who instruct clients. Each has a vocational qualification or other skill of guidance.',
  },
  instructor: {
    fi: 'Ohjaaja {{number}}',
    sv: 'Handledare {{number}}',
    en: 'Instructor {{number}}',
  },
  instructorName: {
    fi: 'Ohjaaja {{number}}: nimi',
    sv: 'Handledare {{number}}: namn',
    en: 'Instructor {{number}}: name',
  },
  instructorKind: {
    fi: 'Ohjaaja {{number}}: kelpoisuus',
    sv: 'Handledare {{number}}: behörighet',
    en: 'Instructor {{number}}: qualification',
  },
  instructorAbout: {
    fi: 'Ohjaaja {{number}}: mikä, omin sanoin',
    sv: 'Handledare {{number}}: vilken, med egna ord',
    en: 'Instructor {{number}}: which, in words',
  },
  kinds: instructions,
  addInstructor: { fi: 'Lisää ohjaaja', sv: 'Lägg till en handledare', en: 'Add an instructor' },
  documents: { fi: 'Asiakirjat', sv: 'Dokument', en: 'Documents' },
  documentsHint: {
    fi: 'Esimerkiksi omavalvontasuunnitelma. PDF tai kuvia, enintään {{maxApplicationFiles}} tiedostoa, kukin enintään {{maxFileMegabytes}} Mt.',
    sv: 'Till exempel planen för egenkontroll. PDF eller bilder, högst {{maxApplicationFiles}} filer på högst {{maxFileMegabytes}} MB var.',
    en: 'Such as the own-control plan. PDF or pictures, {{maxApplicationFiles}} files and {{maxFileMegabytes}} MB each at most.',
  },
  noDocuments: { fi: 'Ei asiakirjoja.', sv: 'Inga dokument.', en: 'No documents.' },
  message: {
    fi: 'Viesti hyvinvointialueelle',
    sv: 'Meddelande till välfärdsområdet',
    en: 'Message to the county',
  },
  faults: {
    lots: {
      fi: 'Valitse vähintään yksi osa-alue.',
      sv: 'Välj minst en del.',
      en: 'Choose at least one lot.',
    },
    price: faults.price,
    places: {
      fi: 'Kirjoita paikat kokonaislukuna, 1–{{maxPlaces}}.',
      sv: 'Skriv platserna som ett heltal, 1–{{maxPlaces}}.',
      en: 'Write the places as a whole number, 1–{{maxPlaces}}.',
    },
    years: {
      fi: 'Kirjoita kokonaisia vuosia, {{minExperienceYears}}–{{maxExperienceYears}}.',
      sv: 'Skriv hela år, {{minExperienceYears}}–{{maxExperienceYears}}.',
      en: 'Write whole years, {{minExperienceYears}}–{{maxExperienceYears}}.',
    },
    documents: {
      fi: 'Odota, että tiedostot on lähetetty.',
      sv: 'Vänta tills filerna har sänts.',
      en: 'Wait until the files have been sent.',
    },
  },
  one: things.application,
  oneTitle: {
    fi: '{{provider}}: hakemus',
    sv: '{{provider}}: ansökan',
    en: '{{provider}}: application',
  },
  all: { fi: 'Kaikki hakemukset', sv: 'Alla ansökningar', en: 'All applications' },
  facts: {
    scope: { fi: 'Mitä tarjotaan', sv: 'Vad som erbjuds', en: 'What is offered' },
    state: facts.applicationState,
    provider: things.provider,
    framework: things.framework,
    number: { fi: 'Hakemuksen tunnus', sv: 'Ansökans nummer', en: 'Application number' },
    submittedOn: facts.sent,
  },
  checkText: {
    fi: 'Yritystarkistus tehdään, kun sopimus allekirjoitetaan; palveluntuottajan tilanteen voi katsoa jo nyt.',
    sv: 'Företagskontrollen görs när avtalet undertecknas; tjänsteproducentens läge kan ses redan nu.',
    en: 'The company check is done when the agreement is signed; what the provider is now can be seen before.',
  },
  checkLink: {
    fi: 'Palveluntuottajan yritystarkistus',
    sv: 'Tjänsteproducentens företagskontroll',
    en: 'The provider’s company check',
  },
  draftText: {
    fi: 'Ei vielä lähetetty. Käy hakemus läpi ja lähetä, kun se on kunnossa.',
    sv: 'Inte inlämnad än. Gå igenom ansökan och lämna in den när den är i sin ordning.',
    en: 'Not sent yet. Look through it, and send it when it is right.',
  },
  asked: {
    fi: 'Hyvinvointialue pyytää täydennystä',
    sv: 'Välfärdsområdet ber om komplettering',
    en: 'The county asks for more',
  },
  askedText: {
    fi: 'Lisää pyydetty, tallenna ja lähetä uudelleen.',
    sv: 'Lägg till det som begärs, spara och lämna in på nytt.',
    en: 'Add what is asked for, save, and send again.',
  },
  send: { fi: 'Lähetä hakemus', sv: 'Lämna in ansökan', en: 'Send the application' },
  sendAgain: { fi: 'Lähetä uudelleen', sv: 'Lämna in på nytt', en: 'Send again' },
  sure: {
    fi: 'Kyllä, lähetä hyvinvointialueelle',
    sv: 'Ja, lämna in till välfärdsområdet',
    en: 'Yes, send to the county',
  },
  wasSent: {
    fi: 'Hakemus lähetettiin.',
    sv: 'Ansökan lämnades in.',
    en: 'The application was sent.',
  },
  change: { fi: 'Muuta hakemusta', sv: 'Ändra ansökan', en: 'Change the application' },
  wasChanged: {
    fi: 'Hakemus tallennettiin.',
    sv: 'Ansökan sparades.',
    en: 'The application was saved.',
  },
  saveChange: acts.save,
  withdraw: { fi: 'Peru hakemus', sv: 'Återta ansökan', en: 'Withdraw the application' },
  sureWithdraw: { fi: 'Kyllä, peru', sv: 'Ja, återta den', en: 'Yes, withdraw it' },
  wasWithdrawn: {
    fi: 'Hakemus peruttiin.',
    sv: 'Ansökan återtogs.',
    en: 'The application was withdrawn.',
  },
  decide: {
    title: facts.decision,
    verdict: facts.whatIsDecided,
    verdicts: {
      approve: {
        fi: 'Hyväksytään: kustakin osa-alueesta tehdään sopimusluonnos',
        sv: 'Godkänns: för varje del görs ett avtalsutkast',
        en: 'Approve: a draft agreement is made for each lot',
      },
      ask: { fi: 'Pyydetään täydennystä', sv: 'Komplettering begärs', en: 'Ask for more' },
      reject: { fi: 'Hylätään', sv: 'Avslås', en: 'Reject' },
    },
    reason: {
      fi: 'Perustelu palveluntuottajalle',
      sv: 'Motivering till tjänsteproducenten',
      en: 'Reason for the provider',
    },
    what: { fi: 'Mitä pyydetään', sv: 'Vad som begärs', en: 'What is asked for' },
    submit: {
      approve: { fi: 'Hyväksy', sv: 'Godkänn', en: 'Approve' },
      ask: { fi: 'Pyydä täydennystä', sv: 'Begär komplettering', en: 'Ask for more' },
      reject: { fi: 'Hylkää', sv: 'Avslå', en: 'Reject' },
    },
    choose: acts.decide,
    done: {
      approve: {
        fi: 'Hakemus hyväksyttiin. Sopimukset odottavat allekirjoitusta.',
        sv: 'Ansökan godkändes. Avtalen väntar på undertecknande.',
        en: 'The application was approved. The agreements wait to be signed.',
      },
      ask: {
        fi: 'Palveluntuottajalta pyydettiin täydennystä.',
        sv: 'Komplettering begärdes av tjänsteproducenten.',
        en: 'More was asked of the provider.',
      },
      reject: {
        fi: 'Hakemus hylättiin.',
        sv: 'Ansökan avslogs.',
        en: 'The application was rejected.',
      },
    },
    faults: {
      verdict: faults.verdict,
      reason: faults.reason,
    },
    own: {
      fi: 'Olet tehnyt tämän hakemuksen: joku muu päättää siitä.',
      sv: 'Du har gjort denna ansökan: någon annan beslutar om den.',
      en: 'You made this application: somebody else decides it.',
    },
  },
  agreements: {
    fi: 'Siitä tehdyt sopimukset',
    sv: 'Avtal som gjorts av den',
    en: 'Agreements made of it',
  },
  agreement: {
    fi: 'Osa-alueen {{lot}} sopimus',
    sv: 'Avtalet för del {{lot}}',
    en: 'Agreement of lot {{lot}}',
  },
  history: {
    title: facts.history,
    sent: facts.sent,
    asked: { fi: 'Pyydetty täydennystä', sv: 'Komplettering begärd', en: 'More was asked' },
    answered: { fi: 'Täydennetty', sv: 'Kompletterad', en: 'Answered' },
    approved: facts.approved,
    rejected: facts.rejected,
    withdrawn: facts.withdrawn,
    waiting: facts.waitingForCounty,
    answering: {
      fi: 'Odottaa palveluntuottajan täydennystä',
      sv: 'Väntar på tjänsteproducentens komplettering',
      en: 'Waits for the provider’s answer',
    },
    notSent: { fi: 'Odottaa lähettämistä', sv: 'Väntar på inlämning', en: 'Waits to be sent' },
  },
} satisfies Words;
