import { MAX_AMOUNT_CENTS, type Cents, cents } from '@jatkopolku/kernel';

import { writtenCents, writtenWhole } from '../../i18n/written.ts';

/** A whole number; undefined for none, and NaN for what is no number, which the schema refuses. */
export function wholeOf(text: string): number | undefined {
  return text.trim() === '' ? undefined : (writtenWhole(text) ?? Number.NaN);
}

/** Euros; undefined for none, and NaN for what is no amount, which the schema refuses. */
export function centsOf(text: string): Cents | undefined {
  return text.trim() === '' ? undefined : (writtenCents(text) ?? (Number.NaN as Cents));
}

/** A change of euros: with a minus when something becomes less. */
export function changeOf(text: string): Cents | undefined {
  const plain = text.trim().replace('−', '-');
  if (!plain.startsWith('-')) return centsOf(plain);
  const amount = centsOf(plain.slice(1));
  const isAmount = amount !== undefined && amount <= MAX_AMOUNT_CENTS;
  return isAmount ? cents(0 - amount) : (Number.NaN as Cents);
}
