import type { Language } from '@jatkopolku/contracts';

/** Languages that clients of the regions speak most, as codes of ISO 639-1. */
const codes = ['fi', 'sv', 'en', 'ru', 'et', 'uk', 'ar', 'so', 'fa', 'ku', 'th', 'vi'] as const;

/** What a language is called in the reader's; a code that is no language is told as it is. */
export function languageName(code: string, reader: Language): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
}

/** To choose from, with the one that is held already. */
export function languageChoices(held: string): readonly string[] {
  const isOther = held !== '' && !codes.some((code) => code === held);
  return isOther ? [...codes, held] : codes;
}
