import { type Language, languageFrom, languages } from '@jatkopolku/contracts';

const KEY = 'jatkopolku.language';

export const languageNames: Record<Language, string> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

/** The language chosen before, or the browser's first of the three, or Finnish. */
export function firstLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  const known = languages.find((language) => language === chosen);
  return known ?? languageFrom(navigator.languages.join(','));
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
