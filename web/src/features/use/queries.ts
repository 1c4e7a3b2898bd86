import type { LocalDate } from '@jatkopolku/kernel';
import { useInfiniteQuery } from '@tanstack/react-query';

import { useApi } from '../../app/api/api.ts';
import type { Answer } from '../../app/api/operation-names.ts';

type UsePage = Answer<'listUses'>;
export type Use = UsePage['items'][number]['record'];

/** Acts, and how many entries beside them cannot be read. */
interface Uses {
  readonly acts: readonly Use[];
  readonly damaged: number;
}

/** The acts of a day in the order of the day, page by page. */
export function useUses(day: LocalDate) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['listUses', day],
    queryFn: ({ pageParam }) => {
      const query = { limit: '200', ...(pageParam !== null && { cursor: pageParam }) };
      return api.call('listUses', { params: { day }, query });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: UsePage) => nextCursor,
    select: ({ pages }): Uses => ({
      acts: pages.flatMap(({ items }) => items.map(({ record }) => record)),
      damaged: pages.reduce((sum, { damaged }) => sum + damaged, 0),
    }),
  });
}
