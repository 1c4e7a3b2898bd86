import { addressWords } from '../../app/address-words.ts';

/** What can be looked for; here, since addresses are read before any page and its policy is loaded. */
export const searchKinds = ['providers', 'agreements', 'clients', 'placements'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What is looked for, as it stands in the address: it can be kept and sent. */
export interface Search {
  readonly kind?: SearchKind;
  readonly q?: string;
  readonly page?: number;
}

/** Whatever in an address is not understood is left out. */
export function readSearch({ kind, q, page }: Readonly<Record<string, unknown>>): Search {
  const known = searchKinds.find((it) => it === kind);
  // Nothing in particular is looked for too: then all is shown.
  const words = q === '' ? '' : addressWords(q);
  const isPage = typeof page === 'number' && Number.isInteger(page) && page > 0;
  return {
    ...(known && { kind: known }),
    ...(words !== undefined && { q: words }),
    ...(isPage && { page }),
  };
}
