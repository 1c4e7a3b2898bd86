export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

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

/** What is said, in the languages side by side: one that lacks a language does not compile. */
export type Text<In extends Language = Language> = Readonly<Record<In, string>>;

/** Texts by key, in groups. */
export interface Words<In extends Language = Language> {
  readonly [key: string]: Text<In> | Words<In>;
}

/** The two languages of official letters. */
export type LetterLanguage = 'fi' | 'sv';

/** The same keys in one language. */
export type InOneLanguage<T> =
  T extends Text<LetterLanguage> ? string : { readonly [Key in keyof T]: InOneLanguage<T[Key]> };
