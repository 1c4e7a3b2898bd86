import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import type { Month } from '@jatkopolku/kernel';
import {
  type UseMutationResult,
  type UseQueryResult,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';

import { type Api, useApi } from '../../app/api/api.ts';

export type SettlementMonth = AnswerOf<Operations['listSettlementMonths']>['items'][number];
export type Comparison = AnswerOf<Operations['compareSettlement']>;
export type Run = Comparison['runs'][number];
export type ProviderMonth = AnswerOf<Operations['readProviderMonth']>;
export type SheetAccount = ProviderMonth['counted'][number];
export type Statement = AnswerOf<Operations['readStatements']>['items'][number];
type Runs = AnswerOf<Operations['bookSettlement']>['items'];

export function useMonths(): UseQueryResult<readonly SettlementMonth[]> {
  const api = useApi();
  return useQuery({
    queryKey: ['settlements'],
    queryFn: async () => (await api.call('listSettlementMonths', {})).items,
  });
}

/** A month in full, as booked, and what is not booked. */
export function comparisonOf(api: Api, month: Month) {
  return queryOptions({
    queryKey: ['settlements', month],
    queryFn: () => api.call('compareSettlement', { params: { month } }),
  });
}

export function useComparison(month: Month): UseQueryResult<Comparison> {
  return useQuery(comparisonOf(useApi(), month));
}

export function useProviderMonth(month: Month, providerId: string): UseQueryResult<ProviderMonth> {
  const api = useApi();
  return useQuery({
    queryKey: ['settlements', month, 'provider', providerId],
    queryFn: () => api.call('readProviderMonth', { params: { month, providerId } }),
  });
}

/** The statements of a run, asked for when somebody opens them: they name clients. */
export function useStatements(
  month: Month,
  runNo: number,
  isOpen: boolean,
): UseQueryResult<readonly Statement[]> {
  const api = useApi();
  return useQuery({
    // A run never changes: it is not asked for again with its month.
    queryKey: ['settlement-run', month, runNo],
    queryFn: async () => {
      const params = { month, runNo: `${runNo}` };
      return (await api.call('readStatements', { params })).items;
    },
    enabled: isOpen,
    staleTime: Infinity,
  });
}

export interface Booking {
  readonly month: Month;
  /** What was seen that remained. */
  readonly seen: string;
  /** One for each thing that is booked, however often it is sent. */
  readonly key: string;
}

export function useBook(): UseMutationResult<Runs, Error, Booking> {
  const api = useApi();
  const reread = useReread();
  return useMutation({
    mutationFn: async ({ month, seen, key }: Booking) => {
      const booked = await api.call('bookSettlement', { params: { month }, body: { seen }, key });
      return booked.items;
    },
    onSuccess: reread,
  });
}

/** Months are no longer what they were, and a task may be done. */
export function useReread(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['settlements'] }),
      queries.invalidateQueries({ queryKey: ['tasks'] }),
    ]);
}
