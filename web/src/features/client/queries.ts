import type { AnswerOf, Operations, Sending } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';

import { useActing } from '../../app/acting/use-acting.ts';
import { allPages } from '../../app/api/all-pages.ts';
import { type Api, useApi } from '../../app/api/api.ts';

export type StoredClient = AnswerOf<Operations['readClient']>;
export type ClientRecord = StoredClient['record'];
export type StoredBenefit = AnswerOf<Operations['readBenefit']>;
export type FoundClients = AnswerOf<Operations['findClients']>;

type Body<Name extends keyof Operations> = Sending<Operations[Name]>['body'];

const KEPT_MS = 5 * 60_000;

/** Clients by what was written; looked for once, since each look is written down. */
export function useFoundClients(words: string | undefined): UseQueryResult<FoundClients> {
  const api = useApi();
  return useQuery({
    queryKey: ['clients', 'found', words],
    queryFn: () => api.call('findClients', { body: { words: words ?? '' } }),
    enabled: words !== undefined,
    staleTime: KEPT_MS,
    // What was looked for may be an identity code: it goes with the page.
    gcTime: 0,
  });
}

function clientQuery(api: Api, clientId: string) {
  return {
    queryKey: ['clients', clientId],
    queryFn: () => api.call('readClient', { params: { clientId } }),
  };
}

function benefitsQuery(api: Api, clientId: string) {
  return {
    queryKey: ['clients', clientId, 'benefits'],
    queryFn: () => allPages((query) => api.call('listBenefits', { query: { ...query, clientId } })),
  };
}

export function useClient(clientId: string): UseQueryResult<StoredClient> {
  const api = useApi();
  return useQuery({ ...clientQuery(api, clientId), staleTime: KEPT_MS });
}

export function useBenefits(clientId: string): UseQueryResult<readonly StoredBenefit[]> {
  const api = useApi();
  const { membership } = useActing();
  return useQuery({
    ...benefitsQuery(api, clientId),
    enabled: membership !== undefined && reachOf(membership, 'listBenefits') !== undefined,
    staleTime: KEPT_MS,
  });
}

/** Read from the API, however fresh what is kept may be. */
const anew = { staleTime: 0 };

/** What changes a client; the client and the benefits are read again afterwards. */
export function useClientWrites() {
  const api = useApi();
  const queries = useQueryClient();
  const reread = (clientId: string) =>
    queries.invalidateQueries({ queryKey: ['clients', clientId] });
  return {
    readClient: (clientId: string) =>
      queries.fetchQuery({ ...clientQuery(api, clientId), ...anew }),
    readBenefits: (clientId: string) =>
      queries.fetchQuery({ ...benefitsQuery(api, clientId), ...anew }),
    make: (body: Body<'makeClient'>, key: string) => api.call('makeClient', { body, key }),
    change: async ({ record: { clientId }, version }: StoredClient, body: Body<'changeClient'>) => {
      const changed = await api.call('changeClient', { params: { clientId }, version, body });
      await reread(clientId);
      return changed;
    },
    changeAccount: async (
      { record: { clientId }, version }: StoredClient,
      body: Body<'changeAccount'>,
    ) => {
      const changed = await api.call('changeAccount', { params: { clientId }, version, body });
      await reread(clientId);
      return changed;
    },
    makeBenefit: async (body: Body<'makeBenefit'>, key: string) => {
      const made = await api.call('makeBenefit', { body, key });
      await reread(body.clientId);
      return made;
    },
    changeBenefit: async (
      { record: { clientId, position }, version }: StoredBenefit,
      body: Body<'changeBenefit'>,
    ) => {
      const params = { clientId, position: String(position) };
      const changed = await api.call('changeBenefit', { params, version, body });
      await reread(clientId);
      return changed;
    },
  };
}
