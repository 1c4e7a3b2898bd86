import { type Language, languages } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

/** The language that the page is shown in. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return languages.find((language) => language === i18n.language) ?? 'fi';
}
