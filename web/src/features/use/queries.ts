import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import type { LocalDate } from '@jatkopolku/kernel';
import { useInfiniteQuery } from '@tanstack/react-query';

import { useApi } from '../../app/api/api.ts';

type UsePage = AnswerOf<Operations['listUses']>;
export type Use = UsePage['items'][number]['record'];

/** The acts of a day in the order of the day, page by page. */
export function useUses(day: LocalDate) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['uses', day],
    queryFn: ({ pageParam }) => {
      const query = { limit: '200', ...(pageParam !== null && { cursor: pageParam }) };
      return api.call('listUses', { params: { day }, query });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: UsePage) => nextCursor,
    select: ({ pages }): readonly Use[] =>
      pages.flatMap(({ items }) => items.map(({ record }) => record)),
  });
}
