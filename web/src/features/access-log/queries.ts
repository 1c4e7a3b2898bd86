import type { LocalDate } from '@jatkopolku/kernel';
import { useInfiniteQuery } from '@tanstack/react-query';

import { useApi } from '../../api/api.ts';
import type { Answer } from '../../api/operation-names.ts';

type AccessLogPage = Answer<'listAccessLog'>;
export type AccessLogEntry = AccessLogPage['items'][number]['record'];

/** Acts, and how many entries beside them cannot be read. */
interface Accesses {
  readonly acts: readonly AccessLogEntry[];
  readonly damaged: number;
}

/** The acts of a day in the order of the day, page by page. */
export function useAccessLog(day: LocalDate) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['listAccessLog', day],
    queryFn: ({ pageParam }) => {
      const query = { limit: '200', ...(pageParam !== null && { cursor: pageParam }) };
      return api.call('listAccessLog', { params: { day }, query });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: AccessLogPage) => nextCursor,
    select: ({ pages }): Accesses => ({
      acts: pages.flatMap(({ items }) => items.map(({ record }) => record)),
      damaged: pages.reduce((sum, { damaged }) => sum + damaged, 0),
    }),
  });
}
