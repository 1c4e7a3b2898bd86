import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const accessLog = {
  title: things.accessLog,
  text: {
    fi: 'Kuka katsoi kenen tietoja, mitä varten ja milloin. Yksi katselu on yksi rivi; lokia säilytetään 12 vuotta. Ajat ovat todellisia kellonaikoja, myös silloin kun alueen päivä on toinen.',
    sv: 'Vem såg på vems uppgifter, för vad och när. En läsning är en rad; loggen bevaras i 12 år. Tiderna är verkliga klockslag, också då områdets dag är en annan.',
    en: 'Who looked at whose data, what for, and when. Each act is one line; the log is kept for 12 years. Times are real ones, also where the region’s business day is another.',
  },
  day: { fi: 'Todellinen päivä', sv: 'Verklig dag', en: 'Real day' },
  none: {
    fi: 'Kukaan ei katsonut asiakkaiden tietoja tänä päivänä.',
    sv: 'Ingen såg på klienternas uppgifter den här dagen.',
    en: 'Nobody looked at clients’ data on this day.',
  },
  damaged_one: {
    fi: 'Yhtä merkintää ei voi lukea: se on vaurioitunut. Ilmoita siitä ylläpidolle.',
    sv: 'En anteckning kan inte läsas: den är skadad. Meddela administratören.',
    en: 'One entry cannot be read: it is damaged. Report it to the administrator.',
  },
  damaged_other: {
    fi: '{{count}} merkintää ei voi lukea: ne ovat vaurioituneet. Ilmoita niistä ylläpidolle.',
    sv: '{{count}} anteckningar kan inte läsas: de är skadade. Meddela administratören.',
    en: '{{count}} entries cannot be read: they are damaged. Report them to the administrator.',
  },
  more: acts.showMore,
  caption_one: {
    fi: '{{count}} katselu {{date}}',
    sv: '{{count}} läsning {{date}}',
    en: '{{count}} act on {{date}}',
  },
  caption_other: {
    fi: '{{count}} katselua {{date}}',
    sv: '{{count}} läsningar {{date}}',
    en: '{{count}} acts on {{date}}',
  },
  at: { fi: 'Todellinen aika', sv: 'Verklig tid', en: 'Real time' },
  who: facts.who,
  what: facts.what,
  whose: things.clients,
  why: { fi: 'Syy: {{reason}}', sv: 'Skäl: {{reason}}', en: 'Reason: {{reason}}' },
  moreClients: { fi: 'ja {{count}} muuta', sv: 'och {{count}} till', en: 'and {{count}} more' },
  actions: {
    listClients: { fi: 'Asiakasluettelo', sv: 'Klientlista', en: 'List of clients' },
    readClaimCounterpart: {
      fi: 'Turvakieltoasiakkaan polun kohde',
      sv: 'Vart en klient med spärrmarkering gick vidare',
      en: 'Where a protected client went on to',
    },
    readProtectedFacts: {
      fi: 'Turvakiellon alaiset tiedot',
      sv: 'Uppgifter under spärrmarkering',
      en: 'Facts of a protected client',
    },
    findClients: { fi: 'Asiakkaiden haku', sv: 'Sökning av klienter', en: 'Finding clients' },
    nameClients: {
      fi: 'Asiakkaiden nimet näkymässä',
      sv: 'Klienters namn i en vy',
      en: 'Names of clients on a page',
    },
    createClient: {
      fi: 'Lisättävä oli jo asiakas',
      sv: 'Den som skulle läggas till var redan klient',
      en: 'Taking in somebody who was a client already',
    },
    readClient: { fi: 'Asiakkaan tiedot', sv: 'En klients uppgifter', en: 'A client' },
    correctIdentityCode: {
      fi: 'Korjattu henkilötunnus oli jo toisella',
      sv: 'Den rättade personbeteckningen fanns redan',
      en: 'A corrected identity code was another client’s',
    },
    listClientMerges: {
      fi: 'Yhdistettyjen asiakkaiden luettelo',
      sv: 'Lista över sammanslagna klienter',
      en: 'List of merged clients',
    },
    readClientMerge: {
      fi: 'Asiakkaan yhdistäminen',
      sv: 'Sammanslagning av en klient',
      en: 'A merge of clients',
    },
    previewCorrection: {
      fi: 'Mitä kuukauden korjaus muuttaa',
      sv: 'Vad en rättelse av månaden ändrar',
      en: 'What a correction of a month would change',
    },
    previewBenefit: {
      fi: 'Mitä etuuden muutos muuttaa',
      sv: 'Vad en ändrad förmån ändrar',
      en: 'What a changed benefit would change',
    },
    previewClientMerge: {
      fi: 'Mitä yhdistäminen muuttaa',
      sv: 'Vad en sammanslagning ändrar',
      en: 'What a merge would change',
    },
    listBenefits: { fi: 'Etuusluettelo', sv: 'Förmånslista', en: 'List of benefits' },
    readBenefit: { fi: 'Etuus', sv: 'En förmån', en: 'A benefit' },
    listPlacements: { fi: 'Jaksoluettelo', sv: 'Lista över perioder', en: 'List of placements' },
    readProtectedWorkplace: {
      fi: 'Turvakieltoasiakkaan työpaikka',
      sv: 'Arbetsplats för en klient med spärrmarkering',
      en: 'A protected client’s workplace',
    },
    listPlacementsByName: things.placementsByName,
    readWorkplace: {
      fi: 'Jakson työpaikka',
      sv: 'Periodens arbetsplats',
      en: 'A placement’s workplace',
    },
    readPlacement: { fi: 'Jakso', sv: 'En period', en: 'A placement' },
    readPlacementOverview: {
      fi: 'Jakson yhteenveto',
      sv: 'Periodens översikt',
      en: 'A placement’s overview',
    },
    listCalendars: { fi: 'Varatut päivät', sv: 'Upptagna dagar', en: 'Days taken' },
    listSheets: things.sheets,
    readSheet: { fi: 'Kuukausilista', sv: 'En månadslista', en: 'A month sheet' },
    listSheetRemarks: {
      fi: 'Kuukausilistan kysymykset ja vastaukset',
      sv: 'Frågor och svar om en månadslista',
      en: 'Questions and answers about a month sheet',
    },
    listClaims: { fi: 'Hakemusluettelo', sv: 'Lista över ansökningar', en: 'List of claims' },
    readClaim: { fi: 'Hakemus', sv: 'En ansökan', en: 'A claim' },
    listApprovals: { fi: 'Hyväksyntäjono', sv: 'Godkännandekön', en: 'The queue of approvals' },
    readClaimChecks: {
      fi: 'Hakemuksen tarkistukset',
      sv: 'Kontroller av en ansökan',
      en: 'Checks of a claim',
    },
    checkClaim: {
      fi: 'Tarkistukset ennen hakemusta',
      sv: 'Kontroller före en ansökan',
      en: 'Checks before a claim',
    },
    listClaimSignals: things.claimSignals,
    listClaimable: {
      fi: 'Jaksot, joista voi hakea bonusta',
      sv: 'Perioder för vilka bonus kan sökas',
      en: 'Placements that can have a claim',
    },
    readFile: {
      fi: 'Liitteen tiedot',
      sv: 'Uppgifter om en bilaga',
      en: 'Facts of a document',
    },
    readFileAddress: {
      fi: 'Liitteen avaaminen',
      sv: 'Öppnande av en bilaga',
      en: 'Opening a paper',
    },
    listEvidence: {
      fi: 'Hakemuksen liitteet',
      sv: 'Bilagor till en ansökan',
      en: 'Evidence of a claim',
    },
    listClaimRemarks: {
      fi: 'Hakemuksen kysymykset ja vastaukset',
      sv: 'Frågor och svar om en ansökan',
      en: 'Questions and answers about a claim',
    },
    readAfterCheck: {
      fi: 'Hakemuksen jälkitarkistus',
      sv: 'Efterkontroll av en ansökan',
      en: 'The after-check of a claim',
    },
    listClaimAttempts: {
      fi: 'Hylätyt yritykset hakea bonusta',
      sv: 'Avvisade försök att ansöka om bonus',
      en: 'Refused attempts to claim a bonus',
    },
    listClaimNotices: {
      fi: 'Päätökset hakemuksesta',
      sv: 'Beslut om en ansökan',
      en: 'Decisions on a claim',
    },
    listProposals: {
      fi: 'Palveluntuottajien ehdotukset',
      sv: 'Tjänsteproducenternas förslag',
      en: 'What providers propose',
    },
    readProposal: {
      fi: 'Palveluntuottajan ehdotus',
      sv: 'Tjänsteproducentens förslag',
      en: 'A proposal of a provider',
    },
    listDueReviews: {
      fi: 'Tarkistettavat ja arvioitavat jaksot',
      sv: 'Perioder att se över och utvärdera',
      en: 'Placements to review and evaluate',
    },
    listNotifications: {
      fi: 'Ilmoitukset maksajille ja työvoimaviranomaiselle',
      sv: 'Anmälningar till betalare och arbetskraftsmyndigheten',
      en: 'Notices to payers and the employment authority',
    },
    readDueNotifications: {
      fi: 'Ilmoittamattomat poissaolot',
      sv: 'Frånvaro som inte har anmälts',
      en: 'Absences that are not notified',
    },
    listWaitingNotifications: {
      fi: 'Lähettämättömät ja kuittaamattomat ilmoitukset',
      sv: 'Anmälningar som inte har sänts eller kvitterats',
      en: 'Notices that are not sent or acknowledged',
    },
    readNotification: {
      fi: 'Ilmoitus maksajalle tai työvoimaviranomaiselle',
      sv: 'Anmälan till betalare eller arbetskraftsmyndigheten',
      en: 'A notice to a payer or the employment authority',
    },
    readNotificationDocument: {
      fi: 'Ilmoituksen asiakirja',
      sv: 'Anmälans dokument',
      en: 'The document of a notice',
    },
    readFollowup: {
      fi: 'Jakson arviointi ja palaute',
      sv: 'Periodens utvärdering och respons',
      en: 'A placement’s evaluation and feedback',
    },
    listConversations: {
      fi: 'Jakson viestit',
      sv: 'Periodens meddelanden',
      en: 'Messages about a placement',
    },
    readConversation: {
      fi: 'Viesti jaksosta',
      sv: 'Ett meddelande om en period',
      en: 'A message about a placement',
    },
    listConversationRemarks: {
      fi: 'Mitä jaksosta on kirjoitettu',
      sv: 'Vad som har skrivits om en period',
      en: 'What was written about a placement',
    },
    readObjection: { fi: 'Vastalause', sv: 'En invändning', en: 'An objection' },
    listObjectionRemarks: {
      fi: 'Vastalauseen perustelut ja vastaukset',
      sv: 'En invändnings motivering och svar',
      en: 'What was written of an objection',
    },
    readClaimLetter: {
      fi: 'Päätöskirje hakemuksesta',
      sv: 'Beslutsbrev om en ansökan',
      en: 'The letter of a decision on a claim',
    },
    listPlacementDecisions: {
      fi: 'Päätökset jaksosta',
      sv: 'Beslut om en period',
      en: 'Decisions on a placement',
    },
    readPlacementLetter: {
      fi: 'Päätöskirje jaksosta',
      sv: 'Beslutsbrev om en period',
      en: 'The letter of a decision on a placement',
    },
    readHistory: things.history,
    listTasks: { fi: 'Odottavat työt', sv: 'Väntande arbete', en: 'What waits' },
    readDuePayments: {
      fi: 'Asiakkaille maksettavat',
      sv: 'Betalningar som väntar',
      en: 'Payments that are due',
    },
    readPaymentBatch: { fi: 'Maksuerä', sv: 'Ett betalningsparti', en: 'A batch of payments' },
    readPaymentFile: {
      fi: 'Maksuerän tiedosto pankille',
      sv: 'Betalningspartiets fil till banken',
      en: 'A batch’s file for the bank',
    },
    listRecoveries: {
      fi: 'Takaisinperinnät asiakkailta',
      sv: 'Återkrav mot klienter',
      en: 'Recoveries from clients',
    },
    readRecovery: {
      fi: 'Takaisinperintä asiakkaalta',
      sv: 'Ett återkrav mot en klient',
      en: 'A recovery from a client',
    },
    readRecoveryLetter: {
      fi: 'Takaisinperinnän kirje asiakkaalle',
      sv: 'Ett återkravsbrev till en klient',
      en: 'A letter of a recovery to a client',
    },
    readPayerStatementDocument: {
      fi: 'Selvitys osallistumispäivistä maksajalle',
      sv: 'Redogörelse för deltagandedagar till betalaren',
      en: 'A statement of attended days to a payer',
    },
    readStatements: {
      fi: 'Kuukauden tilitykset',
      sv: 'Månadens redovisningar',
      en: 'Statements of a month',
    },
    readBonusForecast: things.bonusForecast,
    readProviderStatement: {
      fi: 'Palveluntuottajan maksuerittely',
      sv: 'Tjänsteproducentens betalningsspecifikation',
      en: 'A provider’s statement',
    },
    readProviderStatementDocument: {
      fi: 'Palveluntuottajan maksuerittely PDF-tiedostona',
      sv: 'Tjänsteproducentens betalningsspecifikation som PDF',
      en: 'A provider’s statement as a PDF',
    },
    explainLines: {
      fi: 'Mistä palveluntuottajan kuukauden rivit tulevat',
      sv: 'Varifrån raderna i tjänsteproducentens månad kommer',
      en: 'Where the lines of a provider’s month come from',
    },
    readProviderMonth: {
      fi: 'Palveluntuottajan kuukausi päivittäin',
      sv: 'Tjänsteproducentens månad dag för dag',
      en: 'A provider’s month, day by day',
    },
  },
} satisfies Words;
