import type { Cents, LocalDate } from '@jatkopolku/kernel';

/** The two languages of official letters. */
export type LetterLanguage = 'fi' | 'sv';

/** `31.8.2022`, as official letters write days in both languages. */
export function letterDate(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}.${month}.${year}`;
}

/** `1 250,00 €`; the spaces hold together what belongs together. */
export function letterEuros(amount: Cents): string {
  const [whole = '', fraction = ''] = (amount / 100).toFixed(2).split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')},${fraction}\u00a0€`;
}
