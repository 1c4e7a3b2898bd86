import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';

import { allPages } from '../../app/api/all-pages.ts';
import { useApi } from '../../app/api/api.ts';
import type { Offer } from './offer.ts';

export type HeldGrant = AnswerOf<Operations['listGrants']>['items'][number];
export const steps = ['confirm', 'refuse', 'revoke'] as const;
export type GrantStep = (typeof steps)[number];

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
    queryFn: () => allPages((query) => api.call('listGrants', { query })),
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

/** Gives a role; the key is one for each thing that is sent, however often it is sent again. */
export function useGiveRole(): (offer: Offer, key: string) => Promise<HeldGrant> {
  const api = useApi();
  const reread = useReread();
  return async (offer, key) => {
    const given = await api.call('makeGrant', { body: offer, key });
    await reread();
    return given;
  };
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
