import type { Cents } from '@jatkopolku/kernel';

/** `1 250,00 €`; the spaces hold together what belongs together. */
export function letterEuros(amount: Cents): string {
  const [whole = '', fraction = ''] = (amount / 100).toFixed(2).split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')},${fraction}\u00a0€`;
}
