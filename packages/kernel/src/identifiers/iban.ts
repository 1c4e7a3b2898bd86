import type { Brand } from '../brand.ts';

/** A bank account number without spaces (ISO 13616). */
export type Iban = Brand<string, 'Iban'>;

const FORM = /^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/;
const FINNISH_LENGTH = 18;

/**
 * Any country's account passes by its check digits (mod 97 = 1); a Finnish one also has 18 characters.
 * Other countries' lengths are not judged: their tables change, and a bank rejects what it does not know.
 */
export function parseIban(text: string): Iban | undefined {
  if (!FORM.test(text)) return undefined;
  if (text.startsWith('FI') && text.length !== FINNISH_LENGTH) return undefined;
  return remainderOf97(text.slice(4) + text.slice(0, 4)) === 1 ? (text as Iban) : undefined;
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
