import type { InOneLanguage, Language } from '@jatkopolku/words/language';
import type { SitePart, site } from '@jatkopolku/words/site';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { rememberLanguage } from './languages.ts';

export type SiteWords = InOneLanguage<typeof site>;

type Loaders = { readonly [Part in SitePart]: () => Promise<{ default: SiteWords[Part] }> };

/** Only the texts of the language in use are fetched, and those behind signing in by who is signed in. */
const loaders: Record<Language, Loaders> = {
  fi: {
    everybody: async () => import('virtual:words/everybody/fi'),
    signedIn: async () => import('virtual:words/signedIn/fi'),
  },
  sv: {
    everybody: async () => import('virtual:words/everybody/sv'),
    signedIn: async () => import('virtual:words/signedIn/sv'),
  },
  en: {
    everybody: async () => import('virtual:words/everybody/en'),
    signedIn: async () => import('virtual:words/signedIn/en'),
  },
};

async function load<Part extends SitePart>(
  part: Part,
  language: Language,
): Promise<SiteWords[Part]> {
  return (await loaders[language][part]()).default;
}

export async function startTexts(language: Language): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: { [language]: await load('everybody', language) },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
  return instance;
}

/** Adds the texts behind signing in: before any such page is drawn. */
export async function addTextsForSignedIn(instance: i18n, language: Language): Promise<void> {
  add(instance, language, await load('signedIn', language));
}

/** Changes the language and remembers it. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  const [open, behind] = await Promise.all([
    load('everybody', language),
    hasSignedIn(instance) ? load('signedIn', language) : {},
  ]);
  add(instance, language, { ...open, ...behind });
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

/** Whether the texts behind signing in are in use, in the language of now. */
function hasSignedIn(instance: i18n): boolean {
  return instance.hasResourceBundle(instance.language, 'home');
}

function add(instance: i18n, language: Language, texts: object): void {
  for (const [slice, words] of Object.entries(texts)) {
    instance.addResourceBundle(language, slice, words);
  }
}
