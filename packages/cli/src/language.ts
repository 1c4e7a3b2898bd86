import { type Language, languageOf } from '@jatkopolku/contracts';

/** The language asked for, or that of the terminal. */
export function languageFor(lang: string | undefined): Language {
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: general } = process.env;
  return languageOf(lang ?? all ?? messages ?? general);
}
