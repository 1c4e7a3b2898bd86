import { MAX_AMOUNT_CENTS, type Cents, cents, parseEuros } from '@jatkopolku/kernel';

/** A whole number as it is typed; undefined for none, and what is no number is told as wrong by the schema. */
export function wholeOf(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text);
}

/** Euros as they are typed, with spaces and a comma or a point; undefined for none, NaN for what is no amount. */
export function centsOf(text: string): Cents | undefined {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.');
  if (plain === '') return undefined;
  return parseEuros(plain) ?? (Number.NaN as Cents);
}

/** A change of euros: with a minus when something becomes less. */
export function changeOf(text: string): Cents | undefined {
  const plain = text.trim().replace('−', '-');
  if (!plain.startsWith('-')) return centsOf(plain);
  const amount = centsOf(plain.slice(1));
  const isAmount = amount !== undefined && amount <= MAX_AMOUNT_CENTS;
  return isAmount ? cents(0 - amount) : (Number.NaN as Cents);
}
