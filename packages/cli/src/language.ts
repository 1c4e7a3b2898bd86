import type { Language } from '@jatkopolku/contracts';
import { terminalLanguage } from '@jatkopolku/local';

export function languageFor(lang: string | undefined): Language {
  return terminalLanguage(lang, process.env);
}
