import type { Problem } from '@jatkopolku/kernel';

import { en } from './en.ts';
import { fi } from './fi.ts';
import { stateText } from './states.ts';
import { sv } from './sv.ts';

export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

const texts = { fi, sv, en };

/** The sentence for a problem: what is wrong and how to mend it, `{names}` filled from its details. */
export function problemText(problem: Problem, language: Language): string {
  const details = problem.details ?? {};
  return texts[language][problem.code].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'state' ? stateText(String(details[name]), language) : String(details[name] ?? ''),
  );
}

/** The reader's language of a locale such as `sv_FI.UTF-8`; English where it is none of the three. */
export function languageOf(locale: string | undefined): Language {
  return languages.find((language) => locale?.toLowerCase().startsWith(language)) ?? 'en';
}

/** The reader's first language of the three in an Accept-Language header; Finnish when it has none. */
export function languageFrom(accepted: string | undefined): Language {
  const wanted = (accepted ?? '').split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase());
  const first = wanted.find((code) => languages.some((language) => language === code));
  return languages.find((language) => language === first) ?? 'fi';
}
