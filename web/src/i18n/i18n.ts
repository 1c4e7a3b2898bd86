import type { InOneLanguage, Language } from '@jatkopolku/words/language';
import type { SitePart, site } from '@jatkopolku/words/site';

import { rememberLanguage } from './languages.ts';
import { putWords, showLanguage, shownLanguage } from './texts.ts';

export type SiteWords = InOneLanguage<typeof site>;

type Loaders = { readonly [Part in SitePart]: () => Promise<{ default: SiteWords[Part] }> };

/** Only the texts of the language in use are fetched, and those behind signing in where they are shown. */
const loaders: Record<Language, Loaders> = {
  fi: {
    everybody: async () => import('virtual:words/everybody/fi'),
    home: async () => import('virtual:words/home/fi'),
    pages: async () => import('virtual:words/pages/fi'),
  },
  sv: {
    everybody: async () => import('virtual:words/everybody/sv'),
    home: async () => import('virtual:words/home/sv'),
    pages: async () => import('virtual:words/pages/sv'),
  },
  en: {
    everybody: async () => import('virtual:words/everybody/en'),
    home: async () => import('virtual:words/home/en'),
    pages: async () => import('virtual:words/pages/en'),
  },
};

async function load<Part extends SitePart>(
  part: Part,
  language: Language,
): Promise<SiteWords[Part]> {
  return (await loaders[language][part]()).default;
}

/** The parts in use, and when each is there. */
const parts = new Map<SitePart, Promise<void>>();

export async function startTexts(language: Language): Promise<void> {
  parts.set('everybody', Promise.resolve());
  show(language, [await load('everybody', language)]);
}

/** Adds the texts of a part: before anything of it is drawn. */
export function addTexts(part: SitePart): Promise<void> {
  const known = parts.get(part);
  if (known) return known;
  const adding = bring(part).catch((error: unknown) => {
    // The next page that needs it tries again.
    parts.delete(part);
    throw error;
  });
  parts.set(part, adding);
  return adding;
}

async function bring(part: SitePart): Promise<void> {
  const language = shownLanguage();
  const words = await load(part, language);
  // Another language may have been chosen meanwhile.
  if (shownLanguage() === language) putWords(words);
  else await bring(part);
}

/** Changes the language and remembers it. */
export async function changeLanguage(language: Language): Promise<void> {
  const inUse = new Set(parts.keys());
  show(language, await Promise.all([...inUse].map((part) => load(part, language))));
  rememberLanguage(language);
  // Parts that came into use meanwhile are still in the language of before.
  await Promise.all([...parts.keys()].filter((part) => !inUse.has(part)).map(bring));
}

function show(language: Language, words: readonly object[]): void {
  showLanguage(language, words);
  document.documentElement.lang = language;
}
