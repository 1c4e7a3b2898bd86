import { type Format, formatIn } from './format.ts';
import { useLanguage } from './use-language.ts';

/** Formats values in the language that the page is shown in. */
export function useFormat(): Format {
  return formatIn(useLanguage());
}
