import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { faults } from './faults.ts';
import type { Words } from './language.ts';
import { qualifications } from './qualifications.ts';
import { scopes } from './scopes.ts';
import { things } from './things.ts';

export const agreement = {
  title: things.agreements,
  one: things.agreement,
  oneTitle: {
    fi: '{{provider}}, osa-alue {{lot}}',
    sv: '{{provider}}, del {{lot}}',
    en: '{{provider}}, lot {{lot}}',
  },
  all: { fi: 'Kaikki sopimukset', sv: 'Alla avtal', en: 'All agreements' },
  text: {
    fi: 'Keneltä palvelua ostetaan, millä osa-alueella, mihin asti ja mihin hintaan.',
    sv: 'Av vem tjänsten köps, i vilken del, till när och till vilket pris.',
    en: 'Whose service is bought, in which lot, until when and at what price.',
  },
  filters: {
    title: acts.show,
    framework: things.framework,
    lot: things.lot,
    state: facts.state,
    all: facts.all,
  },
  count_one: things.agreementCount,
  count_other: things.agreementsCount,
  none: {
    fi: 'Sopimuksia ei vielä ole.',
    sv: 'Det finns inga avtal än.',
    en: 'There are no agreements yet.',
  },
  noneAsked: {
    fi: 'Tällaisia sopimuksia ei ole. Valitse yltä toisin.',
    sv: 'Inget avtal är sådant. Välj något annat ovan.',
    en: 'No agreement is like that. Choose otherwise above.',
  },
  lot: things.lotNo,
  term: { fi: '{{start}} – {{end}}', sv: '{{start}} – {{end}}', en: '{{start}} – {{end}}' },
  optionsUsed_one: {
    fi: '{{count}} optio käytetty',
    sv: '{{count}} option använd',
    en: '{{count}} option used',
  },
  optionsUsed_other: {
    fi: '{{count}} optiota käytetty',
    sv: '{{count}} optioner använda',
    en: '{{count}} options used',
  },
  dayPrice: { fi: '{{price}} / päivä', sv: '{{price}} per dag', en: '{{price}} a day' },
  signed: { fi: 'allekirjoitettu {{date}}', sv: 'undertecknat {{date}}', en: 'signed {{date}}' },
  facts: {
    provider: things.provider,
    businessId: facts.businessId,
    agreementId: { fi: 'Sopimuksen tunnus', sv: 'Avtalets nummer', en: 'Agreement number' },
    framework: things.framework,
    lot: things.lot,
    scope: { fi: 'Mitä ostetaan', sv: 'Vad som köps', en: 'What is bought' },
    dayPrice: {
      fi: 'Osallistumispäivän hinta',
      sv: 'Pris per deltagandedag',
      en: 'Price of an attended day',
    },
    signedOn: facts.signed,
    state: facts.state,
  },
  scopes,
  qualifications,
  years_one: { fi: '{{count}} vuosi', sv: '{{count}} år', en: '{{count}} year' },
  years_other: { fi: '{{count}} vuotta', sv: '{{count}} år', en: '{{count}} years' },
  check: {
    title: things.check,
    lawText: {
      fi: 'Kuntouttavaa työtoimintaa ei saa hankkia yritykseltä; tämä ei koske osallistujien tukea ja ohjausta (189/2001 13 § 2 mom.). Myös yhdistys tai säätiö voi harjoittaa elinkeinotoimintaa (eduskunnan oikeusasiamies, EOAK/348/2021, 1.3.1).',
      sv: 'Arbetsverksamhet i rehabiliteringssyfte får inte köpas av ett företag; detta gäller inte det stöd och den handledning som deltagarna får (189/2001 13 § 2 mom.). Också en förening eller stiftelse kan bedriva näringsverksamhet (riksdagens justitieombudsman, EOAK/348/2021, 1.3.1).',
      en: 'Rehabilitative work activity may not be bought from a company; this does not concern the support and guidance of the participants (189/2001 §13.2). An association or a foundation can also do business (Parliamentary Ombudsman, EOAK/348/2021, 1.3.1).',
    },
  },
  timeline: {
    title: {
      fi: 'Sopimuskausi ja optiot',
      sv: 'Avtalsperiod och optioner',
      en: 'Term and options',
    },
    base: facts.baseTerm,
    option: things.optionNo,
    standings: {
      used: {
        fi: 'käytetty, päätetty {{decidedOn}}',
        sv: 'använd, beslutad {{decidedOn}}',
        en: 'used, decided {{decidedOn}}',
      },
      left: facts.optionLeft,
      open: {
        fi: 'avoinna: päätettävä viimeistään {{decideBy}}',
        sv: 'öppen: beslutas senast {{decideBy}}',
        en: 'open: to be decided by {{decideBy}}',
      },
      later: {
        fi: 'edellisen option jälkeen: päätettävä viimeistään {{decideBy}}',
        sv: 'efter optionen före: beslutas senast {{decideBy}}',
        en: 'after the option before it: to be decided by {{decideBy}}',
      },
      lapsed: {
        fi: 'käyttämättä, eikä sitä voi enää käyttää',
        sv: 'inte använd, och kan inte längre användas',
        en: 'not used, and can no longer be',
      },
    },
    today: facts.today,
    latestEnd: {
      fi: 'Voi jatkua enintään',
      sv: 'Kan fortsätta högst till',
      en: 'Goes on at most until',
    },
    ends: facts.ends,
  },
  figures: {
    title: { fi: 'Päivät ja eurot', sv: 'Dagar och euro', en: 'Days and euros' },
    text: {
      fi: 'Mukana ovat hyväksytyt kuukausilistat ja bonushakemukset, myös ne, joita ei ole vielä tilitetty. Avoimet ja hyväksyntää odottavat kuukausilistat eivät ole mukana.',
      sv: 'Godkända månadslistor och ansökningar är med, också de som ännu inte har redovisats. Månadslistor som är öppna eller väntar på godkännande är inte med.',
      en: 'Accepted month sheets and approved claims are counted, also those that are not settled yet. Month sheets that are open or wait for acceptance are not.',
    },
    none: {
      fi: 'Tästä sopimuksesta ei ole vielä hyväksytty yhtään kuukautta.',
      sv: 'Ingen månad av det här avtalet har godkänts än.',
      en: 'No month of this agreement has been accepted yet.',
    },
    caption: {
      fi: 'Päivät ja eurot kuukausittain',
      sv: 'Dagar och euro per månad',
      en: 'Days and euros by month',
    },
    month: facts.month,
    clients: facts.clientsCounted,
    days: facts.attendedDays,
    daysShort: facts.days,
    fees: { fi: 'Päivähinnat', sv: 'Dagspriser', en: 'Fees' },
    bonuses: facts.bonuses,
    together: { fi: 'Yhteensä', sv: 'Tillsammans', en: 'Together' },
    total: { fi: 'Kaikki kuukaudet', sv: 'Alla månader', en: 'Total' },
  },
  claims: {
    title: { fi: 'Bonushakemukset', sv: 'Bonusansökningar', en: 'Bonus claims' },
    none: {
      fi: 'Tämän sopimuksen asiakkaista ei ole haettu bonusta.',
      sv: 'Ingen bonus har sökts för klienter i det här avtalet.',
      en: 'No bonus has been claimed for clients of this agreement.',
    },
    filed: { fi: 'jätetty {{date}}', sv: 'inlämnad {{date}}', en: 'filed {{date}}' },
    decided: { fi: 'päätetty {{date}}', sv: 'beslutad {{date}}', en: 'decided {{date}}' },
  },
  person: {
    title: facts.responsiblePerson,
    change: {
      fi: 'Vaihda vastuuhenkilö',
      sv: 'Byt ansvarig person',
      en: 'Change the responsible person',
    },
    name: facts.name,
    qualification: facts.qualification,
    experienceYears: facts.experienceYears,
    experience: { fi: 'Kokemus', sv: 'Erfarenhet', en: 'Experience' },
    experienceHint: {
      fi: 'Kokonaisia vuosia, vähintään yksi.',
      sv: 'Hela år, minst ett.',
      en: 'Whole years, at least one.',
    },
    save: {
      fi: 'Tallenna vastuuhenkilö',
      sv: 'Spara ansvarig person',
      en: 'Save the responsible person',
    },
    wasChanged: {
      fi: 'Vastuuhenkilö on nyt {{name}}.',
      sv: 'Ansvarig person är nu {{name}}.',
      en: 'The responsible person is now {{name}}.',
    },
    faults: {
      'responsiblePerson-missing': faults.personName,
      'qualification-missing': {
        fi: 'Valitse kelpoisuus.',
        sv: 'Välj behörighet.',
        en: 'Choose the qualification.',
      },
      'experienceYears-missing': {
        fi: 'Kirjoita vuodet kokonaislukuna, enintään {{maxExperienceYears}}.',
        sv: 'Skriv åren som ett heltal, högst {{maxExperienceYears}}.',
        en: 'Write the years as a whole number, {{maxExperienceYears}} at most.',
      },
      'experienceYears-too-few': {
        fi: 'Kokemusta tarvitaan vähintään vuosi.',
        sv: 'Minst ett års erfarenhet behövs.',
        en: 'At least one year of experience is needed.',
      },
    },
  },
} satisfies Words;
