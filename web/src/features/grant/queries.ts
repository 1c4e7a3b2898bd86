import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';

import { useActing } from '../../app/acting/use-acting.ts';
import { useApi } from '../../app/api/api.ts';
import type { Offer } from './offer.ts';

export type HeldGrant = AnswerOf<Operations['listGrants']>['items'][number];
export const steps = ['confirm', 'refuse', 'revoke'] as const;
export type GrantStep = (typeof steps)[number];

const MOST_AT_ONCE = '200';
export const operationOf = {
  confirm: 'confirmGrant',
  refuse: 'refuseGrant',
  revoke: 'revokeGrant',
} as const;

/** All grants of the region, or of the manager's provider, page by page. */
export function useGrants(): UseQueryResult<readonly HeldGrant[]> {
  const api = useApi();
  return useQuery({
    queryKey: ['grants'],
    queryFn: async () => {
      const all: HeldGrant[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: MOST_AT_ONCE, ...(cursor !== undefined && { cursor }) };
        const { items, nextCursor } = await api.call('listGrants', { query });
        all.push(...items);
        cursor = nextCursor ?? undefined;
      } while (cursor !== undefined);
      return all;
    },
  });
}

/** Providers by name, for those who give roles at any of them. */
export function useProviders(): UseQueryResult<AnswerOf<Operations['listProviders']>> {
  const api = useApi();
  const { membership } = useActing();
  return useQuery({
    queryKey: ['names', 'providers'],
    queryFn: () => api.call('listProviders', { query: { limit: MOST_AT_ONCE } }),
    enabled: membership !== undefined && reachOf(membership, 'listProviders') !== undefined,
  });
}

export interface Move {
  readonly step: GrantStep;
  readonly grant: HeldGrant;
}

export function useMoveGrant(): UseMutationResult<HeldGrant, Error, Move> {
  const api = useApi();
  const reread = useReread();
  return useMutation({
    mutationFn: ({ step, grant: { record, version } }: Move) => {
      const { userId, grantId } = record;
      return api.call(operationOf[step], { params: { userId, grantId }, version });
    },
    // What was refused is told where it was asked; it is read again when the reader has seen why.
    onSuccess: reread,
  });
}

export interface Giving {
  readonly offer: Offer;
  /** One for each thing that is sent, however often it is sent again. */
  readonly key: string;
}

export function useGiveRole(): UseMutationResult<HeldGrant, Error, Giving> {
  const api = useApi();
  const reread = useReread();
  return useMutation({
    mutationFn: ({ offer, key }: Giving) => api.call('makeGrant', { body: offer, key }),
    onSuccess: reread,
  });
}

/** What waits may have changed with the roles. */
export function useReread(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['grants'] }),
      queries.invalidateQueries({ queryKey: ['tasks'] }),
    ]);
}
