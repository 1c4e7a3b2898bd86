import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';

import { useActing } from '../acting/use-acting.ts';
import { allPages } from './all-pages.ts';
import { useApi } from './api.ts';

type Provider = AnswerOf<Operations['listProviders']>['items'][number];

const KEPT_MS = 5 * 60_000;

/** The region's providers, or one's own: for names, and to choose from. */
export function useProviders(): UseQueryResult<readonly Provider[]> {
  const api = useApi();
  const { membership } = useActing();
  return useQuery({
    queryKey: ['providers'],
    queryFn: () => allPages((query) => api.call('listProviders', { query })),
    enabled: membership !== undefined && reachOf(membership, 'listProviders') !== undefined,
    staleTime: KEPT_MS,
  });
}

/** What a provider is called; its id where the name is not known. */
export function useProviderName(): (providerId: string) => string {
  const { data = [] } = useProviders();
  const names = new Map<string, string>(data.map(({ record }) => [record.providerId, record.name]));
  return (providerId) => names.get(providerId) ?? providerId;
}
