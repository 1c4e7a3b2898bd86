import type { sitePaths } from '@jatkopolku/web/paths';
import type { Page } from 'playwright-core';

export type SitePath = (typeof sitePaths)[number];
export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** What tests know of a page: one for each route, or this does not compile. */
export interface SitePage {
  /** Who opens it; nobody for a page that needs no signing in. */
  readonly person: string | undefined;
  readonly headings: Record<Language, string>;
  /** Opened at this address when there is more to see than at the bare path. */
  readonly address?: string;
  /** Seen when the page has got what it shows. */
  readonly ready?: string;
}

export const sitePages: Record<SitePath, SitePage> = {
  '/': {
    person: 'antti',
    headings: { fi: 'Työsi', sv: 'Ditt arbete', en: 'Your work' },
    ready: '.task-groups, .state',
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
  '/uses': {
    person: 'tarja',
    headings: { fi: 'Käyttöloki', sv: 'Användningslogg', en: 'Use log' },
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
  '/help': { person: undefined, headings: { fi: 'Ohje', sv: 'Hjälp', en: 'Help' } },
  '/accessibility': {
    person: undefined,
    headings: {
      fi: 'Saavutettavuusseloste',
      sv: 'Tillgänglighetsutlåtande',
      en: 'Accessibility statement',
    },
  },
};

const languageNames: Record<Language, string> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

/** Opens the page as whoever is signed in, and waits until it stands there whole. */
export async function openPage(page: Page, path: SitePath): Promise<void> {
  const { address, ready } = sitePages[path];
  await page.goto(address ?? path);
  await page.locator('h1').waitFor();
  if (ready !== undefined) await page.locator(ready).first().waitFor();
}

export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: languageNames[language], exact: true }).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
}
