import type { AnswerOf, Operations, Sending } from '@jatkopolku/contracts';
import { type Action, reachOf } from '@jatkopolku/domain/access';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';

import { useActing } from '../../app/acting/use-acting.ts';
import { allPages } from '../../app/api/all-pages.ts';
import { type Api, useApi } from '../../app/api/api.ts';
import type { Agreed } from './agreements.ts';

export type StoredPlacement = AnswerOf<Operations['readPlacement']>;
export type ReviewRecord = AnswerOf<Operations['makeReview']>['record'];
export type FeedbackRecord = AnswerOf<Operations['makeFeedback']>['record'];

type Body<Name extends keyof Operations> = Sending<Operations[Name]>['body'];

const KEPT_MS = 5 * 60_000;

export function usePlacementsOf(clientId: string): UseQueryResult<readonly StoredPlacement[]> {
  const api = useApi();
  return useQuery({
    queryKey: ['placements', 'of', clientId],
    queryFn: () =>
      allPages((query) => api.call('listPlacements', { query: { ...query, clientId } })),
    staleTime: KEPT_MS,
  });
}

function placementQuery(api: Api, placementId: string) {
  return {
    queryKey: ['placements', placementId],
    queryFn: () => api.call('readPlacement', { params: { placementId } }),
  };
}

export function usePlacement(placementId: string): UseQueryResult<StoredPlacement> {
  const api = useApi();
  return useQuery({ ...placementQuery(api, placementId), staleTime: KEPT_MS });
}

/** Whether the policy allows something to the reader. */
export function useMay(): (action: Action) => boolean {
  const { membership } = useActing();
  return (action) => membership !== undefined && reachOf(membership, action) !== undefined;
}

/** What tells apart is in the record; no version of these is asked for. */
function recordsOf<T>(items: readonly { readonly record: T }[]): readonly T[] {
  return items.map(({ record }) => record);
}

export function useReviews(placementId: string): UseQueryResult<readonly ReviewRecord[]> {
  const api = useApi();
  const may = useMay();
  return useQuery({
    queryKey: ['placements', placementId, 'reviews'],
    queryFn: () =>
      allPages((query) => api.call('listReviews', { query: { ...query, placementId } })),
    select: recordsOf,
    enabled: may('listReviews'),
  });
}

export function useFeedback(placementId: string): UseQueryResult<readonly FeedbackRecord[]> {
  const api = useApi();
  const may = useMay();
  return useQuery({
    queryKey: ['placements', placementId, 'feedback'],
    queryFn: () =>
      allPages((query) => api.call('listFeedback', { query: { ...query, placementId } })),
    select: recordsOf,
    enabled: may('listFeedback'),
  });
}

/** Everything that tells which agreement is in force: a county has dozens. */
export function useAgreed(): UseQueryResult<Agreed> {
  const api = useApi();
  return useQuery({
    queryKey: ['agreed'],
    queryFn: async () => {
      const [agreements, frameworks, options] = await Promise.all([
        allPages((query) => api.call('listAgreements', { query })),
        allPages((query) => api.call('listFrameworks', { query })),
        allPages((query) => api.call('listOptions', { query })),
      ]);
      return {
        agreements: agreements.map(({ record }) => record),
        frameworks: frameworks.map(({ record }) => record),
        options: options.map(({ record }) => record),
      };
    },
    staleTime: KEPT_MS,
  });
}

function keyOf({ record: { placementId }, version }: StoredPlacement) {
  return { params: { placementId }, version };
}

/** What changes a placement; it is read again afterwards, and what waits may have changed with it. */
export function usePlacementWrites() {
  const api = useApi();
  const queries = useQueryClient();
  const reread = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['placements'] }),
      queries.invalidateQueries({ queryKey: ['tasks'] }),
    ]);
  const afterwards = async <T>(writing: Promise<T>): Promise<T> => {
    const written = await writing;
    await reread();
    return written;
  };
  return {
    read: (placementId: string) =>
      queries.fetchQuery({ ...placementQuery(api, placementId), staleTime: 0 }),
    make: (body: Body<'makePlacement'>, key: string) =>
      afterwards(api.call('makePlacement', { body, key })),
    change: (seen: StoredPlacement, body: Body<'changePlacement'>) =>
      afterwards(api.call('changePlacement', { ...keyOf(seen), body })),
    end: (seen: StoredPlacement, body: Body<'endPlacement'>) =>
      afterwards(api.call('endPlacement', { ...keyOf(seen), body })),
    makeReview: (body: Body<'makeReview'>, key: string) =>
      afterwards(api.call('makeReview', { body, key })),
    makeFeedback: (body: Body<'makeFeedback'>, key: string) =>
      afterwards(api.call('makeFeedback', { body, key })),
  };
}
