import { type LegalFormGroup, legalFormGroup } from '@jatkopolku/domain/eligibility';
import type { Provider } from '@jatkopolku/domain/provider';
import { nameLetters } from '@jatkopolku/kernel';

import type { ProvidersAddress } from '../../addresses/addresses.ts';

/** What should be recorded of a provider and is not. */
const missingParts = ['contacts', 'eInvoice', 'soteri', 'ownControlPlanOn'] as const;
type MissingPart = (typeof missingParts)[number];

export function missingOf(provider: Provider): readonly MissingPart[] {
  return missingParts.filter((part) =>
    part === 'contacts' ? provider.contacts.length === 0 : provider[part] === null,
  );
}

export function kindOf({ formCode }: Pick<Provider, 'formCode'>): LegalFormGroup {
  return legalFormGroup(formCode);
}

/** Those in which every word is found; letters are compared without case and marks. */
export function isAsked(provider: Provider, { q = '', kind, missing }: ProvidersAddress): boolean {
  const { name, businessId, municipality, providerId } = provider;
  const text = nameLetters([name, businessId, municipality, providerId].join(' ')).typed;
  const words = q.split(/\s+/).map((word) => nameLetters(word).typed);
  return (
    words.every((word) => text.includes(word)) &&
    (kind === undefined || kindOf(provider) === kind) &&
    (missing === undefined || missingOf(provider).length > 0)
  );
}
