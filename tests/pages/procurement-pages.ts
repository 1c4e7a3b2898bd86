import type { SitePage } from './site-page.ts';

/** The pages of frameworks, providers, agreements and options. */
export const procurementPages = {
  '/admissions': {
    person: 'heikki',
    headings: { fi: 'Hakemukset', sv: 'Ansökningar', en: 'Applications' },
    ready: '.applications li',
  },
  '/admissions/new': {
    person: 'sirpa',
    headings: {
      fi: 'Hae puitesopimukseen',
      sv: 'Ansök till ett ramavtal',
      en: 'Apply to a framework',
    },
    ready: '.list-row',
  },
  '/admissions/$applicationId': {
    person: 'heikki',
    headings: {
      fi: 'Esimerkkiseurakunta 2: hakemus',
      sv: 'Esimerkkiseurakunta 2: ansökan',
      en: 'Esimerkkiseurakunta 2: application',
    },
    address: '/admissions/DEMO-H1',
    ready: '.history',
  },
  '/agreements': {
    person: 'heikki',
    headings: { fi: 'Sopimukset', sv: 'Avtal', en: 'Agreements' },
    ready: '.agreements li',
  },
  '/agreements/$frameworkId/$agreementId': {
    person: 'heikki',
    headings: {
      fi: 'Palvelutaloyhdistys Esimerkki ry, osa-alue 1',
      sv: 'Palvelutaloyhdistys Esimerkki ry, del 1',
      en: 'Palvelutaloyhdistys Esimerkki ry, lot 1',
    },
    address: '/agreements/FW-2019/A039',
    ready: '.month-table',
  },
  '/options': {
    person: 'heikki',
    headings: { fi: 'Optiot', sv: 'Optioner', en: 'Options' },
    ready: '.term-groups .term-picture',
  },
  '/options/new': {
    person: 'heikki',
    headings: {
      fi: 'Ehdota päätöstä optiosta',
      sv: 'Föreslå ett beslut om en option',
      en: 'Propose a decision on an option',
    },
    address: '/options/new?framework=FW-2019&option=1',
    ready: '.option-picks li',
  },
  '/options/$decisionId': {
    person: 'hanna',
    headings: {
      fi: 'Päätös optiosta 1',
      sv: 'Beslut om option 1',
      en: 'Decision on option 1',
    },
    address: '/options/demo-option',
    ready: '.main .found li',
  },
  '/notices': {
    person: 'sirpa',
    headings: { fi: 'Ilmoitukset', sv: 'Meddelanden', en: 'Notices' },
    ready: '.calendar button',
  },
  '/performance/$providerId': {
    person: 'heikki',
    headings: {
      fi: 'Esimerkkiseurakunta 1: toiminnan tulokset',
      sv: 'Esimerkkiseurakunta 1: verksamhetens resultat',
      en: 'Esimerkkiseurakunta 1: results of the service',
    },
    address: '/performance/P01',
    ready: '.wide',
  },
  '/outbox': {
    person: 'heikki',
    headings: { fi: 'Lähtevä posti', sv: 'Utgående post', en: 'Outbox' },
    ready: '.main .state, .main .found li',
  },
  '/checks': {
    person: 'heikki',
    headings: { fi: 'Yritystarkistukset', sv: 'Företagskontroller', en: 'Company checks' },
    ready: '.check-line',
  },
  '/checks/$providerId': {
    person: 'heikki',
    headings: {
      fi: 'Yritystarkistus: Palvelutaloyhdistys Esimerkki ry',
      sv: 'Företagskontroll: Palvelutaloyhdistys Esimerkki ry',
      en: 'Company check: Palvelutaloyhdistys Esimerkki ry',
    },
    address: '/checks/P40',
    ready: '.check-grounds li',
  },
  '/frameworks': {
    person: 'heikki',
    headings: { fi: 'Puitesopimukset', sv: 'Ramavtal', en: 'Frameworks' },
    ready: '.found li',
  },
  '/frameworks/new': {
    person: 'heikki',
    headings: { fi: 'Uusi puitesopimus', sv: 'Nytt ramavtal', en: 'New framework' },
    ready: 'main form',
  },
  '/frameworks/$frameworkId': {
    person: 'heikki',
    headings: {
      fi: 'Kuntouttava työtoiminta 2019–2022',
      sv: 'Kuntouttava työtoiminta 2019–2022',
      en: 'Kuntouttava työtoiminta 2019–2022',
    },
    address: '/frameworks/FW-2019',
    ready: '.wide',
  },
  '/providers': {
    person: 'heikki',
    headings: { fi: 'Palveluntuottajat', sv: 'Tjänsteproducenter', en: 'Providers' },
    ready: '.found li',
  },
  '/providers/new': {
    person: 'heikki',
    headings: {
      fi: 'Uusi palveluntuottaja',
      sv: 'Ny tjänsteproducent',
      en: 'New provider',
    },
    ready: 'main form',
  },
  '/providers/$providerId': {
    person: 'heikki',
    headings: {
      fi: 'Esimerkkiseurakunta 1',
      sv: 'Esimerkkiseurakunta 1',
      en: 'Esimerkkiseurakunta 1',
    },
    address: '/providers/P01',
    ready: '.found li:has(a)',
  },
} as const satisfies Record<string, SitePage>;
