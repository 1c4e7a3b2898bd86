import { type Language, dayText, languages, lotNameIn, stateText } from '@jatkopolku/contracts';
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
  const inUtc = (day: string, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...style, timeZone: 'UTC' }).format(
      Date.parse(`${day}T00:00:00Z`),
    );
  return {
    /** A day, in the one form that each language has. */
    date: (date: LocalDate) => dayText(date, language),
    /** A day of a month that is known already, such as `3.4.`. */
    shortDate: (date: LocalDate) => inUtc(date, { day: 'numeric', month: 'numeric' }),
    /** A day with its weekday, where there is a year already. */
    day: (date: LocalDate) => inUtc(date, { weekday: 'long', day: 'numeric', month: 'numeric' }),
    weekday: (date: LocalDate, weekday: 'long' | 'short' = 'long') => inUtc(date, { weekday }),
    month: (month: Month) => inUtc(`${month}-01`, { month: 'long', year: 'numeric' }),
  };
}

/** Moments, as the clocks of Finland showed them. */
function timesIn(language: Language) {
  const timeOf = (at: Instant, timeStyle: 'short' | 'medium') =>
    new Intl.DateTimeFormat(locales[language], { timeStyle, timeZone: 'Europe/Helsinki' }).format(
      Date.parse(at),
    );
  return {
    /** A moment's time of day, with its seconds. */
    time: (at: Instant) => timeOf(at, 'medium'),
    /** A moment's day and time of day. */
    instant: (at: Instant) =>
      `${dayText(helsinkiDayOf(at), language)}${joining[language]}${timeOf(at, 'short')}`,
  };
}

function numbersIn(language: Language) {
  const number = (value: number, style?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locales[language], style).format(value);
  const euros = { style: 'currency', currency: 'EUR' } as const;
  /** A number that is written with a point, such as hours `7.5`, as the language writes it. */
  const decimal = (text: string) => number(Number(text));
  return {
    number: (value: number) => number(value),
    decimal,
    percent: (perMille: number) => decimal((perMille / 10).toFixed(1)),
    euros: (amount: Cents) => number(amount / 100, euros),
    /** A round amount without its cents, such as a rate in the law: `9 €`. */
    wholeEuros: (amount: Cents) =>
      number(amount / 100, { ...euros, trailingZeroDisplay: 'stripIfInteger' }),
    /** An amount as one would type it: `6,40`. */
    eurosText: (amount: Cents) => {
      const text = (amount / 100).toFixed(2);
      return language === 'en' ? text : text.replace('.', ',');
    },
    /** The size of a file, roughly, as people say it. */
    bytes: (bytes: number) => number(...sizeOf(bytes)),
  };
}

function sizeOf(bytes: number): [number, Intl.NumberFormatOptions] {
  return bytes >= 1_000_000
    ? [bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }]
    : [Math.max(1, bytes / 1_000), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }];
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
