import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';

import { useActing } from '../../app/acting/use-acting.ts';
import { allPages } from '../../app/api/all-pages.ts';
import { useApi } from '../../app/api/api.ts';
import { useProviderName } from '../../app/api/providers.ts';

export function useTasks(): UseQueryResult<AnswerOf<Operations['listTasks']>> {
  const api = useApi();
  return useQuery({ queryKey: ['tasks'], queryFn: () => api.call('listTasks', {}) });
}

/**
 * What people call the clients, providers and frameworks of their tasks. Clients are named only to those to whom
 * they all belong: a county's worker looks at a client's data for a reason, and by the client's page.
 */
export function useNames(): (id: string) => string {
  const api = useApi();
  const { membership } = useActing();
  const clients = useQuery({
    queryKey: ['names', 'clients'],
    queryFn: () => api.call('listClients', { query: { limit: '200' } }),
    enabled: membership !== undefined && reachOf(membership, 'listClients') === 'own',
  });
  const providerName = useProviderName();
  const frameworks = useQuery({
    queryKey: ['names', 'frameworks'],
    queryFn: () => allPages((query) => api.call('listFrameworks', { query })),
    enabled: membership !== undefined && reachOf(membership, 'listFrameworks') !== undefined,
  });
  const names = new Map<string, string>([
    ...(clients.data?.items ?? []).map(
      ({ record }) => [record.clientId, `${record.lastName} ${record.firstName}`] as const,
    ),
    ...(frameworks.data ?? []).map(({ record }) => [record.frameworkId, record.name] as const),
  ]);
  return (id) => names.get(id) ?? providerName(id);
}
