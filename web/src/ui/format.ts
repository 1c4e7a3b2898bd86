import type { Language } from '@jatkopolku/contracts';
import type { LocalDate, Month } from '@jatkopolku/kernel';

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

export function dateIn(date: LocalDate, language: Language): string {
  return inUtc(date, language, { dateStyle: 'medium' });
}

export function monthIn(month: Month, language: Language): string {
  return inUtc(`${month}-01`, language, { month: 'long', year: 'numeric' });
}

function inUtc(day: string, language: Language, style: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locales[language], { ...style, timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
