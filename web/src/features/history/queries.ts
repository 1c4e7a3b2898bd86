import type { HistoryKind } from '@jatkopolku/domain/history';
import { useInfiniteQuery } from '@tanstack/react-query';

import type { HistoryAddress } from '../../addresses/addresses.ts';
import { useApi } from '../../api/api.ts';
import type { Answer } from '../../api/operation-names.ts';

type HistoryPage = Answer<'readHistory'>;
export type HistoryEntry = HistoryPage['items'][number];
export type FieldChange = HistoryEntry['changes'][number];

/** What happened to a record, the newest first, page by page. */
export function useHistory(kind: HistoryKind, { position, runNo, year, ...ids }: HistoryAddress) {
  const api = useApi();
  const key = {
    ...ids,
    ...(position !== undefined && { position: String(position) }),
    ...(runNo !== undefined && { runNo: String(runNo) }),
    ...(year !== undefined && { year: String(year) }),
  };
  return useInfiniteQuery({
    queryKey: ['readHistory', kind, key],
    queryFn: ({ pageParam }) =>
      api.call('readHistory', {
        query: { kind, ...key, ...(pageParam !== null && { cursor: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: HistoryPage) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
