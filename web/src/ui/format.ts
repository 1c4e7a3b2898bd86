import { type Language, dayText } from '@jatkopolku/contracts';
import {
  type Cents,
  type Instant,
  type LocalDate,
  type Month,
  helsinkiDayOf,
} from '@jatkopolku/kernel';

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A day, in the one form that each language has. */
export const dateIn = dayText;

/** A day of a month that is known already, such as `3.4.`. */
export function shortDateIn(date: LocalDate, language: Language): string {
  return inUtc(date, language, { day: 'numeric', month: 'numeric' });
}

export function weekdayIn(
  date: LocalDate,
  language: Language,
  weekday: 'long' | 'short' = 'long',
): string {
  return inUtc(date, language, { weekday });
}

export function monthIn(month: Month, language: Language): string {
  return inUtc(`${month}-01`, language, { month: 'long', year: 'numeric' });
}

/** A moment's time of day as the clocks of Finland showed it. */
export function timeIn(at: Instant, language: Language): string {
  const style = { timeStyle: 'medium', timeZone: 'Europe/Helsinki' } as const;
  return new Intl.DateTimeFormat(locales[language], style).format(Date.parse(at));
}

/** What stands between a day and its time. */
const joining: Record<Language, string> = { fi: ' klo ', sv: ' kl. ', en: ', ' };

/** A moment as the clocks of Finland showed it. */
export function instantIn(at: Instant, language: Language): string {
  const style = { timeStyle: 'short', timeZone: 'Europe/Helsinki' } as const;
  const time = new Intl.DateTimeFormat(locales[language], style).format(Date.parse(at));
  return `${dateIn(helsinkiDayOf(at), language)}${joining[language]}${time}`;
}

/** A day with its weekday, where there is a year already. */
export function dayIn(date: LocalDate, language: Language): string {
  return inUtc(date, language, { weekday: 'long', day: 'numeric', month: 'numeric' });
}

/** An amount as one would type it: `6,40`. */
export function eurosText(amount: Cents, language: Language): string {
  const text = (amount / 100).toFixed(2);
  return language === 'en' ? text : text.replace('.', ',');
}

/** An amount in euros, as the language writes it. */
export function eurosIn(amount: Cents, language: Language): string {
  const style = { style: 'currency', currency: 'EUR' } as const;
  return new Intl.NumberFormat(locales[language], style).format(amount / 100);
}

/** A round amount without its cents, such as a rate in the law: `9 €`. */
export function wholeEurosIn(amount: Cents, language: Language): string {
  const style = {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  } as const;
  return new Intl.NumberFormat(locales[language], style).format(amount / 100);
}

/** A number that is written with a point, such as hours `7.5`, as the language writes it. */
export function decimalIn(number: string, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(Number(number));
}

/** A number, with the language's own marks. */
export function numberIn(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** The size of a file, roughly, as people say it. */
export function bytesIn(bytes: number, language: Language): string {
  const isLarge = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1_000));
}

function inUtc(day: string, language: Language, style: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locales[language], { ...style, timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
