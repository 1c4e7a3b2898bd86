import { beginsIdentityCode } from '@jatkopolku/kernel';

const LONGEST = 100;

/**
 * Words that were looked for, as an address may hold them: at a bearable length, and none that begin as
 * an identity code does, no matter who wrote the address.
 */
export function addressWords(q: unknown): string | undefined {
  const words = typeof q === 'string' || typeof q === 'number' ? `${q}`.slice(0, LONGEST) : '';
  return words === '' || beginsIdentityCode(words) ? undefined : words;
}
