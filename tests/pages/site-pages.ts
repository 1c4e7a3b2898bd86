import type { Page } from 'playwright-core';

import { claimPages } from './claim-pages.ts';
import { followupPages } from './followup-pages.ts';
import { moneyPages } from './money-pages.ts';
import { procurementPages } from './procurement-pages.ts';
import type { Language, SitePage } from './site-page.ts';

const pages = {
  '/': {
    person: 'antti',
    headings: { fi: 'Omat tehtävät', sv: 'Mina uppgifter', en: 'Your tasks' },
    ready: '.task-groups, .state',
  },
  '/sheets': {
    person: 'maija',
    headings: { fi: 'Päiväkirjaus', sv: 'Dagsföring', en: 'Day log' },
  },
  '/closed-periods': {
    person: 'kirsi',
    headings: { fi: 'Suljetut päivät', sv: 'Stängda dagar', en: 'Closed days' },
    ready: '.state, .found li',
  },
  '/sheet-settings': {
    person: 'jussi',
    headings: {
      fi: 'Kuukausilistojen määräaika',
      sv: 'Tidsfrist för månadslistor',
      en: 'Deadline for month sheets',
    },
    ready: 'dl',
  },
  '/client-settings': {
    person: 'jussi',
    headings: {
      fi: 'Asiakkaan nimen näkyminen',
      sv: 'Hur länge klientens namn visas',
      en: 'How long client names are shown',
    },
    ready: 'dl',
  },
  '/travel-settings': {
    person: 'jussi',
    headings: {
      fi: 'Matkojen päiväkatto',
      sv: 'Tak för resor per dag',
      en: 'Cap on travel per day',
    },
    ready: 'dl',
  },
  '/approvals': {
    person: 'antti',
    headings: { fi: 'Hyväksynnät', sv: 'Godkännanden', en: 'Approvals' },
    ready: '.approval',
  },
  '/approvals/claims/$claimId': {
    person: 'antti',
    headings: { fi: 'Bonushakemus', sv: 'Bonusansökan', en: 'Claim for a bonus' },
    address: '/approvals/claims/DEMO-P01-1',
    ready: '.checks',
  },
  '/approvals/sheets/$providerId/$month/$clientId/$placementId': {
    person: 'antti',
    headings: {
      fi: 'Kuukausilista: Turunen Eino, huhtikuu 2021 C0305',
      sv: 'Månadslista: Turunen Eino, april 2021 C0305',
      en: 'Month sheet of Turunen Eino, April 2021 C0305',
    },
    titles: {
      fi: 'Kuukausilista: C0305, huhtikuu 2021',
      sv: 'Månadslista: C0305, april 2021',
      en: 'Month sheet of C0305, April 2021',
    },
    address: '/approvals/sheets/P01/2021-04/C0305/L00669',
    ready: '.month-days',
  },
  '/cost-centres': {
    person: 'jussi',
    headings: { fi: 'Kustannuspaikat', sv: 'Kostnadsställen', en: 'Cost centres' },
    ready: '.found li',
  },
  '/account-map': {
    person: 'risto',
    headings: { fi: 'Tiliöinti', sv: 'Kontering', en: 'Account mapping' },
    ready: 'dl',
  },
  '/settlements': {
    person: 'raija',
    headings: { fi: 'Kuukaudet', sv: 'Månader', en: 'Months' },
    ready: '.wide',
  },
  '/settlements/$month/$providerId': {
    person: 'raija',
    headings: {
      fi: 'Koulutuskuntayhtymä Esimerkki: helmikuu 2020',
      sv: 'Koulutuskuntayhtymä Esimerkki: februari 2020',
      en: 'Koulutuskuntayhtymä Esimerkki: February 2020',
    },
    address: '/settlements/2020-02/P03?open=L00215',
    ready: '.days',
  },
  '/settlements/$month/$providerId/explanation': {
    person: 'raija',
    headings: {
      fi: 'Selvitys riveistä: Koulutuskuntayhtymä Esimerkki, helmikuu 2020',
      sv: 'Förklaring av raderna: Koulutuskuntayhtymä Esimerkki, februari 2020',
      en: 'Lines explained: Koulutuskuntayhtymä Esimerkki, February 2020',
    },
    address: '/settlements/2020-02/P03/explanation',
    ready: '.explained',
  },
  '/clients': {
    person: 'kaisa',
    headings: { fi: 'Asiakkaat', sv: 'Klienter', en: 'Clients' },
    address: '/clients?q=niemi',
    ready: '.found li',
  },
  '/clients/new': {
    person: 'kaisa',
    headings: { fi: 'Uusi asiakas', sv: 'Ny klient', en: 'New client' },
    ready: 'main form',
  },
  '/clients/$clientId': {
    person: 'kaisa',
    headings: {
      fi: 'Lehtinen Siiri C0001',
      sv: 'Lehtinen Siiri C0001',
      en: 'Lehtinen Siiri C0001',
    },
    titles: { fi: 'Asiakas C0001', sv: 'Klient C0001', en: 'Client C0001' },
    address: '/clients/C0001',
    ready: '.found li:has(a)',
  },
  '/clients/$clientId/placements/new': {
    person: 'kaisa',
    headings: { fi: 'Uusi jakso', sv: 'Ny period', en: 'New placement' },
    address: '/clients/C0001/placements/new',
    ready: 'main form',
  },
  '/history/$kind': {
    person: 'kaisa',
    headings: {
      fi: 'Muutoshistoria: jakso L00001',
      sv: 'Ändringshistorik: period L00001',
      en: 'History of changes: placement L00001',
    },
    address: '/history/placement?placementId=L00001',
    ready: '.record-history li',
  },
  '/placements/$placementId': {
    person: 'kaisa',
    headings: {
      fi: 'Lehtinen Siiri, Palvelutaloyhdistys Esimerkki ry L00001',
      sv: 'Lehtinen Siiri, Palvelutaloyhdistys Esimerkki ry L00001',
      en: 'Lehtinen Siiri, Palvelutaloyhdistys Esimerkki ry L00001',
    },
    titles: { fi: 'Jakso L00001', sv: 'Period L00001', en: 'Placement L00001' },
    address: '/placements/L00001',
    ready: '.found li',
  },
  '/search': {
    person: 'kaisa',
    headings: { fi: 'Haku', sv: 'Sök', en: 'Search' },
    address: '/search?kind=providers&q=',
    ready: '.found li',
  },
  '/grants': {
    person: 'johanna',
    headings: { fi: 'Käyttöoikeudet', sv: 'Behörigheter', en: 'Roles' },
    ready: '.found li',
  },
  '/access-log': {
    person: 'tarja',
    headings: { fi: 'Käyttöloki', sv: 'Användningslogg', en: 'Access log' },
    ready: '.wide, .main .state:not([role=status])',
  },
  '/choose': {
    person: 'ulla',
    headings: {
      fi: 'Kenen puolesta toimit?',
      sv: 'För vem agerar du?',
      en: 'For whom do you act?',
    },
    ready: '.card',
  },
  '/accessibility': {
    person: undefined,
    headings: {
      fi: 'Saavutettavuusseloste',
      sv: 'Tillgänglighetsutlåtande',
      en: 'Accessibility statement',
    },
  },
  ...claimPages,
  ...followupPages,
  ...moneyPages,
  ...procurementPages,
  '/help': { person: undefined, headings: { fi: 'Ohje', sv: 'Hjälp', en: 'Help' } },
} satisfies Record<string, SitePage>;

export type SitePath = keyof typeof pages;
/** Each route of the site has its page here: a test of the router asks for it. */
export const sitePages: Readonly<Record<SitePath, SitePage>> = pages;
export const sitePaths = Object.keys(pages) as SitePath[];

const languageNames: Record<Language, string> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

/** Opens the page for the person signed in, and waits until it is there whole. */
export async function openPage(page: Page, path: SitePath): Promise<void> {
  await prepare(page, path);
  await page.goto(addressOf(path));
  await page.locator('h1').waitFor();
  await ready(page, path);
}

/** Goes there as a link would, where the site has been loaded: that takes a third of the work. */
export async function goToPage(page: Page, path: SitePath): Promise<void> {
  const { pathname, search } = new URL(page.url());
  const isLoaded = (await page.locator('h1').count()) > 0;
  if (!isLoaded || `${pathname}${search}` === addressOf(path)) return openPage(page, path);
  await prepare(page, path);
  const address = JSON.stringify(addressOf(path));
  await page.evaluate(`{
    document.querySelector('h1').dataset.left = '';
    history.pushState({}, '', ${address});
    dispatchEvent(new PopStateEvent('popstate'));
  }`);
  await page.locator('h1:not([data-left])').waitFor();
  await ready(page, path);
}

const pageOf = (path: SitePath): SitePage => sitePages[path];
const addressOf = (path: SitePath) => pageOf(path).address ?? path;

async function prepare(page: Page, path: SitePath): Promise<void> {
  await pageOf(path).prepare?.(new URL(page.url()).origin);
}

async function ready(page: Page, path: SitePath): Promise<void> {
  const sign = pageOf(path).ready;
  if (sign !== undefined) await page.locator(sign).first().waitFor();
}

export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: languageNames[language], exact: true }).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
}
