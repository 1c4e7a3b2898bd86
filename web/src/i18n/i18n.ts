import type { Language } from '@jatkopolku/contracts';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

import type { en } from './en/index.ts';
import { rememberLanguage } from './languages.ts';

type Texts = typeof en;

/** Only the texts of the language in use are fetched. */
const loaders: Record<Language, () => Promise<Texts>> = {
  fi: async () => (await import('./fi/index.ts')).fi,
  sv: async () => (await import('./sv/index.ts')).sv,
  en: async () => (await import('./en/index.ts')).en,
};

export async function startTexts(language: Language): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: { [language]: await loaders[language]() },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
  return instance;
}

/** Changes the language and remembers it. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  for (const [slice, texts] of Object.entries(await loaders[language]())) {
    instance.addResourceBundle(language, slice, texts);
  }
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}
