import type { Cents } from '@jatkopolku/kernel';
import type { Language } from '@jatkopolku/words/language';

/** `1 250,00 €`; the spaces hold together what belongs together. */
export function letterEuros(amount: Cents): string {
  const [whole = '', fraction = ''] = (amount / 100).toFixed(2).split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')},${fraction}\u00a0€`;
}

/** Made once, when it is first used. */
let inEnglish: Intl.NumberFormat | undefined;

/** The same as each language writes it: `€1,250.00` in English. */
export function eurosIn(amount: Cents, language: Language): string {
  if (language !== 'en') return letterEuros(amount);
  inEnglish ??= new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' });
  return inEnglish.format(amount / 100);
}
