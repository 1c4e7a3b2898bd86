import { beginsIdentityCode } from '@jatkopolku/kernel';

/** What is looked for, as it stands in the address: it can be kept and gone back to. */
export interface FindAddress {
  readonly q?: string;
}

const LONGEST = 100;

/** Whatever in an address is not understood is left out, and so is what begins as an identity code. */
export function readFindAddress({ q }: Readonly<Record<string, unknown>>): FindAddress {
  const words = typeof q === 'string' || typeof q === 'number' ? `${q}`.slice(0, LONGEST) : '';
  return words === '' || beginsIdentityCode(words) ? {} : { q: words };
}
