import type { LocalDate, Month } from '@jatkopolku/kernel';
import type { Language } from '@jatkopolku/words/language';

/** A day as texts write it: `31.8.2022` in Finnish and Swedish, `31 Aug 2022` in English. */
export function dayText(date: LocalDate, language: Language): string {
  if (language === 'en') return dayInEnglish(date);
  const [year, month, day] = date.split('-').map(Number);
  return `${day}.${month}.${year}`;
}

/** A month inside a sentence: `8/2022`, or `August 2022` in English. */
export function monthText(month: Month, language: Language): string {
  if (language === 'en') return monthInEnglish(`${month}-01`);
  const [year, no] = month.split('-').map(Number);
  return `${no}/${year}`;
}

const dayInEnglish = inEnglish({ dateStyle: 'medium' });
const monthInEnglish = inEnglish({ month: 'long', year: 'numeric' });

/** A formatter takes as long to make as a hundred days to format: it is made once, when it is first used. */
function inEnglish(style: Intl.DateTimeFormatOptions): (day: string) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (day) => {
    made ??= new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' });
    return made.format(Date.parse(`${day}T00:00:00Z`));
  };
}
