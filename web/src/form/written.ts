import { type Cents, parseEuros } from '@jatkopolku/kernel';

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
