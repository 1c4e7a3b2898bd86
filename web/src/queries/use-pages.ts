import type { Operations, Sending } from '@jatkopolku/contracts';
import { must } from '@jatkopolku/kernel';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

import type { Answer, ReadName } from '../api/operation-names.ts';
import { useOwnApi } from './use-read.ts';

/** A read that answers a page, and where the next one begins. */
type PagedName = {
  [Name in ReadName]: Answer<Name> extends {
    readonly items: readonly unknown[];
    readonly nextCursor: string | null;
  }
    ? Name
    : never;
}[ReadName];

type Filter<Name extends PagedName> = Omit<
  NonNullable<Sending<Operations[Name]> extends { query?: infer Query } ? Query : never>,
  'cursor'
>;

/** The pages that were read so far, as one answer: what is beside the items is as the latest of them says. */
export function usePages<Name extends PagedName>(name: Name, filter: Filter<Name>) {
  const { api, isActing } = useOwnApi(name);
  return useInfiniteQuery({
    queryKey: [name, 'pages', filter],
    queryFn: ({ pageParam }): Promise<Answer<Name>> => {
      const query = { ...filter, ...(pageParam !== null && { cursor: pageParam }) };
      return api.call(name, { query } as Sending<Operations[Name]>);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => joined<Answer<Name>>(pages),
    // What is chosen stays in its place while what it shows is read.
    placeholderData: keepPreviousData,
    enabled: isActing,
  });
}

function joined<Page extends { readonly items: readonly unknown[] }>(pages: readonly Page[]) {
  return {
    latest: must(pages.at(-1), 'a page that was read'),
    items: pages.flatMap(({ items }) => items) as Page['items'][number][],
  };
}
