import { addressWords } from '../../app/address-words.ts';

/** What is looked for, as it stands in the address: it can be kept and gone back to. */
interface FindAddress {
  readonly q?: string;
}

/** Whatever in an address is not understood is left out, and so is what begins as an identity code. */
export function readFindAddress({ q }: Readonly<Record<string, unknown>>): FindAddress {
  const words = addressWords(q);
  return words === undefined ? {} : { q: words };
}
