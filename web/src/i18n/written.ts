import {
  type Cents,
  type LocalDate,
  parseEuros,
  parseLocalDate,
  toDayNumber,
} from '@jatkopolku/kernel';

/** Numbers are copied with the spaces between their thousands, and written with a comma or a point. */
function plain(text: string): string {
  return text.replaceAll(/\s/gu, '').replace(',', '.');
}

/** Euros as people write them: `1 250,00`, `1250,5` and `1250.50` alike; undefined for what is no amount. */
export function writtenCents(text: string): Cents | undefined {
  return parseEuros(plain(text));
}

const MAX_DIGITS = 6;

/** A whole number as people write it; undefined for what is none. */
export function writtenWhole(text: string): number | undefined {
  const digits = plain(text);
  return /^\d+$/.test(digits) && digits.length <= MAX_DIGITS ? Number(digits) : undefined;
}

/** Hours as the domain reads them: `7,5` is `7.5`. */
export function writtenHours(text: string): string {
  return plain(text);
}

/** A code or a number of an account as it is kept: copied with spaces and in small letters, kept without. */
export function writtenCode(text: string): string {
  return text.replaceAll(/\s/gu, '').toUpperCase();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./-]*(\d{4})?$/;

/**
 * A day as people write it: `1.12.2026`, `1/12/2026`, `01122026`, `1 Dec 2026` and `2026-12-01` alike, and `1.12.` for the
 * one nearest to today; undefined for what is no day.
 */
export function writtenDay(text: string, today: LocalDate | undefined): LocalDate | undefined {
  const plainText = text
    .trim()
    .toLowerCase()
    .replace(/^(\d{2})(\d{2})(\d{4})$/, '$1.$2.$3');
  const [, day = '', named = '', year] = DAY.exec(plainText) ?? [];
  const month = /^\d/.test(named) ? Number(named) : MONTHS.indexOf(named.slice(0, 3)) + 1;
  const dayOf = (of: number) =>
    parseLocalDate(`${pad(of, 4)}-${pad(month, 2)}-${pad(Number(day), 2)}`);
  if (day === '') return parseLocalDate(plainText);
  if (year !== undefined) return dayOf(Number(year));
  if (today === undefined) return undefined;
  const thisYear = Number(today.slice(0, 4));
  const near = [thisYear - 1, thisYear, thisYear + 1].flatMap((of) => dayOf(of) ?? []);
  const distance = (one: LocalDate) => Math.abs(toDayNumber(one) - toDayNumber(today));
  return near.toSorted((one, other) => distance(one) - distance(other))[0];
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
