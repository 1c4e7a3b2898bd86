import type { LocalDate, Month } from '@jatkopolku/kernel';
import type { Language } from '@jatkopolku/words/language';

/** A day as texts write it: `31.8.2022` in Finnish and Swedish, `31 Aug 2022` in English. */
export function dayText(date: LocalDate, language: Language): string {
  if (language === 'en') return inEnglish(date, { dateStyle: 'medium' });
  const [year, month, day] = date.split('-').map(Number);
  return `${day}.${month}.${year}`;
}

/** A month inside a sentence: `8/2022`, or `August 2022` in English. */
export function monthText(month: Month, language: Language): string {
  if (language === 'en') return inEnglish(`${month}-01`, { month: 'long', year: 'numeric' });
  const [year, no] = month.split('-').map(Number);
  return `${no}/${year}`;
}

function inEnglish(day: string, style: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
