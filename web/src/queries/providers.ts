import { byName, byText, sortedByName } from '@jatkopolku/kernel';

import type { Row } from '../api/operation-names.ts';
import { KEPT_MS, useReadAll } from './use-read.ts';

/** The region's providers, or one's own: for names, and to choose from by name. */
export function useProviders() {
  return useReadAll('listProviders', {}, { select: inOrder, staleTime: KEPT_MS });
}

function inOrder(providers: readonly Row<'listProviders'>[]): Row<'listProviders'>[] {
  return sortedByName(providers, ({ record }) => record.name);
}

/** What a provider is called; its id where the name is not known. */
export function useProviderName(): (providerId: string) => string {
  const { data = [] } = useProviders();
  const names = new Map<string, string>(data.map(({ record }) => [record.providerId, record.name]));
  return (providerId) => names.get(providerId) ?? providerId;
}

interface OfProvider {
  readonly providerId: string;
  readonly agreementId?: string;
}

/** The order of what belongs to providers: by the provider's name, and of one provider by agreement. */
export function useByProviderName(): (a: OfProvider, b: OfProvider) => number {
  const providerName = useProviderName();
  return (a, b) =>
    byName(providerName(a.providerId), providerName(b.providerId)) ||
    byText(a.agreementId ?? '', b.agreementId ?? '');
}
