import { useInfiniteQuery } from '@tanstack/react-query';

import { useApi } from '../../app/api/api.ts';
import type { Answer, Row } from '../../app/api/operation-names.ts';
import { KEPT_MS } from '../../app/api/use-read.ts';

/** Clients by what was written, page by page; looked for once, since each look is written down. */
export function useFoundClients(words: string | undefined) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['findClients', words],
    queryFn: ({ pageParam }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam };
      return api.call('findClients', { body: { words: words ?? '', ...cursor } });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: Answer<'findClients'>) => nextCursor,
    select: ({ pages }): readonly Row<'findClients'>[] => pages.flatMap(({ items }) => items),
    enabled: words !== undefined,
    staleTime: KEPT_MS,
    // What was looked for may be an identity code: it goes with the page.
    gcTime: 0,
  });
}
