import type { Brand } from '../brand.ts';

/** A bank account number without spaces (ISO 13616). */
export type Iban = Brand<string, 'Iban'>;

const FORM = /^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/;
const FINNISH = /^FI\d{16}$/;

/**
 * Any country's account passes by its check digits; a Finnish one is FI and 16 digits. Other countries'
 * forms are not judged: their tables change, and a bank rejects what it does not know.
 */
export function parseIban(text: string): Iban | undefined {
  if (!FORM.test(text) || !hasCheckDigits(text)) return undefined;
  return !text.startsWith('FI') || FINNISH.test(text) ? (text as Iban) : undefined;
}

/** Reads an account as people write it and pages copy it: with spaces, in small letters. */
export function readIban(written: string): Iban | undefined {
  return parseIban(written.replaceAll(/\s/g, '').toUpperCase());
}

/**
 * Whether the third and fourth character of a text are its check digits (ISO 7064, MOD 97-10). They are
 * 98 less a remainder, thus 02–98: 00, 01 and 99 leave the same remainders as 97, 98 and 02 and are given
 * to nobody.
 */
export function hasCheckDigits(text: string): boolean {
  const check = Number(text.slice(2, 4));
  return check >= 2 && check <= 98 && remainderOf97(text.slice(4) + text.slice(0, 4)) === 1;
}

/** The remainder by 97 of a text in which letters count as 10–35 (ISO 7064, MOD 97-10). */
export function remainderOf97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
