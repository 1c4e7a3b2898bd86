import { languages } from '@jatkopolku/contracts';
import { useQueryClient } from '@tanstack/react-query';

import { changeLanguage } from '../../i18n/i18n.ts';
import { languageNames } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { announce } from '../../ui/announcer.tsx';

/** All three in sight, each in its own words: nobody has to find them in a language they do not read. */
export function LanguageChoice() {
  const { t } = useTranslation();
  const current = useLanguage();
  const queries = useQueryClient();
  const choose = async (language: (typeof languages)[number]) => {
    await changeLanguage(language);
    announce(languageNames[language]);
    // Texts of problems come in the language that was asked for.
    await queries.resetQueries({ predicate: ({ state }) => state.status === 'error' });
  };
  return (
    <ul className="languages" aria-label={t('language')}>
      {languages.map((language) => (
        <li key={language}>
          <button
            type="button"
            lang={language}
            aria-pressed={language === current}
            onClick={() => void choose(language)}
          >
            {languageNames[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}
