import type { LegalFormGroup } from '@jatkopolku/domain/eligibility';

import { addressWords } from '../../app/address-words.ts';

/** Addresses are read before a page is loaded: without the rules, which come with the pages. */
const kinds: Readonly<Record<LegalFormGroup, true>> = {
  company: true,
  'public-body': true,
  'religious-body': true,
  'association-or-foundation': true,
  unclear: true,
};

function isKind(text: unknown): text is LegalFormGroup {
  return typeof text === 'string' && Object.hasOwn(kinds, text);
}

/** Which providers are looked at, as it stands in the address. */
export interface ProvidersAddress {
  readonly q?: string;
  readonly kind?: LegalFormGroup;
  /** Only those of whom something is missing. */
  readonly missing?: true;
}

/** Whatever in an address is not understood is left out. */
export function readProvidersAddress({
  q,
  kind,
  missing,
}: Readonly<Record<string, unknown>>): ProvidersAddress {
  const words = addressWords(q);
  return {
    ...(words !== undefined && { q: words }),
    ...(isKind(kind) && { kind }),
    ...(missing === true && { missing }),
  };
}
