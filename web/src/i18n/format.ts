import { type Language, dayText, languages, lotNameIn } from '@jatkopolku/contracts';
import { stateText } from '@jatkopolku/contracts/state-text';
import type { Lot } from '@jatkopolku/domain/framework';
import {
  type Cents,
  type Instant,
  type LocalDate,
  type Month,
  helsinkiDayOf,
} from '@jatkopolku/kernel';

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
/** What comes between a day and its time. */
const joining: Record<Language, string> = { fi: ' klo ', sv: ' kl. ', en: ', ' };

/** Everything that a page shows of values, as one language writes them. */
export type Format = ReturnType<typeof formatOf>;

const formats = Object.fromEntries(
  languages.map((language) => [language, formatOf(language)]),
) as Record<Language, Format>;

export function formatIn(language: Language): Format {
  return formats[language];
}

function formatOf(language: Language) {
  return {
    ...daysIn(language),
    ...timesIn(language),
    ...numbersIn(language),
    ...namesIn(language),
  };
}

function daysIn(language: Language) {
  const inUtc = (style: Intl.DateTimeFormatOptions) => {
    const format = dates(language, { ...style, timeZone: 'UTC' });
    return (day: LocalDate | `${Month}-01`) => format(Date.parse(`${day}T00:00:00Z`));
  };
  const weekdays = { long: inUtc({ weekday: 'long' }), short: inUtc({ weekday: 'short' }) };
  const monthOfYear = inUtc({ month: 'long', year: 'numeric' });
  return {
    /** A day, in the one form that each language has. */
    date: (date: LocalDate) => dayText(date, language),
    /** A day of a month that is known already, such as `3.4.`. */
    shortDate: inUtc({ day: 'numeric', month: 'numeric' }),
    /** A day with its weekday, where there is a year already. */
    day: inUtc({ weekday: 'long', day: 'numeric', month: 'numeric' }),
    weekday: (date: LocalDate, length: keyof typeof weekdays = 'long') => weekdays[length](date),
    month: (month: Month) => monthOfYear(`${month}-01`),
  };
}

/** Moments, as the clocks of Finland showed them. */
function timesIn(language: Language) {
  const timeOf = (timeStyle: 'short' | 'medium') =>
    dates(language, { timeStyle, timeZone: 'Europe/Helsinki' });
  const [short, medium] = [timeOf('short'), timeOf('medium')];
  return {
    /** A moment's time of day, with its seconds. */
    time: (at: Instant) => medium(Date.parse(at)),
    /** A moment's day and time of day. */
    instant: (at: Instant) =>
      `${dayText(helsinkiDayOf(at), language)}${joining[language]}${short(Date.parse(at))}`,
  };
}

function numbersIn(language: Language) {
  const number = numbers(language);
  const euros = { style: 'currency', currency: 'EUR' } as const;
  const eurosWithCents = numbers(language, euros);
  const wholeEuros = numbers(language, { ...euros, trailingZeroDisplay: 'stripIfInteger' });
  const sizes = {
    megabytes: numbers(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
    kilobytes: numbers(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }),
  };
  /** A number that is written with a point, such as hours `7.5`, as the language writes it. */
  const decimal = (text: string) => number(Number(text));
  return {
    number,
    decimal,
    percent: (perMille: number) => decimal((perMille / 10).toFixed(1)),
    euros: (amount: Cents) => eurosWithCents(amount / 100),
    /** A round amount without its cents, such as a rate in the law: `9 €`. */
    wholeEuros: (amount: Cents) => wholeEuros(amount / 100),
    /** An amount as one would type it: `6,40`. */
    eurosText: (amount: Cents) => {
      const text = (amount / 100).toFixed(2);
      return language === 'en' ? text : text.replace('.', ',');
    },
    /** The size of a file, roughly, as people say it. */
    bytes: (bytes: number) =>
      bytes >= 1_000_000
        ? sizes.megabytes(bytes / 1_000_000)
        : sizes.kilobytes(Math.max(1, bytes / 1_000)),
  };
}

function namesIn(language: Language) {
  return {
    state: (state: string) => stateText(state, language),
    /** What a language is called; a code that is no language is shown as it is. */
    languageName: (code: string) =>
      /^[a-z]{2,3}$/.test(code)
        ? (new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code)
        : code,
    lotName: (lot: Pick<Lot, 'name' | 'nameSv'>) => lotNameIn(lot, language),
  };
}

/** A formatter takes as long to make as a hundred values to format: it is made once, when it is first used. */
function dates(language: Language, style: Intl.DateTimeFormatOptions): (at: number) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (at) => (made ??= new Intl.DateTimeFormat(locales[language], style)).format(at);
}

function numbers(language: Language, style?: Intl.NumberFormatOptions): (value: number) => string {
  let made: Intl.NumberFormat | undefined;
  return (value) => (made ??= new Intl.NumberFormat(locales[language], style)).format(value);
}
